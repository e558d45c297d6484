import {
  Check,
  ChevronRight,
  Eye,
  Lock,
  type LucideIcon,
  MessagesSquare,
  PencilLine,
  Upload,
} from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { Note } from '@/components/controls/Note';
import { Segment } from '@/components/controls/Segment';
import { Notices } from '@/components/shell/Notices';
import { LANGUAGES } from '@/lib/core/case/settings';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import './welcome.css';

/** Each language by its own short name. */
const LANGUAGE_NAMES = { 'zh-CN': '简体', 'zh-TW': '繁體', en: 'English' } as const;

/** The first-open screen: what Parley is for and three ways in. */
export function Welcome({
  panel,
  onExportUnreadable,
}: {
  panel: Panel;
  onExportUnreadable: () => void;
}) {
  const [importNote, setImportNote] = useState(false);
  return (
    <>
      <header class="brand">
        <Icon of={MessagesSquare} />
        <b class="title">
          {t('app.name')} <span class="text-2">{t('app.other')}</span>
        </b>
        <Segment
          label={t('welcome.language')}
          choices={LANGUAGES.map((each) => ({
            value: each,
            text: LANGUAGE_NAMES[each],
            language: each,
          }))}
          value={language.value}
          onChange={(next) => panel.setSetting('interfaceLanguage', next)}
        />
      </header>
      <Notices
        sample={false}
        unreadable={panel.unreadable.value}
        onRemoveSamples={() => {}}
        onExport={onExportUnreadable}
      />
      <main class="body welcome">
        <h1 class="display">{t('welcome.title')}</h1>
        <p class="text-2 welcome-lede">{t('welcome.lede')}</p>
        <div class="sheet ways">
          <Way
            icon={PencilLine}
            action="start-case"
            title={t('welcome.start')}
            note={t('welcome.startNote')}
            onClick={() => {
              panel.cases.start();
              panel.places.goTo('facts', { fact: 'lender' });
            }}
          />
          <Way
            icon={Eye}
            action="look-at-sample"
            title={t('welcome.sample')}
            note={t('welcome.sampleNote')}
            onClick={() => {
              panel.places.goTo('facts');
              void panel.cases.showSamples(panel.interfaceLanguage.value);
            }}
          />
          <Way
            icon={Upload}
            action="import-backup"
            title={t('welcome.import')}
            note={t('welcome.importNote')}
            onClick={() => setImportNote(true)}
          />
        </div>
        <div role="status" class="import-note">
          {importNote && <Note>{t('welcome.importSoon')}</Note>}
        </div>
        <section class="vow">
          <h2 class="small">{t('welcome.vow')}</h2>
          <ul>
            <Vow icon={Lock} text={t('welcome.vowNetwork')} />
            <Vow icon={Check} text={t('welcome.vowAccount')} />
            <Vow icon={Check} text={t('welcome.vowErase')} />
          </ul>
        </section>
        <p class="legal micro text-3">{t('welcome.legal')}</p>
      </main>
    </>
  );
}

interface WayProps {
  icon: LucideIcon;
  action: string;
  title: string;
  note: string;
  onClick: () => void;
}

function Way({ icon, action, title, note, onClick }: WayProps) {
  return (
    <button type="button" class="way" data-action={action} onClick={onClick}>
      <Icon of={icon} />
      <span>
        <b>{title}</b>
        <small>{note}</small>
      </span>
      <Icon of={ChevronRight} small />
    </button>
  );
}

function Vow({ icon, text }: { icon: LucideIcon; text: string }) {
  return (
    <li>
      <Icon of={icon} small />
      <span>{text}</span>
    </li>
  );
}
