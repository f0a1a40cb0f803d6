/** How one query went: the place of the first right page among the hits that were looked at, from 1; `undefined` when it is not there. */
export interface Graded {
  readonly kind: string;
  readonly rank: number | undefined;
  /** For a query that nothing should answer: whether nothing came, or it was said that not all is there. */
  readonly honest: boolean | undefined;
}

/** Shares between 0 and 1; of queries that something answers. */
export interface Score {
  readonly n: number;
  readonly success1: number;
  readonly success3: number;
  readonly success5: number;
  /** Mean of 1 / place. */
  readonly mrr: number;
}

/** Scores by kind and in all, and the share of honest answers to what nothing answers. */
export interface Scores {
  readonly kinds: ReadonlyMap<string, Score>;
  readonly all: Score;
  readonly nothing: { readonly n: number; readonly honest: number };
}

/** Returns the scores of graded queries; kinds in order of letters. */
export function score(graded: readonly Graded[]): Scores {
  const answered = graded.filter(({ honest }) => honest === undefined);
  const nothing = graded.filter(({ honest }) => honest !== undefined);
  const names = [...new Set(answered.map(({ kind }) => kind))].sort();
  return {
    kinds: new Map(names.map((name) => [name, scoreOf(answered.filter(({ kind }) => kind === name))])),
    all: scoreOf(answered),
    nothing: { n: nothing.length, honest: mean(nothing.map(({ honest }) => Number(honest))) },
  };
}

/** Returns the place of the first right id, from 1; the same page counts once. */
export function rankOf(found: readonly string[], right: ReadonlySet<string>): number | undefined {
  const at = [...new Set(found)].findIndex((id) => right.has(id));
  return at < 0 ? undefined : at + 1;
}

/** Returns the value below or at which a share of the numbers lies (nearest rank); 0 for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function scoreOf(graded: readonly Graded[]): Score {
  const within = (limit: number) => mean(graded.map(({ rank }) => Number(rank !== undefined && rank <= limit)));
  return {
    n: graded.length,
    success1: within(1),
    success3: within(3),
    success5: within(5),
    mrr: mean(graded.map(({ rank }) => (rank === undefined ? 0 : 1 / rank))),
  };
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / Math.max(numbers.length, 1);
