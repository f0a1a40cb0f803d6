import type { z } from 'zod';
import { customs, expected, formats } from './explain-words.ts';
import { isOwnPath } from './own-path.ts';

/** What zod found wrong; only its words are needed here, so that a browser can say the same without zod. */
export type ZodIssue = z.core.$ZodIssue;

/** Returns in Russian that a required field is not there; `name` comes in its quotation marks. */
export const missingField = (name: string): string => `Нет обязательного поля ${name}.`;

/** Returns in Russian that a field is there without a value. */
export const emptyField = (name: string): string => `Поле ${name} пустое.`;

/** Returns in Russian what is wrong with a value: the same words in the check and beside the fields of a form. */
export function faultOf(issue: ZodIssue, name: string, value: unknown): string {
  const shown = show(value);
  switch (issue.code) {
    case 'invalid_type':
      return `В поле ${name} ${expected[issue.expected] ?? 'нужно другое значение'}, а написано ${shown}.`;
    case 'invalid_value':
      return `В поле ${name} написано ${shown}, такого значения нет.`;
    case 'invalid_format':
      if (isOwnPath(value)) return `В поле ${name} написано ${shown} — это путь на вашем компьютере.`;
      // Where a month or a year will do as well, the form is right and the day is not there.
      return `В поле ${name} написано ${shown} — ${formats[isDayLike(issue.format, value) ? 'date' : issue.format] ?? 'так записать нельзя'}.`;
    case 'too_big':
      if (issue.origin === 'array') return `В поле ${name} значений больше, чем можно: ${issue.maximum}.`;
      return issue.origin === 'string'
        ? `Поле ${name} длиннее ${issue.maximum} знаков: сейчас ${[...String(value)].length}.`
        : `В поле ${name} написано ${shown}, а наибольшее — ${issue.maximum}.`;
    case 'too_small':
      return issue.origin === 'array'
        ? `В поле ${name} нет ни одного значения.`
        : `В поле ${name} написано ${shown}, а наименьшее — ${issue.minimum}.`;
    case 'custom':
      return customs[String(issue.params?.['code'])] ?? `Поле ${name} заполнено неверно.`;
    default:
      return `В поле ${name} написано ${shown}, такое значение не подходит.`;
  }
}

const isDayLike = (format: string, value: unknown) => format === 'regex' && /^\d{4}-\d\d(?:-\d\d)?$/.test(String(value));

/** Returns a value as it may be quoted in a message: short, on one line. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'список';
  if (typeof value === 'object' && value !== null) return 'набор полей';
  return `«${short(String(value))}»`;
}

/** Returns a text on one line, of at most 60 signs. */
export function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
}
