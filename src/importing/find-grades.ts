import type { Grade } from '../bank/model/vocabulary.ts';
import { stems } from './mentions.ts';

const GRADES =
  /(?<![\d.,])(\d{1,2})(?:\s*[-–—]?\s*(?:х|ых|го|й|ый|ой|м))?(?:\s*(?:[-–—]|и|,)\s*(\d{1,2})(?:\s*[-–—]?\s*(?:х|ых|го|й|ый|ой|м))?)?\s*[«"(]?[а-яё]?[»")]?\s*(?:класс(?:а|у|ом|е|ы|ов|ам|ами|ах|ник\S*)?|кл)(?![а-яё])/giu;
const NUMBERS = /^\s*(\d{1,2})\s*[«"]?[а-яё]?[»"]?(?:\s*(?:[-–—]|и|,)\s*(\d{1,2})\s*[«"]?[а-яё]?[»"]?)?\s*(?:\(|$|\n)/iu;

/** Returns the codes of the grades or groups a text names: «5 класс», «7 «А» кл.», «10–11 классы», «старшая группа»; in the order of the vocabulary. */
export function gradesIn(text: string, grades: ReadonlyMap<string, Grade>, isValue = false): string[] {
  const spans = [...text.matchAll(GRADES), ...(isValue ? [NUMBERS.exec(text) ?? []] : [])].map(([, first, last]) => [
    Number(first),
    Number(last ?? first),
  ]);
  const numbers = new Set(
    spans.flatMap(([from = 0, to = 0]) =>
      to >= from && to - from < 11 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [from],
    ),
  );
  const byNumber = [...grades.values()].filter(
    ({ id, number, kind }) => kind === 'school' && number !== undefined && id === String(number) && numbers.has(number),
  );
  return [...byNumber, ...groupsIn(text, grades)].map(({ id }) => id);
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
