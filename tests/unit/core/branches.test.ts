import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/core/case/settings';
import { MOVES, matchMoves } from '@/lib/core/script/branches/match';
import { LIBRARY } from '@/lib/core/script/library';
import { searchTables } from '@/lib/core/script/search-tables';
import { HARMLESS, HEARD } from '../../corpus/agent-words';

const ids = new Set(LIBRARY.map(({ id }) => id));

describe('the moves of the other side', () => {
  it.each(MOVES.map((move) => [move.id, move] as const))(
    '%s is answered by the library',
    (_, move) => {
      expect(move.answers.length).toBeGreaterThan(0);
      for (const id of move.answers) expect(ids).toContain(id);
      for (const language of LANGUAGES) {
        expect(move.says[language]).not.toBe('');
        expect(move.trap[language]).not.toMatch(/[!！]/);
      }
    },
  );

  it('are at least thirty, each once', () => {
    expect(MOVES.length).toBeGreaterThanOrEqual(30);
    expect(new Set(MOVES.map(({ id }) => id)).size).toBe(MOVES.length);
  });

  it.each(MOVES.flatMap(({ id, says }) => LANGUAGES.map((each) => [says[each], id] as const)))(
    '%s is %s',
    (says, id) => {
      expect(matchMoves(says, searchTables.simplify)[0]?.move.id).toBe(id);
    },
  );

  it.each(
    LIBRARY.filter(({ stage }) => stage === 'answer').map((each) => [each.id, each] as const),
  )('the words that %s answers lead to it', (id, { words }) => {
    for (const language of LANGUAGES) {
      const [match] = matchMoves(words[language].theySay ?? '', searchTables.simplify);
      expect([language, ...(match?.move.answers ?? [])]).toContain(id);
    }
  });
});

describe('matchMoves', () => {
  it.each(HEARD.flatMap(([id, ...said]) => said.map((words) => [words, id] as const)))(
    '%s is %s',
    (words, id) => {
      expect(matchMoves(words, searchTables.simplify)[0]?.move.id).toBe(id);
    },
  );

  it.each(HARMLESS)('%s asks for nothing', (words) => {
    expect(matchMoves(words, searchTables.simplify)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (said) => {
        for (const { score } of matchMoves(said)) expect(score).toBeGreaterThan(0);
      }),
    );
  });
});
