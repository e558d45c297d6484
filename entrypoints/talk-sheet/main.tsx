import { render } from 'preact';
import { TalkSheet } from '@/components/talk-sheet/TalkSheet';
import { language, t } from '@/lib/i18n/words';
import { readTalkSheet } from '@/lib/panel/read-talk-sheet';

const root = document.querySelector<HTMLElement>('#talk-sheet');

async function start(into: HTMLElement): Promise<void> {
  const wanted = new URLSearchParams(location.search).get('case') ?? '';
  const sheet = await readTalkSheet(wanted);
  document.documentElement.lang = language.value;
  document.title = t('sheet.title');
  render(<TalkSheet sheet={sheet} onPrint={() => print()} />, into);
  into.dataset['ready'] = '';
}

if (root) void start(root);
