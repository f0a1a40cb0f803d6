import { typedDate } from '../typed-dates.ts';
import { changeLine, type Fix } from './fix.ts';

const DASHES = /^[—–−-]+\s*$/;
const FIELD = /^(?<start>[ -]*[a-z_][\w-]*\s*:)(?<value>.*)$/;

/** Mends a line of a description where only one thing can be meant: a space after the colon, the dashes around it, quotes round a value with a colon. */
export const yaml: Fix = {
  rule: 'yaml',
  apply: (text, { line, message }) => changeLine(text, line, (old) => mendLine(old, message)),
  tells: ({ line }) => `строка ${line}: поправлена запись поля`,
};

function mendLine(line: string, message: string): string {
  if (/вместо «---»|нужны три дефиса/.test(message)) return DASHES.test(line) ? '---' : line;
  if (/Отступ сделан неразрывным пробелом/.test(message)) return line.replace(/^[\u00a0\u202f ]+/, (indent) => ' '.repeat(indent.length));
  const { start = '', value = '' } = FIELD.exec(line)?.groups ?? {};
  if (/стоит неразрывный пробел/.test(message)) return start + value.replace(/^[\u00a0\u202f ]+/, ' ');
  if (/^После «[a-z_\d-]+:» нет пробела/.test(message) && value !== '') return `${start} ${value}`;
  if (/^Внутри значения стоит двоеточие|^В значении есть решётка/.test(message)) return quoteValue(start, value) ?? line;
  return line;
}

/** «title: Урок: Лондон» with a non-breaking space is a field called «title: Урок». */
export const unknownKey: Fix = {
  rule: 'unknown-key',
  apply: (text, { line }) => changeLine(text, line, (old) => old.replace(/^([ -]*[a-z_][\w-]*:)[\u00a0\u202f]+(?=\S)/, '$1 ')),
  tells: ({ line }) => `строка ${line}: неразрывный пробел после двоеточия заменён обычным`,
};

/** A value on one line, taken as it was typed; what is quoted or bracketed already is left to the author. */
function quoteValue(start: string, value: string): string | undefined {
  const own = value.trim();
  if (own === '' || /^["'[{|>&*!%@`]/.test(own)) return undefined;
  return `${start} ${/["\\]/.test(own) ? `'${own.replaceAll("'", "''")}'` : `"${own}"`}`;
}

/** Writes a day as the bank writes it: «06.10.2025» is no other day in Russia. */
export const schema: Fix = {
  rule: 'schema',
  apply: (text, { line, hint = '' }) => {
    const right = /^Напишите так: (\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?)\.(?:\s|$)/.exec(hint)?.[1];
    return right === undefined ? text : changeLine(text, line, (old) => writeDate(old, right));
  },
  tells: ({ line }) => `строка ${line}: дата записана как положено`,
};

function writeDate(line: string, right: string): string {
  const { start, typed = '' } = /^(?<start>[ -]*[a-z_]\w*:\s+)(?<typed>\S.*?)\s*$/.exec(line)?.groups ?? {};
  const bare = typed.replace(/^(["'])(.*)\1$/, '$2');
  // Two digits of a year may be read in two ways.
  const isWhole = /\d{4}/.test(bare);
  return start !== undefined && isWhole && typedDate(bare).includes(right) ? start + right : line;
}
