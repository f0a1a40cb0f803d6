import { webAddresses } from '../../src/bank/body-links.ts';
import { readablesOf, sourcesOf, valuesOf, type Readings } from '../../src/bank/sources.ts';

/** How often in a row an address did not open, and since which ISO day. */
export interface Misses {
  readonly misses: number;
  readonly since: string;
  /** What the last attempt said: a status or the fault of the network. */
  readonly last: string;
}

/** Address → its misses; an address that opens is not in it. Kept as a file between runs. */
export type LinkState = Readonly<Record<string, Misses>>;

/** Address → the files of the content that name it. */
export type Links = ReadonlyMap<string, readonly string[]>;

/** So many misses in a row make a link dead: sites of schools sleep at night and on holidays. */
export const DEAD_AFTER = 4;
/** They are there, but not for a program. */
const GUARDED = new Set([401, 403, 405, 406, 429, 451, 503]);

/** Returns every address of another site that the content names, in order, without anchors. */
export function externalLinks(readings: Readings): Links {
  const links = new Map<string, string[]>();
  const keep = (address: string, file: string) => {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return;
    const url = new URL(address);
    url.hash = '';
    const files = links.get(url.href) ?? [];
    if (!files.includes(file)) links.set(url.href, [...files, file]);
  };
  for (const source of sourcesOf(readings))
    for (const { value, meta } of valuesOf(source)) if (meta.address === true) keep(String(value), source.file);
  for (const { file, body } of readablesOf(readings)) for (const { target } of webAddresses(body)) keep(target, file);
  return new Map([...links].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the state after a run: what opened is forgotten, what did not counts one more; addresses that nobody names any more go. */
export function nextState(state: LinkState, results: ReadonlyMap<string, string | undefined>, today: string): LinkState {
  const missed = [...results].flatMap(([address, last]) => {
    const known = state[address];
    return last === undefined ? [] : [[address, { misses: (known?.misses ?? 0) + 1, since: known?.since ?? today, last }] as const];
  });
  return Object.fromEntries(missed);
}

/** Returns the addresses that are taken for dead. */
export function deadLinks(state: LinkState): string[] {
  return Object.keys(state).filter((address) => (state[address]?.misses ?? 0) >= DEAD_AFTER);
}

/** Asks for an address as a browser would; `undefined` when it is there, else in Russian what came back. */
export async function askFor(address: string, timeout = 20_000): Promise<string | undefined> {
  try {
    const { status, body } = await fetch(address, {
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'Mozilla/5.0 (compatible; Kopilka link check)', accept: '*/*' },
    });
    await body?.cancel();
    return status < 400 || GUARDED.has(status) ? undefined : `ответ ${status}`;
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    return isSlow ? 'нет ответа' : `не открывается: ${causeOf(error)}`;
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause);
}

/** Asks for all addresses, a few at once. */
export async function askForAll(addresses: Iterable<string>, ask = askFor, atOnce = 8): Promise<Map<string, string | undefined>> {
  const results = new Map<string, string | undefined>();
  const queue = [...addresses];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results.set(next, await ask(next));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
