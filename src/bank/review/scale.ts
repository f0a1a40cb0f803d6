import type { CriteriaSet } from '../model/review.ts';

/** A scale of a set of criteria. */
export type Scale = CriteriaSet['scale'];

/** Sums of steps like 0.1 differ in the last digit. */
const TINY = 1e-9;

/** Returns every score of a scale from the lowest: whole points unless the set has a step of its own. */
export function scoresOf({ min, max, step }: Scale): number[] {
  const count = Math.floor((max - min) / step + TINY) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number((min + index * step).toFixed(6)));
}

/** Tells whether a score lies between the ends of a scale. */
export const isWithin = (score: number, { min, max }: Scale): boolean => score >= min && score <= max;

/** Tells whether a score is one of the scale and not a part of a point that the set does not know. */
export function isOnStep(score: number, { min, step }: Scale): boolean {
  const steps = (score - min) / step;
  return Math.abs(steps - Math.round(steps)) < TINY;
}

/** Returns which scores a scale knows: `целые баллы от 0 до 3`, `баллы от 0 до 3 через 0,5`. */
export function scaleWords({ min, max, step }: Scale): string {
  const ends = `от ${comma(min)} до ${comma(max)}`;
  return step === 1 ? `целые баллы ${ends}` : `баллы ${ends} через ${comma(step)}`;
}

/** Returns a score as Russian writes it: `2,5`. */
export const comma = (score: number): string => String(score).replace('.', ',');
