import { quantile, rankOf, score, type Graded, type Scores } from './metrics.ts';
import type { PageIds } from './page-ids.ts';
import type { QueryRow } from './queries.ts';
import { total, type System } from './system.ts';

/** A query, what came first and how it went. */
export interface Judged extends Graded {
  readonly query: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly note: string;
  /** Over the wire for this query, besides what is loaded before any. */
  readonly bytes: number;
}

/** Middle and the tenth from the top of a hundred. */
export interface Spread {
  readonly median: number;
  readonly p90: number;
}

/** All that is known of one engine after a set of queries. */
export interface Report {
  readonly name: string;
  readonly scores: Scores;
  /** Loaded before any query: what → bytes. */
  readonly constant: Readonly<Record<string, number>>;
  readonly constantBytes: number;
  /** Bytes for a query besides that. */
  readonly bytes: Spread;
  readonly ms: Spread;
  readonly judged: readonly Judged[];
}

/** Asks an engine every query, one after another, and judges what came. */
export async function evaluate(
  system: System,
  rows: readonly QueryRow[],
  ids: PageIds,
  tell: (done: number) => void = () => undefined,
): Promise<Report> {
  const judged: Judged[] = [];
  const [bytes, times]: [number[], number[]] = [[], []];
  for (const row of rows) {
    const outcome = await system.ask(row.query);
    bytes.push(outcome.bytes);
    times.push(outcome.ms);
    const found = outcome.urls.map(ids.idOf);
    const right = new Set(row.expected.flatMap((id) => ids.meant(id) ?? []));
    const honest = row.expected.length === 0 ? outcome.honest : undefined;
    judged.push({
      query: row.query,
      kind: row.kind,
      expected: row.expected,
      found,
      note: outcome.note,
      bytes: outcome.bytes,
      honest,
      rank: rankOf(found, right),
    });
    tell(judged.length);
  }
  const constant = Object.fromEntries(system.constant());
  return {
    name: system.name,
    scores: score(judged),
    constant,
    constantBytes: total(Object.values(constant)),
    bytes: spread(bytes),
    ms: spread(times),
    judged,
  };
}

/** Returns what went wrong: no right page among the first `limit`, or an answer to what nothing answers. */
export const missesOf = ({ judged }: Report, limit: number): Judged[] =>
  judged.filter(({ rank, honest }) => honest === false || (honest === undefined && (rank ?? Infinity) > limit));

const spread = (numbers: readonly number[]): Spread => ({ median: quantile(numbers, 0.5), p90: quantile(numbers, 0.9) });
