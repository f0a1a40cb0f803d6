import { formatNumber, pluralForm } from './format.ts';

const NBSP = '\u00a0';

/**
 * The forms that Russian numerals ask of a noun: `['вебинар', 'вебинара', 'вебинаров']`.
 * With an adjective the genitive of one is not the form after 2–4 and stands last: `['новая работа', 'новые работы', 'новых работ', 'новой работы']`.
 */
export type NounForms = readonly [one: string, few: string, many: string, ofOne?: string];

/** Returns `122 вебинара`, `21 разработка`, `5 участников`: what is counted is the subject or the direct object. */
export function counted(count: number, [one, few, many]: NounForms): string {
  return `${formatNumber(count)}${NBSP}${pluralForm(count, one, few, many)}`;
}

/** Returns the genitive after «экспертиза», «более», «из»: `64 разработок`, `21 разработки`. */
export function countedOf(count: number, [, few, many, ofOne = few]: NounForms): string {
  return `${formatNumber(count)}${NBSP}${isOne(count) ? ofOne : many}`;
}

/** Returns the form of a verb, a participle or an adjective that agrees with the number: one for 1, 21, 101, the other for the rest. */
export function agree(count: number, one: string, other: string): string {
  return isOne(count) ? one : other;
}

/** Returns `более 5 тысяч`, `более 5 240`: round thousands are said as people say them. */
export function moreThan(count: number): string {
  const thousands = count / 1000;
  if (thousands < 1 || !Number.isInteger(thousands)) return `более ${formatNumber(count)}`;
  return `более ${formatNumber(thousands)}${NBSP}${isOne(thousands) ? 'тысячи' : 'тысяч'}`;
}

/** A number as it may be told: exactly, as «более N» or as «не менее N». */
export interface Said {
  readonly count: number;
  readonly bound: 'exact' | 'more' | 'least';
}

/** Returns a told number with its noun: `122 вебинара`, `более 5 тысяч педагогических работников`, `не менее 6 экспертов`. */
export function saidWith({ count, bound }: Said, noun: NounForms): string {
  if (bound === 'exact') return counted(count, noun);
  if (bound === 'least') return `не менее ${countedOf(count, noun)}`;
  const words = moreThan(count);
  return `${words}${NBSP}${/\p{L}$/u.test(words) ? noun[2] : countedOf(count, noun).slice(formatNumber(count).length + 1)}`;
}

/** Returns a told number alone: `122`, `более 5 тысяч`, `не менее 6`. */
export function saidAlone({ count, bound }: Said): string {
  return bound === 'exact' ? formatNumber(count) : bound === 'least' ? `не менее ${formatNumber(count)}` : moreThan(count);
}

/** Returns the form of a verb before a told number: `участвовал 21`, but `участвовало более 21`. */
export function agreeWith({ count, bound }: Said, one: string, other: string): string {
  return bound === 'exact' ? agree(count, one, other) : other;
}

/** Returns a text whose figures never end a line without their noun: `21 рекомендована`. */
export function bindFigures(text: string): string {
  return text.replace(/(?<=\d) (?=\p{Ll})/gu, NBSP);
}

const isOne = (count: number) => count % 10 === 1 && count % 100 !== 11;
