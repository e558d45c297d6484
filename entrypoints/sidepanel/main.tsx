import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from '@/components/shell/App';
import { loadOtherPlaces, loadPlace } from '@/components/shell/place-views';
import { language, t } from '@/lib/i18n/words';
import { openPanel } from '@/lib/panel/open-panel';

const root = document.querySelector<HTMLElement>('#panel');
const page = new AbortController();

async function start(into: HTMLElement): Promise<void> {
  const { exportUnreadable, ...opened } = await openPanel(page.signal);
  const { panel } = opened;
  await loadPlace(panel.places.place.value);
  effect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.dataset['theme'] = panel.settings.value.theme;
    document.title = t('app.name');
  });
  render(<App {...opened} onExportUnreadable={exportUnreadable} />, into);
  into.dataset['ready'] = '';
  requestIdleCallback(() => void loadOtherPlaces());
}

if (root) void start(root);
