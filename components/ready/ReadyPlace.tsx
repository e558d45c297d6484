import { useEffect } from 'preact/hooks';
import { Segment } from '@/components/controls/Segment';
import type { CaseRecord } from '@/lib/core/case/record';
import { type ChecklistLine, checklistOf } from '@/lib/core/checklist/checklist';
import { t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { DocumentLine } from './DocumentLine';
import { Documents } from './Documents';
import { Gauge } from './Gauge';
import { LibraryLine } from './LibraryLine';
import { OwnItems } from './OwnItems';
import './ready.css';

interface ReadyPlaceProps {
  panel: Panel;
  record: CaseRecord;
}

/** What to have and to do before the talk, and what never to do. Nothing here has to be ticked. */
export function ReadyPlace({ panel, record }: ReadyPlaceProps) {
  const checklist = checklistOf(record);
  const { channel = 'chat' } = record.facts;
  const target = panel.places.target.value;
  useEffect(() => {
    if (!target || !('part' in target) || target.part !== 'proof') return;
    document.querySelector<HTMLElement>('#documents input')?.focus();
    panel.places.reached();
  }, [target, panel]);

  const ticked = (lines: readonly ChecklistLine[]) =>
    t('ready.ofCount', { ready: lines.filter((line) => line.ticked).length, all: lines.length });
  return (
    <>
      <Gauge ready={checklist.ready} all={checklist.all} />
      <section class="group">
        <Segment
          label={t('ready.channel')}
          choices={[
            { value: 'chat', text: t('facts.choice.chat') },
            { value: 'phone', text: t('facts.choice.phone') },
          ]}
          value={channel}
          onChange={(next) => panel.setFact('channel', next)}
        />
      </section>
      <Documents
        record={record}
        count={ticked(checklist.documents)}
        onReason={() => panel.places.goTo('facts', { fact: 'reason' })}
      >
        {checklist.documents.map((line) => (
          <DocumentLine key={line.id} panel={panel} record={record} line={line} />
        ))}
      </Documents>
      <section class="group">
        <div class="group-head">
          <h2>{t(channel === 'phone' ? 'ready.beforePhone' : 'ready.beforeChat')}</h2>
          <span>{ticked(checklist.contact)}</span>
        </div>
        <div class="ticks">
          {checklist.contact.map(
            (line) =>
              !('own' in line.item) && <LibraryLine key={line.id} panel={panel} line={line} />,
          )}
          <OwnItems
            panel={panel}
            record={record}
            lines={checklist.contact.filter((line) => 'own' in line.item)}
          />
        </div>
      </section>
      <section class="group">
        <div class="group-head">
          <h2>{t('ready.safety')}</h2>
          <span>{t('ready.safetyNote')}</span>
        </div>
        <div class="ticks">
          {checklist.safety.map((line) => (
            <LibraryLine key={line.id} panel={panel} line={line} />
          ))}
        </div>
      </section>
    </>
  );
}
