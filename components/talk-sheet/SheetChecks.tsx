import type { CaseRecord } from '@/lib/core/case/record';
import { type ChecklistLine, checklistOf } from '@/lib/core/checklist/checklist';
import { language, t } from '@/lib/i18n/words';

/** Lines of each list that a sheet holds; those not ticked yet come first. */
const MOST = 5;

/** What to have, what to do before, and what never to do, ticked as in Ready. */
export function SheetChecks({ record }: { record: CaseRecord }) {
  const { documents, contact, safety } = checklistOf(record);
  const lists: [string, ChecklistLine[]][] = [
    [t('sheet.have'), documents],
    [t('sheet.before'), contact],
    [t('ready.safety'), safety],
  ];
  return (
    <div class="checks">
      {lists.map(([title, lines]) =>
        lines.length === 0 ? null : (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {lines.slice(0, MOST).map((line) => (
                <li key={line.id}>
                  <i class={line.ticked ? 'box is-ticked' : 'box'} />
                  <bdi>
                    {'own' in line.item ? line.item.own : line.item.words[language.value].text}
                  </bdi>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}
