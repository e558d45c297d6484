import { useEffect, useState } from 'preact/hooks';
import { SiteWarning } from '@/components/front-site/SiteWarning';
import type { CaseRecord } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';
import { printTalkSheet } from '@/lib/panel/plan-files';
import type { AppProps } from './App';
import { CaseMenu } from './CaseMenu';
import { CaseSwitcher } from './CaseSwitcher';
import { caseName } from './case-name';
import { Notices } from './Notices';
import { loadPlace, placeView } from './place-views';
import { RenameForm } from './RenameForm';
import { SavedState } from './SavedState';
import { Tabs } from './Tabs';

/** One case: its bar, the five places, and the place in view. */
export function CaseScreen({
  panel,
  talk,
  site,
  chats,
  hearing,
  showPalette,
  onExportUnreadable,
  record,
}: AppProps & { record: CaseRecord }) {
  const { cases, places, toasts } = panel;
  const [renaming, setRenaming] = useState(false);
  const place = places.place.value;
  const View = placeView(place);
  useEffect(() => void loadPlace(place), [place]);
  // Another place or another case begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the two are what it reacts to
  useEffect(() => window.scrollTo(0, 0), [place, record.id]);

  function remove(id: string, name: string): void {
    cases.setDeleted(id, true);
    toasts.show(t('shell.deleted', { name }), {
      undo: () => {
        cases.setDeleted(id, false);
        cases.select(id);
      },
      whenGone: cases.purge,
    });
  }

  function removeSamples(): void {
    const samples = [...cases.open.value, ...cases.archived.value].filter((each) => each.sample);
    for (const each of samples) cases.setDeleted(each.id, true);
    toasts.show(t('shell.samplesRemoved'), {
      undo: () => {
        for (const each of samples) cases.setDeleted(each.id, false);
      },
      whenGone: cases.purge,
    });
  }

  function archive(archived: boolean): void {
    cases.setArchived(record.id, archived);
    if (!archived) return;
    const next = cases.open.value[0];
    if (next) cases.select(next.id);
    toasts.show(t('shell.archivedToast', { name: caseName(record) }), {
      undo: () => {
        cases.setArchived(record.id, false);
        cases.select(record.id);
      },
    });
  }

  return (
    <>
      <header class="top">
        <div class="bar">
          <CaseSwitcher
            active={record}
            open={cases.open.value}
            archived={cases.archived.value}
            today={panel.today.value}
            onSelect={cases.select}
            onNew={() => {
              cases.start();
              places.goTo('facts', { fact: 'lender' });
            }}
          />
          <SavedState state={panel.saver.state.value} onRetry={panel.saver.retry} />
          <CaseMenu
            record={record}
            site={site.current.value}
            onRename={() => setRenaming(true)}
            onArchive={archive}
            onDelete={() => remove(record.id, caseName(record))}
            onSample={() => void cases.showSamples(panel.interfaceLanguage.value)}
            onSheet={() => printTalkSheet(record)}
            onSite={site.allowHere}
            onDirectory={() => places.open('directory')}
            onSettings={() => places.open('settings')}
          />
        </div>
        {renaming && (
          <RenameForm
            name={record.facts.caseName ?? ''}
            onName={(name) => cases.rename(record.id, name)}
            onClose={() => setRenaming(false)}
          />
        )}
        <Tabs place={place} onGo={(next) => places.goTo(next)} />
        <h1 class="visually-hidden">{t(`places.${place}`)}</h1>
      </header>
      <Notices
        sample={record.sample}
        unreadable={panel.unreadable.value}
        onRemoveSamples={removeSamples}
        onExport={onExportUnreadable}
      />
      <SiteWarning site={site} onDirectory={() => places.open('directory')} />
      <main class="body place">
        {View && (
          <View
            key={`${record.id} ${place}`}
            panel={panel}
            record={record}
            talk={talk}
            site={site}
            chats={chats}
            hearing={hearing}
            showPalette={showPalette}
            onCopy={(text) => void talk.copy(text)}
          />
        )}
      </main>
    </>
  );
}
