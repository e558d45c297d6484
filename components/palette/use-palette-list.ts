import { useMemo, useState } from 'preact/hooks';
import { useSearchTables } from '@/components/say/use-search-tables';
import { matchesQuery } from '@/lib/core/script/search';
import type { PaletteStatement } from '@/lib/panel/palette-content';
import type { PaletteStage } from './PaletteStages';

const ORDER: readonly PaletteStage[] = [
  'all',
  'open',
  'explain',
  'propose',
  'answer',
  'close',
  'own',
];

/** What is searched, which stage is in view, and which statement is selected. */
export function usePaletteList(statements: readonly PaletteStatement[]) {
  const [query, setQuery] = useState('');
  const [stage, setStage] = useState<PaletteStage>('all');
  const [wanted, setWanted] = useState(0);
  const words = query.trim();
  const tables = useSearchTables(words !== '');
  const stages = ORDER.filter(
    (each) => each === 'all' || statements.some((statement) => statement.stage === each),
  );
  const found = useMemo(
    () =>
      statements.filter(
        (each) =>
          // A search goes through all stages: who searches does not know where it stands.
          (words !== '' || stage === 'all' || each.stage === stage) &&
          (words === '' || matchesQuery(words, [each.title, each.stage, each.text], tables)),
      ),
    [statements, words, stage, tables],
  );
  const selected = Math.min(wanted, found.length - 1);
  return {
    query,
    stage,
    stages,
    found,
    current: found[selected],
    search(next: string) {
      setQuery(next);
      setWanted(0);
    },
    show(next: PaletteStage) {
      setQuery('');
      setStage(next);
      setWanted(0);
    },
    /** Turns to the stage before or after. */
    turn(step: number) {
      const at = stages.indexOf(stage) + step;
      setStage(stages[(at + stages.length) % stages.length] ?? 'all');
      setWanted(0);
    },
    select: (statement: PaletteStatement) => setWanted(found.indexOf(statement)),
    move(step: number) {
      setWanted((selected + step + found.length) % Math.max(found.length, 1));
    },
  };
}
