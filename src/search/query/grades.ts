import { numeral } from './numerals.ts';

const LAST = 11;
const NUMBER = String.raw`(?:1[01]|[1-9])(?:-?(?:й|го|м|х|ый|ого|ом|ый))?`;
const CLASS = String.raw`(?:класс(?:а|у|е|ом|ы|ов|ам|ами|ах)?|кл\.?)`;
const EDGE = String.raw`(?<![\p{L}\p{N}.,-])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const LIST = String.raw`${NUMBER}(?:\s*(?:[,–—-]|и|по|до)\s*${NUMBER})*`;

/** «с 7 по 9 класс», «5, 6 и 7 классы», «10 «А» класс», «5кл». */
const before = new RegExp(String.raw`${EDGE}(?:с\s+)?(${LIST})\s*[«"]?[а-г]?[»"]?\s*${CLASS}${END}`, 'u');
/** «класс 5», «классы 5–7». */
const after = new RegExp(String.raw`${EDGE}${CLASS}\s+(${LIST})${END}`, 'u');
/** «5А», «10 «Б»». */
const parallel = new RegExp(String.raw`${EDGE}(1[01]|[1-9])(?:[а-г]|\s*[«"][а-г][»"])${END}`, 'u');
/** «пятый класс», «в седьмом классе», «с пятого по седьмой класс». */
const spelt = new RegExp(String.raw`${EDGE}(?:с\s+)?([а-я]+)(?:\s+(по|и)\s+([а-я]+))?\s+${CLASS}${END}`, 'u');
/** «пятиклассники», «первоклассник». */
const pupils = /(?<!\p{L})(перво|втор[оа]|третье|четверо|пяти|шести|семи|восьми|девяти|десяти|одиннадцати)класс(?:ник|ниц)\p{L}*/u;
const pupilNumbers = 'пе вт тр че пя ше се во де де од'.split(' ');

/** School grades that a query names, and the query without them. */
export interface Named {
  readonly grades: readonly number[];
  readonly rest: string;
}

/** Finds the grades named in a query («дроби 5 класс», «7–9 кл.», «пятый класс», «5А», «пятиклассники»); nothing when it names none. */
export function gradesIn(query: string): Named | undefined {
  const text = query.toLowerCase().replaceAll('ё', 'е');
  // Small letters may be of another length than capital ones in some scripts: what cannot be cut out by place is left alone.
  if (text.length !== query.length) return undefined;
  const counted = before.exec(text) ?? after.exec(text) ?? parallel.exec(text);
  if (counted) return named(query, counted, listed(counted[1]!));
  const said = spelt.exec(text);
  if (said) return named(query, said, span(numeral(said[1]!), said[2], numeral(said[3] ?? '')));
  const pupil = pupils.exec(text);
  if (!pupil) return undefined;
  return named(query, pupil, [pupil[1] === 'десяти' ? 10 : pupilNumbers.indexOf(pupil[1]!.slice(0, 2)) + 1]);
}

function named(query: string, { 0: found, index }: RegExpExecArray, grades: readonly number[]): Named | undefined {
  if (grades.length === 0 || grades.some((grade) => grade < 1 || grade > LAST)) return undefined;
  const rest = `${query.slice(0, index).replace(/(?:^|\s)(?:в|во|для|за)\s*$/iu, ' ')} ${query.slice(index + found.length)}`;
  return { grades, rest: rest.replace(/\s+/g, ' ').trim() };
}

/** Numbers and spans of them: «5, 7–9» → 5, 7, 8, 9. */
function listed(text: string): number[] {
  const parts = [...text.matchAll(/(\d+)\D*?([–—,-]|\sи\s|\sпо\s|\sдо\s|$)/gu)];
  const grades = parts.flatMap(({ 1: number, 2: sign = '' }, i) => {
    const next = parts[i + 1]?.[1];
    return next !== undefined && /[–—-]|по|до/.test(sign) ? span(Number(number), 'по', Number(next)) : [Number(number)];
  });
  return [...new Set(grades)].sort((a, b) => a - b);
}

function span(from: number | undefined, word?: string, to?: number): number[] {
  if (from === undefined) return to === undefined ? [] : [to];
  if (to === undefined) return [from];
  if (word === 'и') return [from, to];
  // A span that goes down is no grade: nothing is named then.
  return from <= to ? Array.from({ length: Math.min(to, 99) - from + 1 }, (_, i) => from + i) : [0];
}
