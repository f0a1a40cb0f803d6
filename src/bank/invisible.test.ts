import { expect, test } from 'vitest';
import { explainDecomposed, findDecomposed, findInvisible } from './invisible.ts';

test.each([
  ['\u00ad', 'мягкий перенос'],
  ['\u200b', 'пробел нулевой ширины'],
  ['\u2060', 'пробел нулевой ширины'],
  ['\u200c', 'невидимый соединитель'],
  ['\u200d', 'невидимый соединитель'],
  ['\ufeff', 'метка порядка байтов (BOM)'],
  ['\u2028', 'невидимый разделитель строк'],
  ['\u2029', 'невидимый разделитель строк'],
  ['\u200e', 'знак направления письма'],
  ['\u202e', 'знак направления письма'],
  ['\u2066', 'знак направления письма'],
  ['\ufffd', 'знак «�»: буква потеряна при перекодировке'],
  ['\ud800', 'половина знака: вторая потеряна'],
  ['\ue000', 'знак, которого нет ни в одном алфавите'],
  ['\uffff', 'знак, которого нет ни в одном алфавите'],
  ['\u0000', 'управляющий знак U+0000'],
  ['\u000b', 'управляющий знак U+000B'],
  ['\u001b', 'управляющий знак U+001B'],
  ['\u009f', 'управляющий знак U+009F'],
  ['\u2061', 'управляющий знак U+2061'],
])('%j is %s', (sign, name) => expect(findInvisible(`урок${sign}!`)).toEqual([{ name, index: 4 }]));

test.each([
  ['an ordinary text', 'Урок «Дроби» – № 5…\nдальше'],
  ['line ends and tabs', 'а\r\n\tб'],
  ['a space that does not break', 'стр.\u00a05'],
  ['an emoji of several parts', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
  ['an emoji with the colour of the skin', '\u{1f469}\u{1f3fd}\u200d\u{1f52c}'],
  ['an emoji with its variation', '\u2764\ufe0f\u200d\u{1f525}'],
  ['an accent', 'за\u0301мок'],
])('%s has none', (_name, text) => expect(findInvisible(text)).toEqual([]));

test('all of them, with their places', () =>
  expect(findInvisible('а\u00adб\u200bв\u00ad')).toEqual([
    { name: 'мягкий перенос', index: 1 },
    { name: 'пробел нулевой ширины', index: 3 },
    { name: 'мягкий перенос', index: 5 },
  ]));

test('letters in two parts that have a whole form', () => {
  expect(findDecomposed('мои\u0306 е\u0308ж cafe\u0301')).toEqual([
    { whole: 'й', index: 2 },
    { whole: 'ё', index: 5 },
    { whole: 'é', index: 12 },
  ]);
  expect(findDecomposed('за\u0301мок мой')).toEqual([]);
  expect(findDecomposed('обычный текст')).toEqual([]);
  expect(explainDecomposed('й')).toEqual({
    message: 'Буква «й» набрана двумя знаками: поиск такое слово не найдёт.',
    hint: 'Наберите «й» заново одной клавишей.',
  });
});
