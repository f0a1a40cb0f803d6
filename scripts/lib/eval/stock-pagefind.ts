import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { serveAndCount } from './counting-server.ts';
import { HITS, total, type Outcome, type System } from './system.ts';

interface Instance {
  readonly init: () => Promise<unknown>;
  readonly search: (query: string) => Promise<{ results: readonly { data: () => Promise<{ url: string }> }[] }>;
  readonly destroy: () => Promise<void>;
}

/** Files whose bytes depend on the query. */
const OF_QUERY = /^pagefind\/(?:index|fragment)\//;

/** Pagefind as it comes: its own index of the same pages, its own reader and order, the query as typed. `work` is a folder to build in. */
export async function stockPagefind(site: string, urls: readonly string[], work: string): Promise<System> {
  await writeStockIndex(site, urls, work);
  const server = await serveAndCount(work);
  const createInstance = await importReader(work, server.address);
  const constant = new Map<string, number>();
  const kept = new Map<string, Uint8Array>();
  const fetchReally = globalThis.fetch;
  // The reader asks only for its own files; here they are kept, to measure time without the wire.
  const fetchAndKeep = async (address: string | URL | Request): Promise<Response> => {
    const response = await fetchReally(address);
    const bytes = new Uint8Array(await response.arrayBuffer());
    kept.set(pathOf(address), bytes);
    return new Response(bytes.slice(), { status: response.status });
  };
  const fetchKept = (address: string | URL | Request) => Promise.resolve(new Response(kept.get(pathOf(address))?.slice()));

  const ask = async (query: string): Promise<Outcome> => {
    try {
      globalThis.fetch = fetchAndKeep;
      server.take();
      const { urls: found } = await firstSearch(createInstance, query);
      const sent = server.take();
      for (const [path, bytes] of sent) if (!OF_QUERY.test(path)) constant.set(path, bytes);
      globalThis.fetch = fetchKept;
      const { ms } = await firstSearch(createInstance, query);
      const bytes = total([...sent].flatMap(([path, own]) => (OF_QUERY.test(path) ? [own] : [])));
      return { urls: found, honest: found.length === 0, note: '', bytes, ms };
    } finally {
      globalThis.fetch = fetchReally;
    }
  };
  const code = await fetchReally(`${server.address}pagefind/pagefind.js`);
  await code.arrayBuffer();
  for (const [path, bytes] of server.take()) constant.set(path, bytes);
  return { name: 'Pagefind как есть', ask, constant: () => constant, close: server.close };
}

async function firstSearch(createInstance: () => Instance, query: string): Promise<{ urls: string[]; ms: number }> {
  const instance = createInstance();
  await instance.init();
  const started = performance.now();
  const { results } = await instance.search(query);
  const hits = await Promise.all(results.slice(0, HITS).map((result) => result.data()));
  const ms = performance.now() - started;
  await instance.destroy();
  return { urls: hits.map(({ url }) => url), ms };
}

/** Only the main part is indexed, as any site with Pagefind would say; nothing else is told. */
async function writeStockIndex(site: string, urls: readonly string[], work: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'ru' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const url of urls) {
    const content = readFileSync(join(site, url, 'index.html'), 'utf8').replace(/<main\b/, '<main data-pagefind-body');
    await index.addHTMLFile({ url, content });
  }
  const { files } = await index.getFiles();
  await close();
  for (const { path, content } of files) {
    const file = join(work, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The reader of Pagefind asks its own address and the language of the document: Node has neither, so they are written in. */
async function importReader(work: string, address: string): Promise<() => Instance> {
  const own = JSON.stringify(`${address}pagefind/pagefind.js`);
  const source = readFileSync(join(work, 'pagefind/pagefind.js'), 'utf8')
    .replaceAll('import.meta.url', own)
    .replaceAll('language:detectLanguage()', 'language:"ru"');
  const file = join(work, 'reader.mjs');
  writeFileSync(file, source);
  const reader = (await import(pathToFileURL(file).href)) as { createInstance: (options: object) => Instance };
  return () => reader.createInstance({ baseUrl: '/', noWorker: true });
}

const pathOf = (address: string | URL | Request) => new URL(address instanceof Request ? address.url : address).pathname;
