import { expect, test } from 'vitest';
import { normaliseSource, splitFrontMatter } from './front-matter.ts';

test('a byte order mark and other line ends go', () => {
  expect(normaliseSource('\ufeffа\r\nб\rв\nг\r')).toBe('а\nб\nв\nг\n');
  expect(normaliseSource('а\ufeff')).toBe('а\ufeff');
});

const whole = { data: { a: 1 }, yaml: 'a: 1', faults: [] };
test.each<[string, string, object]>([
  ['plain fields and a text', '---\na: 1\n---\nx\ny', { ...whole, body: 'x\ny', bodyLine: 4 }],
  ['no text', '---\na: 1\n---\n', { ...whole, body: '', bodyLine: 4 }],
  ['no line end at the end', '---\na: 1\n---', { ...whole, body: '', bodyLine: 3 }],
  ['fields that the full parser reads', '---\na: !!int 1\n---\nx', { ...whole, yaml: 'a: !!int 1', body: 'x', bodyLine: 4 }],
  ['the body begins with an empty line', '---\na: 1\n---\n\nx', { ...whole, body: '\nx', bodyLine: 4 }],
  ['three hyphens in the body', '---\na: 1\n---\n---\nx', { ...whole, body: '---\nx', bodyLine: 4 }],
])('%s', (_name, source, parts) => expect(splitFrontMatter(source)).toEqual(parts));

const empty = { data: undefined, body: '', bodyLine: 1, yaml: '' };
const DRAWN = 'Замените эту строку на «---»: три дефиса.';
const FIRST = 'Замените эту строку на «---».';
const CLOSE = 'Закройте описание строкой ровно из трёх чёрточек.';
test.each<[string, string, number, string, string]>([
  ['nothing', '', 1, 'Файл пустой.', 'Заполните его по образцу соседнего файла или удалите.'],
  ['spaces', ' \n\n', 1, 'Файл пустой.', 'Заполните его по образцу соседнего файла или удалите.'],
  ['a long dash', '—\na: 1\n---\n', 1, 'В первой строке стоит «—», а нужны три дефиса.', FIRST],
  ['long dashes', '–––  \na: 1\n---\n', 1, 'В первой строке стоит «–––», а нужны три дефиса.', FIRST],
  ['a hyphen and a dash', '-—\na: 1\n---\n', 1, 'В первой строке стоит «-—», а нужны три дефиса.', FIRST],
  ['a minus', '−\na: 1\n', 1, 'В первой строке стоит «−», а нужны три дефиса.', FIRST],
  ['two hyphens', '--\na: 1\n', 1, 'В первой строке стоит «--», а нужны три дефиса.', FIRST],
  ['four hyphens', '----\na: 1\n', 1, 'В первой строке стоит «----», а нужны три дефиса.', FIRST],
  [
    'a word behind',
    '---yaml\na: 1\n---\n',
    1,
    'После «---» в первой строке стоит лишнее: «yaml».',
    'Оставьте в первой строке только «---».',
  ],
  [
    'many words behind',
    `---${'я'.repeat(40)}\n---\n`,
    1,
    `После «---» в первой строке стоит лишнее: «${'я'.repeat(30)}».`,
    'Оставьте в первой строке только «---».',
  ],
  [
    'fields at once',
    'a: 1\n---\n',
    1,
    'Файл должен начинаться со строки «---», за ней описание, потом ещё раз «---».',
    'Допишите «---» первой строкой и после последнего поля описания.',
  ],
  [
    'a list',
    '- a',
    1,
    'Файл должен начинаться со строки «---», за ней описание, потом ещё раз «---».',
    'Допишите «---» первой строкой и после последнего поля описания.',
  ],
  [
    'no end',
    '---\na: 1\n\nx',
    1,
    'Описание не закрыто: нет второй строки «---».',
    'Поставьте «---» отдельной строкой после последнего поля описания.',
  ],
  ['a dash for an end', '---\na: 1\n— \nx\n---\n', 3, 'Черта «—» вместо «---».', DRAWN],
  ['two hyphens for an end', '---\na: 1\nb: 2\n--\nx', 4, 'Черта «--» вместо «---».', DRAWN],
  ['a long line for an end', `---\na: 1\n${'-'.repeat(40)}\nx`, 3, `Черта «${'-'.repeat(30)}» вместо «---».`, DRAWN],
  ['a word behind the end', '---\na: 1\nb: 2\n--- x\ny', 4, 'Черта «--- x» вместо «---».', CLOSE],
])('%s', (_name, source, line, message, hint) =>
  expect(splitFrontMatter(source)).toEqual({ ...empty, faults: [{ line, column: 1, message, hint }] }),
);

test('a fault inside is counted in the file, and the body stays', () => {
  const { faults, ...parts } = splitFrontMatter('---\na: 1\na: 2\n---\nx\ny');
  expect(faults).toEqual([{ line: 3, column: 1, message: 'Поле «a» написано дважды.', hint: 'Оставьте одно из двух.' }]);
  expect(parts).toMatchObject({ body: 'x\ny', bodyLine: 5, yaml: 'a: 1\na: 2' });
});
