import { Tick } from '@/components/controls/Tick';
import type { ChecklistLine } from '@/lib/core/checklist/checklist';
import { language } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

/** A line of the library that is ticked by hand. */
export function LibraryLine({ panel, line }: { panel: Panel; line: ChecklistLine }) {
  if ('own' in line.item) return null;
  const words = line.item.words[language.value];
  return (
    <Tick
      checked={line.ticked}
      text={words.text}
      detail={words.hint}
      onChange={(checked) => panel.put('ticks', line.id, checked)}
    />
  );
}
