import { Engine } from '../engine.ts';
import type { Hit } from '../hits.ts';
import type { State } from '../state.ts';
import { fetchForeign } from './fetch-foreign.ts';
import { foreignHit, type LiveBank } from './foreign-hit.ts';

/** Whoever has not answered by then is not waited for: milliseconds. */
export const PATIENCE = 4000;
/** So many of a bank's best stand in our list; the rest are in its own search. */
const MOST = 10;

/** What a bank has answered: its best, and how many it has in all; `silent` when it has not, or nothing that can be read. */
export interface Answered {
  readonly bank: LiveBank;
  readonly hits: readonly Hit[];
  readonly whole: boolean;
  readonly silent: boolean;
}

const engines = new Map<string, Engine>();
/** Who once was silent is not asked again on this page: every letter typed would wait anew. */
const silent = new Set<string>();

/** Asks another bank what its own search finds; never throws. */
export async function ask(bank: LiveBank, { query, chosen, literal }: State, patience = PATIENCE): Promise<Answered> {
  const nothing = { bank, hits: [], whole: false };
  if (silent.has(bank.site)) return { ...nothing, silent: true };
  const engine = engines.get(bank.site) ?? new Engine(fetchForeign(new URL(bank.site), patience));
  engines.set(bank.site, engine);
  const { region: _, ...others } = chosen;
  const answer = async () => {
    const found = await engine.search({ query, chosen: others, literal });
    const hits = await found.load(0, Math.min(MOST, found.answers));
    const own = hits.flatMap((hit) => foreignHit(hit, bank) ?? []);
    return { bank, hits: own, whole: found.whole > 0, silent: false };
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => (timer = setTimeout(() => reject(new Error('late')), patience)));
  try {
    return await Promise.race([answer(), late]);
  } catch {
    silent.add(bank.site);
    engines.delete(bank.site);
    return { ...nothing, silent: true };
  } finally {
    clearTimeout(timer);
  }
}
