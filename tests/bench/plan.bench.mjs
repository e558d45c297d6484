// The schedule and the comparison of offers, and the Plan place while somebody types: as shares of
// one frame (16.7 ms at 60 frames a second).
import { createServer } from 'vite';
import { buildFolder } from '../../scripts/build-if-changed.mjs';
import { launchChromium, openPanel } from '../../scripts/open-session.mjs';
import { projectFolder } from '../../scripts/run-command.mjs';
import { median, takeTurns } from './measure.mjs';

const FRAME = 1000 / 60;
const rounds = 30;

const server = await createServer({
  root: projectFolder,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true },
  resolve: { alias: { '@': projectFolder } },
});
const load = (file) => server.ssrLoadModule(`/lib/core/${file}.ts`);
const [schedule, compare, documents, records] = await Promise.all(
  ['plan/schedule', 'plan/compare', 'case/document', 'case/record'].map(load),
);

const offer = {
  kind: 'instalments',
  owed: 100_000_000,
  shape: { by: 'number', instalments: 360 },
  firstDate: '2026-12-05',
  frequency: 'monthly',
  edits: {},
};
const interest = (basis) => ({ yearly: 146_000, basis, from: '2026-11-05' });

/** A case with three offers of up to 360 rows; a new record each time, so that nothing is kept. */
function caseWithThreeOffers() {
  const base = records.readCase(documents.emptyCase('one', 0), documents.emptyHousehold());
  const shared = { firstDate: '2026-12-05', interestAsk: 'contract', setBy: 'number' };
  const offers = [
    { ...shared, instalments: 360 },
    { ...shared, offerKind: 'stepped', stepMonths: 12, smallAmount: 50_000, instalments: 240 },
    { ...shared, setBy: 'amount', instalmentAmount: 2_000_000 },
  ].map((facts, place) => ({ id: 'abc'[place], facts, rows: {} }));
  const facts = { statedTotal: 100_000_000, contractRate: 1460, canPay: 1_500_000 };
  return { ...base, facts: { ...facts, ...offers[0].facts }, offers };
}

/** Milliseconds of one run, from many: one alone is too short for the clock. */
function timed(run, times = 20) {
  return () => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) run();
    return (performance.now() - start) / times;
  };
}

const times = await takeTurns(
  {
    '360 rows, no interest': timed(() => schedule.buildPlan(offer)),
    '360 rows, interest by month': timed(() =>
      schedule.buildPlan({ ...offer, interest: interest('twelfths') }),
    ),
    '360 rows, interest by day': timed(() =>
      schedule.buildPlan({ ...offer, interest: interest('days365') }),
    ),
    'three offers compared': timed(() =>
      compare.compareOffers(caseWithThreeOffers(), '2026-11-24'),
    ),
  },
  rounds,
);
await server.close();
print(times);

print(await typing());

/** A key in the amount of a plan, until the next frame is drawn; beside it a field of nothing. */
async function typing() {
  const browser = await launchChromium({
    extensions: [buildFolder('chrome-mv3')],
    headless: true,
  });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto('data:text/html,<title>A page</title>');
    const panel = await openPanel(browser, page);
    await panel.click('[data-action="look-at-sample"]');
    const tab = await panel.waitForSelector('nav a[href="#plan"]', { visible: true });
    await tab.click();
    await panel.waitForSelector('#instalments');
    await panel.evaluate(() => {
      const bare = document.createElement('input');
      bare.id = 'bare';
      document.body.append(bare);
    });
    const rows = async (digits) => {
      await panel.$eval('#instalments', (field) => field.select());
      await panel.type('#instalments', digits);
    };
    await rows('360');
    const press = (selector) => async () => {
      await panel.focus(selector);
      await panel.evaluate((field) => {
        const input = document.querySelector(field);
        input.setSelectionRange(input.value.length - 1, input.value.length);
        window.drawn = new Promise((resolve) => {
          input.addEventListener(
            'keydown',
            () => {
              const start = performance.now();
              input.addEventListener(
                'input',
                () => {
                  // After every handler and the layout that follows: what a frame must hold.
                  setTimeout(() => {
                    void document.body.offsetHeight;
                    resolve(performance.now() - start);
                  });
                },
                { once: true },
              );
            },
            { once: true },
          );
        });
      }, selector);
      await panel.keyboard.type(String(Math.floor(Math.random() * 9)));
      return panel.evaluate(() => window.drawn);
    };
    const own = press('#instalments');
    await panel.type('#bare', '360');
    return await takeTurns(
      { 'a key in a plan of 360 rows': own, 'a key in a bare field': press('#bare') },
      rounds,
    );
  } finally {
    await browser.close();
  }
}

function print(measured) {
  console.table(
    Object.entries(measured).map(([what, values]) => ({
      what,
      'median ms': median(values).toFixed(2),
      'highest ms': Math.max(...values).toFixed(2),
      'of a frame': (median(values) / FRAME).toFixed(3),
    })),
  );
}
