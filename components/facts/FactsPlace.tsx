import { useEffect, useState } from 'preact/hooks';
import { contradictions, missingFacts } from '@/lib/core/case/derived-facts';
import type { FactId } from '@/lib/core/case/fact-catalogue';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Panel } from '@/lib/panel/panel';
import { Contradictions } from './Contradictions';
import { FactGroupSheet } from './FactGroupSheet';
import { FACT_GROUPS, factsOfGroup } from './fact-groups';
import { LenderNotes } from './LenderNotes';
import { Summary } from './Summary';
import '@/components/controls/sheet.css';
import './facts.css';

interface FactsPlaceProps {
  panel: Panel;
  record: CaseRecord;
  /** Copies a text and tells so. */
  onCopy: (text: string) => void;
}

/** The prepared facts, each edited where it stands. */
export function FactsPlace({ panel, record, onCopy }: FactsPlaceProps) {
  const [editing, setEditing] = useState<FactId | undefined>();
  const today = panel.today.value;
  const missing = missingFacts(record);
  const target = panel.places.target.value;

  useEffect(() => {
    if (!target || !('fact' in target)) return;
    setEditing(target.fact);
    panel.places.reached();
  }, [target, panel]);

  return (
    <>
      <Summary
        record={record}
        language={panel.statementLanguage.value}
        today={today}
        missing={missing.length}
        onCopy={onCopy}
        onMissing={() => setEditing(missing[0])}
      />
      <Contradictions found={contradictions(record.facts, today)} onEdit={setEditing} />
      {FACT_GROUPS.map((group) => (
        <FactGroupSheet
          key={`${record.id} ${group}`}
          group={group}
          facts={factsOfGroup(group)}
          panel={panel}
          record={record}
          missing={missing}
          editing={editing}
          onEdit={setEditing}
        />
      ))}
      <LenderNotes
        notes={record.lenderNotes}
        today={today}
        newId={panel.newId}
        // The case of these notes, not the one in view: an undo can come after a switch.
        onChange={(id, note) => panel.documents.editCase(record.id, 'lenderNotes', id, note)}
        onRemoved={(text, undo) => panel.toasts.show(text, { undo })}
      />
    </>
  );
}
