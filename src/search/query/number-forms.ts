import { weights } from '../weights.ts';
import { dateAmong, otherDates } from './dates.ts';
import { gradesIn } from './grades.ts';
import { numeral, spellNumber } from './numerals.ts';
import type { Form, Term } from './understand.ts';

/** Takes out the grades: «5 класс», «5кл» and «пятиклассники» are one thing, and a page with a «5» here and a «класс» there does not have it. */
export function takeGrades(text: string): { rest: string; terms: Term[] } {
  const { grades, rest } = gradesIn(text) ?? { grades: [], rest: text };
  const forms = grades.map((grade) => ({ words: [String(grade), 'класс'], weight: weights.form.grade }));
  return { rest, terms: forms.length === 0 ? [] : [{ typed: `${grades.join(', ')} класс`, forms }] };
}

/** Returns other ways to write a word that is a date or a number. */
export function numberForms(word: string): Form[] {
  const number = numeral(word);
  const spelt = /^\d{1,2}$/.test(word) ? spellNumber(Number(word)) : undefined;
  return [
    ...otherDates(word).map((words) => ({ words, weight: 1 })),
    ...[number === undefined ? undefined : [String(number)], spelt].flatMap((words) =>
      words === undefined ? [] : [{ words, weight: weights.form.number }],
    ),
  ];
}

/** Returns other ways to write the date or the number that begins among words at a place, each with how many of them it is for. */
export function numberFormsAmong(words: readonly string[], at: number): (readonly [length: number, form: Form])[] {
  const date = dateAmong(words, at);
  const [ten, unit] = [words[at], words[at + 1]].map((word) => numeral(word ?? ''));
  return [
    ...(date > 0 ? otherDates(words.slice(at, at + date).join(' ')) : []).map((other) => [date, { words: other, weight: 1 }] as const),
    ...(ten !== undefined && unit !== undefined && ten >= 20 && unit < 10
      ? [[2, { words: [String(ten + unit)], weight: weights.form.number }] as const]
      : []),
  ];
}
