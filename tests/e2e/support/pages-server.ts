import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { HEADERS, PAGE_NAMES, type PageName } from './page-names';

const PAGES = resolve(import.meta.dirname, '../pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface PagesServer {
  /** `http://127.0.0.1:port/` */
  address: string;
  page(name: PageName): string;
  /** The paths that were asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Bundles the fixture pages into a temporary folder and serves them on this computer alone. */
export async function servePages(): Promise<PagesServer> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-pages-'));
  await build({
    root: PAGES,
    configFile: false,
    logLevel: 'silent',
    // ChatUI's `browser` file is one closed bundle without a default export.
    resolve: { mainFields: ['module', 'main'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: PAGE_NAMES.map((name) => join(PAGES, `${name}.html`)) },
    },
  });
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    try {
      const body = await readFile(join(folder, pathname));
      response.writeHead(200, {
        'content-type': TYPES[extname(pathname)] ?? 'text/plain',
        ...HEADERS[basename(pathname, '.html') as PageName],
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    page: (name) => `${address}${name}.html`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
