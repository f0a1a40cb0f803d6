import { gunzipSync } from 'node:zlib';
import { Engine, type Found } from '../../../src/search/engine.ts';
import type { Hit, Order } from '../../../src/search/hits.ts';
import { codeOfSearch } from './client-code.ts';
import { serveAndCount } from './counting-server.ts';
import { HITS, total, type Outcome, type System } from './system.ts';

/** Files whose bytes depend on the query; the rest is fetched before any. */
const OF_QUERY = /^(?:pagefind\/(?:index|fragment)\/|slova\/.*\.gz$)/;

type Answer = { readonly found: Found; readonly hits: readonly Hit[] };

/** The search of a built site, over the wire: every query is the first one of a new visitor. Another order than by worth shows what the order does. */
export async function ourSystem(site: string, order: Order = 'relevance'): Promise<System> {
  const server = await serveAndCount(site);
  const files = new Map<string, Uint8Array>();
  const constant = new Map(codeOfSearch(site).first);
  const ask = async (query: string): Promise<Outcome> => {
    server.take();
    const { found, hits } = await answer(new Engine((path) => fetchFile(path)), query, order);
    const sent = server.take();
    for (const [path, bytes] of sent) if (!OF_QUERY.test(path)) constant.set(path, bytes);
    const bytes = total([...sent].flatMap(([path, own]) => (OF_QUERY.test(path) ? [own] : [])));
    return { urls: hits.map(({ url }) => url), honest: isHonest(found), note: tell(found), bytes, ms: await timeOf(query) };
  };

  async function fetchFile(path: string): Promise<Uint8Array> {
    const response = await fetch(server.address + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    files.set(path, bytes);
    return unpack(path, bytes);
  }

  /** The same once more, with the bytes at hand and the lists open, as they are when a visitor has come to the end of the word. */
  async function timeOf(query: string): Promise<number> {
    const engine = new Engine(async (path) => {
      const kept = files.get(path);
      return kept === undefined ? fetchFile(path) : unpack(path, kept);
    });
    await engine.search({ query: '', chosen: {} });
    const started = performance.now();
    await answer(engine, query, order);
    return performance.now() - started;
  }

  return { name: 'Наш поиск', ask, constant: () => constant, close: server.close };
}

async function answer(engine: Engine, query: string, order: Order): Promise<Answer> {
  const found = await engine.search({ query, chosen: {}, order });
  return { found, hits: await found.load(0, HITS) };
}

const unpack = (path: string, bytes: Uint8Array) => (path.endsWith('.json') ? bytes : gunzipSync(bytes));

/** Nothing found, no page with all that was asked, or a word said to be missing or taken for another. */
function isHonest({ count, whole, understood }: Found): boolean {
  return count === 0 || whole === 0 || understood.corrections.length > 0 || understood.unknown.length > 0;
}

function tell({ understood: { terms, corrections, unknown }, count, whole }: Found): string {
  const forms = terms.map(({ forms: own }) => own.map(({ words, weight }) => words.join('+') + (weight < 1 ? `~${weight}` : '')).join('|'));
  const taken = corrections.map(({ from, to }) => `${from} → ${to}`);
  return [forms.join('  '), ...taken, ...unknown.map((word) => `нет слова «${word}»`), `${whole} из ${count} целиком`]
    .filter((part) => part !== '')
    .join('; ');
}
