import type { Grade } from '../bank/model/vocabulary.ts';
import { stems } from './mentions.ts';

/** Numbers that stand in the head of a card and are no grade: of a school, a house, a room, a part of a textbook. */
const OTHERS =
  /(?:№|(?<![а-яё])(?:(?<!начальная[^\S\n])школ[аыеу]|[смон]ош|лице[йяею]|гимнази[яию]|интернат\S*|колледж\S*|техникум\S*|доу|сад\S*|центр[ае]?|филиал\S*|дом|д|кв|корпус|корп|стр|строение|ул|кабинет\S*|каб|аудитори\S*|ауд|част[ьи]|ч|параграф\S*|глав[аыеу])\.?)[^\S\n]*$/iu;
const SUFFIX = String.raw`(?:[^\S\n]*[-–—]?[^\S\n]*(?:х|ых|го|й|ый|ой|м)(?![а-яё]))?`;
const LETTER = String.raw`[^\S\n]*(?:[-–—]?[«"(]?[а-яё](?![а-яё])[»")]?)?`;
/** All on one line: «СОШ № 3», a line below «Класс: 8» say nothing of the third grade. */
const GRADES = new RegExp(
  String.raw`(?<![\d.,])(\d{1,2})${SUFFIX}(?:${LETTER}[^\S\n]*([-–—]|и|,)[^\S\n]*(\d{1,2})${SUFFIX})?${LETTER}[^\S\n]*(?:класс(?:а|у|ом|е|ы|ов|ам|ами|ах|ник\S*)?|кл)(?![а-яё])`,
  'giu',
);
/** «Класс: 8», «Класс 7 «А»» at the beginning of a line or of a sentence. */
const NAMED =
  /(?:^|[.;,(][^\S\n]*)класс(?:ы)?[^\S\n]*[:–—-]?[^\S\n]*(\d{1,2})(?:[^\S\n]*([-–—]|и|,)[^\S\n]*(\d{1,2}))?(?![\d.]*\d|[^\S\n]*(?:чел|уч|дет|час|мин))/gimu;
const NUMBERS =
  /^\s*(\d{1,2})\s*[-–—]?[«"]?[а-яё]?[»"]?(?:\s*([-–—]|и|,)\s*(\d{1,2})\s*[-–—]?[«"]?[а-яё]?[»"]?)?\s*(?:\(|$|\n|[.;,](?!\d))/iu;

/** Returns the codes of the grades or groups a text names: «5 класс», «7 «А» кл.», «10–11 классы», «Класс: 8», «старшая группа»; in the order of the vocabulary. */
export function gradesIn(text: string, grades: ReadonlyMap<string, Grade>, isValue = false): string[] {
  const before = [...text.matchAll(GRADES)].map((found) => withoutOthers(found, text));
  const named = before.flat().length > 0 ? [] : [...text.matchAll(NAMED)].map(numbersOf);
  const numbers = new Set([...before, ...named, isValue ? numbersOf(NUMBERS.exec(text) ?? undefined) : []].flat());
  const byNumber = [...grades.values()].filter(
    ({ id, number, kind }) => kind === 'school' && number !== undefined && id === String(number) && numbers.has(number),
  );
  return [...byNumber, ...groupsIn(text, grades)].map(({ id }) => id);
}

/** A dash spans all between its ends, «и» and a comma do not. */
function numbersOf([, first, sign = '', last]: RegExpExecArray | [] = []): number[] {
  const [from, to] = [Number(first ?? 0), Number(last ?? first ?? 0)];
  if (/[-–—]/.test(sign) && to >= from && to - from < 11) return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return [from, to];
}

/** «СОШ № 12, 5 класс»: the first number belongs to the school, the last to the class. */
function withoutOthers(found: RegExpExecArray, text: string): number[] {
  if (!OTHERS.test(text.slice(Math.max(0, found.index - 40), found.index))) return numbersOf(found);
  return found[2] === ',' ? [Number(found[3])] : [];
}

/** Groups of a kindergarten are called «старшая группа», «подготовительная группа». */
function groupsIn(text: string, grades: ReadonlyMap<string, Grade>): Grade[] {
  const words = stems(text);
  const group = stems('группа')[0]!;
  return [...grades.values()].filter(({ kind, name }) => {
    const [first = ''] = stems(name);
    return (
      kind === 'preschool' &&
      first !== group &&
      /групп/i.test(name) &&
      words.some((word, at) => word === first && words.slice(at, at + 5).includes(group))
    );
  });
}
