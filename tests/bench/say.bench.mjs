// The checks of a text over the corpus (precision and recall for each kind and language), and the
// Say place at one key: search, filling of all lines and checks, with 500 own statements, as shares
// of one frame (16.7 ms at 60 frames a second).
import { createServer } from 'vite';
import { projectFolder } from '../../scripts/run-command.mjs';
import { median, takeTurns } from './measure.mjs';

const FRAME = 1000 / 60;
const LANGUAGES = ['zh-CN', 'zh-TW', 'en'];
const TODAY = '2026-11-24';

const server = await createServer({
  root: projectFolder,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true },
  resolve: { alias: { '@': projectFolder } },
});
const load = (file) => server.ssrLoadModule(`/${file}.ts`);
const [corpus, cases, check, statements, search, tables, branches, finding] = await Promise.all(
  [
    'tests/corpus/read-corpus',
    'tests/unit/core/check-cases',
    'lib/core/script/checks/check-text',
    'lib/panel/statements',
    'lib/core/script/search',
    'lib/core/script/search-tables',
    'lib/core/script/branches/match',
    'lib/core/script/checks/finding',
  ].map(load),
);

const rows = [];
for (const language of LANGUAGES) {
  const context = cases.checkContext(language);
  const read = corpus.readCorpus(language).map(({ kind, sentence }) => ({
    kind,
    found: new Set(check.checkText([sentence], context).map((each) => each.kind)),
  }));
  for (const kind of finding.CHECK_KINDS.filter((each) => each !== 'tooLong')) {
    const wanted = read.filter((each) => each.kind === kind);
    const hits = wanted.filter(({ found }) => found.has(kind)).length;
    const false_ = read.filter((each) => each.kind === 'polite' && each.found.has(kind)).length;
    rows.push({
      language,
      kind,
      sentences: wanted.length,
      precision: hits + false_ === 0 ? '' : (hits / (hits + false_)).toFixed(3),
      recall: (hits / wanted.length).toFixed(3),
    });
  }
}
console.table(rows);

const [record] = cases.sampleRecords('zh-CN');
const own = Array.from({ length: 500 }, (_, index) => [
  `own-${index}`,
  {
    language: 'zh-CN',
    segments: [`自己写的第${index}条，每月还`, { fact: 'each' }, '，请您记录一下我的情况。'],
    written: index,
  },
]);
const context = cases.checkContext('zh-CN', record);
const fill = () => {
  // A new record each time, so that nothing is remembered.
  const fresh = { ...record, facts: { ...record.facts } };
  const library = statements.caseStatements(fresh, 'zh-CN', TODAY);
  return [...library.statements, ...statements.ownStatements(own, fresh, 'zh-CN', library.values)];
};
const all = fill();
const words = [
  '我的方案我算过，每月还',
  { fact: 'each' },
  '，从2026年12月5日起。今天没有可付的钱，我不想随口答应，请您记录下来，谢谢您。'.repeat(4),
];
const find = (query) => () =>
  all.filter(({ filled }) =>
    search.matchesQuery(query, [filled.title, filled.theySay, filled.text], tables.searchTables),
  );
const timed =
  (run, times = 10) =>
  () => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) run();
    return (performance.now() - start) / times;
  };
const times = await takeTurns(
  {
    'all lines and 500 own ones filled': timed(fill),
    'checks of one key in 150 characters': timed(() =>
      check.checkText(words, cases.checkContext && { ...context, record: { ...record } }),
    ),
    'search by words of the other script': timed(find('記錄')),
    'search by pinyin': timed(find('zjx')),
    'what they say, matched': timed(() =>
      branches.matchMoves('這個我沒有權限，您今天先繳一點', tables.searchTables.simplify),
    ),
  },
  20,
);
await server.close();
console.table(
  Object.entries(times).map(([what, values]) => ({
    what,
    milliseconds: median(values).toFixed(2),
    'of a frame': (median(values) / FRAME).toFixed(2),
  })),
);
