import { useMemo } from 'preact/hooks';
import type { CaseRecord } from '@/lib/core/case/record';
import { planTrouble } from '@/lib/core/script/plan-trouble';
import type { Forms } from '@/lib/core/script/slot-values';
import { suggestNext, talkOrder, usedInThisTalk } from '@/lib/core/script/talk-order';
import { createArranging } from '@/lib/panel/arranging';
import type { Panel } from '@/lib/panel/panel';
import { type AnyStatement, caseStatements, ownStatements } from '@/lib/panel/statements';
import type { Talk } from '@/lib/panel/talk';
import { createUsing } from '@/lib/panel/using';
import type { SayContext } from './say-context';

/**
 * Every statement of a case, the own ones too, and what their cards are handed.
 *
 * @param call for a talk on the phone, whatever the case says
 */
export function useSay(
  panel: Panel,
  record: CaseRecord,
  talk: Talk,
  call?: { spokenForms: Forms },
): { context: SayContext; statements: readonly AnyStatement[] } {
  const channel = call ? 'phone' : (record.facts.channel ?? 'chat');
  const spokenForms = call?.spokenForms;
  const language = panel.statementLanguage.value;
  const today = panel.today.value;
  const own = panel.personal.value.statements;
  const { values, statements } = useMemo(() => {
    const talking = { ...record, facts: { ...record.facts, channel } };
    const library = caseStatements(talking, language, today, spokenForms);
    const mine = ownStatements(own, record, language, library.values);
    return { values: library.values, statements: [...library.statements, ...mine] };
  }, [record, channel, spokenForms, language, today, own]);
  const using = useMemo(() => createUsing(panel, record.id, talk), [panel, record.id, talk]);
  const arranging = useMemo(() => createArranging(panel), [panel]);
  const used = usedInThisTalk(record, panel.now());
  const { arrangement } = panel.personal.value;
  const usedIds = [...used.keys()].join(' ');
  const next = useMemo(() => {
    const ready = statements
      .filter(({ id, filled }) => filled.missing.length === 0 && !arrangement[id]?.hidden)
      .map(({ id }) => id);
    const order = talkOrder(channel, record.contacts.length > 0);
    return suggestNext(order, new Set(ready), new Set(usedIds.split(' ')));
  }, [statements, record, channel, arrangement, usedIds]);
  const open = panel.cases.open.value;
  const trouble = useMemo(() => planTrouble(record, today, open), [record, today, open]);
  return {
    context: { panel, record, language, values, using, arranging, used, trouble, next },
    statements,
  };
}
