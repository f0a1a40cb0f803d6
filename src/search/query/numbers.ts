import type * as counting from './counting.ts';

/** What reads numbers, dates and grades. */
export type Numbers = typeof counting;

/** A digit, or how a number in words begins; other words begin so too («семья»), and are only read for nothing. */
const MAY_COUNT =
  /\d|(?<!\p{L})(?:од(?:ин|н)|дв[аеу]|тр(?:и|[её][хмт])|чет[ыв]|пят|шест|сем[ьин]|седьм|вос(?:ем|ьм)|девя|десят|сорок|перв|втор)/iu;

/** Returns what the facet of grades calls a grade. */
export const gradeName = (grade: number): string => `${grade} класс`;

/** Loads what reads numbers, where a text may name one. */
export async function numbersIn(text: string): Promise<Numbers | undefined> {
  return MAY_COUNT.test(text) ? import('./counting.ts') : undefined;
}
