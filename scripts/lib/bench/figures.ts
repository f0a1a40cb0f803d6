/** What of many measurements of one thing is told. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Returns the spread of at least one value; of an even number the lower middle is the median, so that it was really measured. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) throw new Error('Nothing was measured');
  return { min: sorted[0]!, median: sorted[Math.floor((sorted.length - 1) / 2)]!, max: sorted.at(-1)! };
}

/** One measured thing: which case, of whom, in every round. */
export interface Measured {
  readonly step: string;
  readonly site: string;
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
  readonly peak: readonly number[];
}

/** Whose full build the others are told against. */
export const YARDSTICK = { site: 'Hugo', cold: 'с нуля', whole: 'с нуля и с поиском' } as const;

/** Returns `wall` and `cpu` of a measurement against the yardstick of the same run: medians; `undefined` where it was not there. */
export function ratioOf(own: Measured, all: readonly Measured[]): { wall: number; cpu: number } | undefined {
  const step = own.step === YARDSTICK.whole ? YARDSTICK.whole : YARDSTICK.cold;
  const base = all.find((one) => one.step === step && one.site === YARDSTICK.site);
  if (base === undefined) return undefined;
  const against = (key: 'wall' | 'cpu') => spreadOf(own[key]).median / spreadOf(base[key]).median;
  return { wall: against('wall'), cpu: against('cpu') };
}
