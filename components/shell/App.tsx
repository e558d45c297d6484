import type { ReadonlySignal } from '@preact/signals';
import { ToastLine } from '@/components/controls/ToastLine';
import { Welcome } from '@/components/onboarding/Welcome';
import type { Panel } from '@/lib/panel/panel';
import type { Site } from '@/lib/panel/site';
import type { Talk } from '@/lib/panel/talk';
import { CaseOverlay } from './CaseOverlay';
import { CaseScreen } from './CaseScreen';
import { SettingsScreen } from './SettingsScreen';
import '@/components/controls/base.css';
import '@/components/controls/controls.css';
import '@/components/controls/sheet.css';
import './shell.css';

export interface AppProps {
  panel: Panel;
  talk: Talk;
  site: Site;
  /** The keyboard commands as the browser has them now; '' for one that is not set. */
  shortcuts: ReadonlySignal<{ panel: string; palette: string }>;
  onExportUnreadable: () => void;
}

/** The whole panel: the first-open screen, the settings, or a case. */
export function App(props: AppProps) {
  const { panel } = props;
  const record = panel.cases.active.value;
  const screen = panel.places.screen.value;
  return (
    <div class="panel">
      {screen === 'settings' ? (
        <SettingsScreen {...props} />
      ) : record && screen ? (
        <CaseOverlay panel={panel} talk={props.talk} record={record} screen={screen} />
      ) : record ? (
        <CaseScreen {...props} record={record} />
      ) : (
        <Welcome panel={panel} onExportUnreadable={props.onExportUnreadable} />
      )}
      <ToastLine toasts={panel.toasts} />
    </div>
  );
}
