import { beforeEach, expect, it, vi } from 'vitest';

const powers = vi.hoisted(() => ({
  tabs: { query: vi.fn() },
  permissions: { contains: vi.fn() },
  scripting: { executeScript: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: powers }));

const { frontSite } = await import('@/lib/platform/chat-tab');

beforeEach(() => {
  powers.permissions.contains.mockImplementation(async ({ origins }) =>
    origins.includes('https://bank.example/*'),
  );
});

it.each([
  ['https://bank.example/chat?id=1', { origin: 'https://bank.example', allowed: true }],
  ['http://127.0.0.1:8080/', { origin: 'http://127.0.0.1:8080', allowed: false }],
  ['chrome://settings/', { origin: null, allowed: false }],
  // Without the press on the toolbar button the browser keeps the address to itself.
  [undefined, { origin: null, allowed: false }],
])('knows the site of %s and puts nothing into it', async (url, site) => {
  powers.tabs.query.mockResolvedValue([{ id: 7, url }]);
  expect(await frontSite()).toEqual(site);
  expect(powers.scripting.executeScript).not.toHaveBeenCalled();
});

it('knows nothing where there is no tab, or the window has gone', async () => {
  const nothing = { origin: null, allowed: false };
  powers.tabs.query.mockResolvedValueOnce([]);
  expect(await frontSite()).toEqual(nothing);
  powers.tabs.query.mockRejectedValueOnce(new Error('No window'));
  expect(await frontSite()).toEqual(nothing);
});
