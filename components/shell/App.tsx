import type { ReadonlySignal } from '@preact/signals';
import { ToastLine } from '@/components/controls/ToastLine';
import { DirectoryScreen } from '@/components/directory/DirectoryScreen';
import { Obstacle } from '@/components/front-site/Obstacle';
import { Welcome } from '@/components/onboarding/Welcome';
import type { Hearing } from '@/lib/panel/hearing';
import type { Panel } from '@/lib/panel/panel';
import type { SavedChats } from '@/lib/panel/saved-chats';
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
  chats: SavedChats;
  hearing: Hearing;
  /** Shows the palette over the chat in front. Resolves to whether it is there now. */
  showPalette: () => Promise<boolean>;
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
      ) : screen === 'directory' ? (
        <DirectoryScreen panel={panel} />
      ) : record && screen ? (
        <CaseOverlay
          panel={panel}
          talk={props.talk}
          chats={props.chats}
          record={record}
          screen={screen}
        />
      ) : record ? (
        <CaseScreen {...props} record={record} />
      ) : (
        <Welcome panel={panel} onExportUnreadable={props.onExportUnreadable} />
      )}
      <Obstacle talk={props.talk} site={props.site} />
      <ToastLine toasts={panel.toasts} />
    </div>
  );
}
