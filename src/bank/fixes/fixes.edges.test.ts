import { describe, expect, test } from 'vitest';
import type { Issue } from '../issue.ts';
import { schema, unknownKey, yaml } from './fields.ts';
import { changeLine, offsetOf } from './fix.ts';
import { fixes, mend } from './index.ts';
import { invisibleCharacters, mixedScripts } from './letters.ts';

const at = (message: string, rest: Partial<Issue> = {}): Issue => ({
  rule: 'yaml',
  severity: 'error',
  file: 'a.md',
  line: 1,
  message,
  ...rest,
});

test('one line is changed, and only where there is one', () => {
  const shout = (line: string) => line.toUpperCase();
  expect(changeLine('a\nb\nc', 2, shout)).toBe('a\nB\nc');
  expect(changeLine('a\nb', 1, shout)).toBe('A\nb');
  for (const line of [undefined, 0, 3]) expect(changeLine('a\nb', line, shout)).toBe('a\nb');
});
test('the offset of a place', () =>
  expect([offsetOf('ab\ncd', 1), offsetOf('ab\ncd', 1, 2), offsetOf('ab\ncd', 2), offsetOf('ab\ncd', 2, 2)]).toEqual([0, 1, 3, 4]));

describe('a line of a description', () => {
  const [colon, hash] = ['Внутри значения стоит двоеточие.', 'В значении есть решётка.'];
  const [dashes, indent] = ['Стоит «—» вместо «---».', 'Отступ сделан неразрывным пробелом.'];
  const [space, close] = ['После «a:» стоит неразрывный пробел.', 'После «a:» нет пробела.'];
  test.each<[string, string, string, string]>([
    ['dashes of Word', dashes, '—', '---'],
    ['several of them, and a space', 'Здесь нужны три дефиса.', '–−- ', '---'],
    ['a line that is more than dashes', dashes, '— a', '— a'],
    ['a line of nothing', dashes, '', ''],
    ['an indent', indent, '\u00a0\u202f a: b\u00a0c', '   a: b\u00a0c'],
    ['a space after the colon', space, 'a:\u00a0\u00a0b\u00a0c', 'a: b\u00a0c'],
    ['no space after the colon', close, 'a:b', 'a: b'],
    ['a value that is not there', close, 'a:', 'a:'],
    ['a colon in a value', colon, 'a:  Урок: 1 ', 'a: "Урок: 1"'],
    ['in an item of a list', colon, '  - a-b_1: Урок: 1', '  - a-b_1: "Урок: 1"'],
    ['quotes inside', colon, 'a: Урок: "1"', `a: 'Урок: "1"'`],
    ['quotes of both kinds', colon, `a: Урок: "1" 'x'`, `a: 'Урок: "1" ''x'''`],
    ['a backslash', hash, 'a: C:\\x #1', "a: 'C:\\x #1'"],
    ['a hash', hash, 'a: Урок #1', 'a: "Урок #1"'],
    ['no value', hash, 'a: ', 'a: '],
    ['a line that is no field', colon, 'Урок: 1: 2', 'Урок: 1: 2'],
    ['another fault', 'Что-то ещё.', 'a:b', 'a:b'],
    ...['"', "'", '[', '{', '|', '>', '&', '*', '!', '%', '@', '`'].map((sign): [string, string, string, string] => [
      `what begins with ${sign}`,
      colon,
      `a: ${sign}x: y`,
      `a: ${sign}x: y`,
    ]),
  ])('%s', (_name, message, line, mended) => expect(yaml.apply(line, at(message))).toBe(mended));
  test('a field whose name was not known for its space', () => {
    const mended = (line: string) => unknownKey.apply(line, at('x'));
    expect(mended('title:\u00a0Урок: 1')).toBe('title: Урок: 1');
    expect(mended('  - a-b:\u202f\u00a0x')).toBe('  - a-b: x');
    for (const line of ['title:\u00a0', 'title: x', 'Title:\u00a0x', 'x title:\u00a0x']) expect(mended(line)).toBe(line);
  });
  test.each<[string, string, string, string]>([
    ['a day', 'date: 06.10.2025', 'Напишите так: 2025-10-06.', 'date: 2025-10-06'],
    ['a moment in quotes', `start: '06.10.2025 15:00' `, 'Напишите так: 2025-10-06T15:00. Время московское.', 'start: 2025-10-06T15:00'],
    ['quotes of two kinds', `date: '06.10.2025"`, 'Напишите так: 2025-10-06.', `date: '06.10.2025"`],
    ['words that only begin so', 'date: 06.10.2025', 'Напишите так: 2025-10-06.x', 'date: 06.10.2025'],
    ['words that come later', 'date: 06.10.2025', 'Или: Напишите так: 2025-10-06.', 'date: 06.10.2025'],
    ['no hint', 'date: 06.10.2025', '', 'date: 06.10.2025'],
    ['a year of two digits', 'date: 06.10.25', 'Напишите так: 2025-10-06.', 'date: 06.10.25'],
    ['a line that is no field', '06.10.2025', 'Напишите так: 2025-10-06.', '06.10.2025'],
  ])('a date: %s', (_name, line, hint, mended) => expect(schema.apply(line, at('x', { hint }))).toBe(mended));
});

describe('letters', () => {
  const mixed = (text: string, word: string, place: Partial<Issue> = {}) =>
    mixedScripts.apply(text, at(`В слове «${word}» смешаны`, place));
  test.each<[string, string, string]>([
    ['a few foreign letters', 'дpoбями', 'дробями'],
    ['half of them', 'дpoб', 'дpoб'],
    ['fewer than four letters', 'дoм', 'дoм'],
    ['four letters', 'дoма', 'дома'],
    ['letters that only sound alike', 'иrрушка', 'иrрушка'],
    ['a Latin word', 'Pythоn', 'Python'],
  ])('%s', (_name, word, mended) => expect(mixed(word, word)).toBe(mended));
  test('only the word of the place is mended, and only where its place is known', () => {
    const text = 'дpoбями\nи дpoбями, дpoбями';
    expect(mixed(text, 'дpoбями', { line: 2, column: 1 })).toBe('дpoбями\nи дробями, дpoбями');
    expect(mixed(text, 'дpoбями', { line: 2, column: 5 })).toBe('дpoбями\nи дpoбями, дробями');
    expect(mixed(text, 'дpoбями', { line: undefined })).toBe(text);
    expect(mixed(text, 'дpoбями', { line: 3 })).toBe(text);
    expect(mixedScripts.apply(text, at('Слово «дpoбями» смешано'))).toBe(text);
  });
  test.each<[string, string]>([
    ['\u00ad\u200b\u2060\u200e\u202a\u2066\ufeffа', 'а'],
    ['а\u0001\u2028\ufffd\ue000', 'а\u0001\u2028\ufffd\ue000'],
    ['и\u0306 и е\u0308, и\u0306', 'й и ё, й'],
    ['о\u0301 стоит', 'о\u0301 стоит'],
  ])('signs in %j', (text, mended) => expect(invisibleCharacters.apply(text, at('x'))).toBe(mended));
});

test('from the end to the start, and what nobody can mend stays', () => {
  const issues = [
    at('После «a:» нет пробела.', { line: 1 }),
    at('В слове «дpoбями» смешаны', { rule: 'mixed-scripts', line: 2, column: 9 }),
    at('В слове «дpoбями» смешаны', { rule: 'mixed-scripts', line: 2, column: 1 }),
    at('x', { rule: 'no-such-rule', line: 2 }),
  ];
  expect(mend('a:b\nдpoбями дpoбями', issues)).toEqual({
    text: 'a: b\nдробями дробями',
    done: ['слово «дpoбями» набрано одной азбукой', 'строка 1: поправлена запись поля'],
  });
  const told = fixes.map(({ rule, tells }) => [rule, tells(at('В слове «x» смешаны', { line: 7 }))]);
  expect(Object.fromEntries(told)).toMatchObject({
    'unknown-key': 'строка 7: неразрывный пробел после двоеточия заменён обычным',
    schema: 'строка 7: дата записана как положено',
    'invisible-characters': 'убраны невидимые знаки',
    'mixed-scripts': 'слово «x» набрано одной азбукой',
  });
});
