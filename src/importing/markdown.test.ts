import { describe, expect, test } from 'vitest';
import { lintProse } from '../markdown/lint/index.ts';
import { markdownToText } from '../markdown/plain-text.ts';
import type { Block, Inline } from './ast.ts';
import { writeMarkdown } from './block-markdown.ts';
import { bullets, heading, para, table } from './build-ast.ts';
import { cleanText } from './clean-text.ts';
import { reshape } from './reshape.ts';

const write = (blocks: readonly Block[]) => writeMarkdown(blocks, { picture: (source) => source });
const strong = (text: string): Inline => ({ t: 'Strong', c: [{ t: 'Str', c: text }] });
const str = (text: string): Inline => ({ t: 'Str', c: text });
const line = (...inlines: Inline[]): Block => ({ t: 'Para', c: inlines });
const math = (tex: string): Inline => ({ t: 'Math', c: [{ t: 'InlineMath' }, tex] });

describe('a text of strangers means only itself', () => {
  const hostile = [
    '# не заголовок',
    '- не список',
    '1990. Год',
    '> не цитата',
    '---',
    '===',
    '**звёзды** и _черта_',
    '`код`',
    '[слова](javascript:x)',
    '<script>alert(1)</script>',
    '$5 и $6',
    '| а | б |',
    '~~зачёркнуто~~',
    '&amp; &lt;',
    '![](x.png)',
    'a_b_c',
    '____',
    '\\n',
    '[^1]',
    '+ плюс',
    '1) раз',
  ];
  test.each(hostile)('%j', (text) => {
    const { body } = write([para(text)]);
    expect(markdownToText(body).replace(/\s+/g, ' ').trim()).toBe(text);
    expect(lintProse(body).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('marks', () => {
  test.each<[string, Block, string]>([
    ['runs of one phrase are one', line(strong('Цель'), str(' '), strong('урока')), '**Цель** **урока**'],
    ['neighbours without a space become one', line(strong('Це'), strong('ль')), '**Цель**'],
    ['spaces go outside', line(strong(' Цель '), str('урока')), '**Цель** урока'],
    ['a colon before a letter goes outside', line(strong('Цель:'), str('научить')), '**Цель**:научить'],
    ['powers', line(str('x'), { t: 'Superscript', c: [str('2')] }), 'x<sup>2</sup>'],
    ['a formula', line(str('Итак, '), math('\\frac{1}{2}')), 'Итак, $\\frac{1}{2}$'],
    ['a formula alone', line(math('x^2')), '$$\nx^2\n$$'],
    ['a broken formula stays readable', line(str('a '), math('\\frac{1}{')), 'a `\\frac{1}{`'],
    ['a break', line(str('раз'), { t: 'LineBreak' }, str('два')), 'раз\\\nдва'],
    ['a link to a disk', line({ t: 'Link', c: [['', [], []], [str('файл')], ['file:///C:/x', '']] }), 'файл'],
    ['a link with a script', line({ t: 'Link', c: [['', [], []], [str('жми')], ['javascript:x', '']] }), 'жми'],
    ['a link', line({ t: 'Link', c: [['', [], []], [str('сайт')], ['https://a.ru/b(c)', '']] }), '[сайт](https://a.ru/b%28c%29)'],
  ])('%s', (_name, block, expected) => expect(write([block]).body.trim()).toBe(expected));

  test('a note', () =>
    expect(write([line(str('слово'), { t: 'Note', c: [para('пояснение')] })]).body).toBe('слово[^1]\n\n[^1]: пояснение\n'));
});

describe('tables', () => {
  const cell = (text: string, down = 1, across = 1) => [['', [], []], { t: 'AlignDefault' }, down, across, text === '' ? [] : [para(text)]];
  const grid = (rows: unknown[][]): Block => ({
    t: 'Table',
    c: [
      ['', [], []],
      [undefined, []],
      [],
      [['', [], []], []],
      [[['', [], []], 0, [], rows.map((cells) => [['', [], []], cells])]],
      [['', [], []], []],
    ],
  });

  test('of a head and rows', () =>
    expect(
      write([
        table([
          ['Этап', 'Минуты'],
          ['Начало | а', '5'],
        ]),
      ]).body,
    ).toBe('| Этап | Минуты |\n| --- | --- |\n| Начало \\| а | 5 |\n'));
  test('merged cells stand apart, and the editor is told', () => {
    const { body, warnings } = write([
      grid([
        [cell('Этап'), cell('Учитель'), cell('Ученики')],
        [cell('Начало', 2), cell('а'), cell('б')],
        [cell('в'), cell('г')],
      ]),
    ]);
    expect(body).toBe('| Этап | Учитель | Ученики |\n| --- | --- | --- |\n| Начало | а | б |\n|  | в | г |\n');
    expect(warnings).toEqual([expect.stringMatching(/объединённые ячейки/)]);
  });
  test('a name over the whole width stands above', () => {
    const { body } = write([grid([[cell('Ход урока', 1, 2)], [cell('Этап'), cell('Минуты')], [cell('Начало'), cell('5')]])]);
    expect(body).toBe('Ход урока\n\n| Этап | Минуты |\n| --- | --- |\n| Начало | 5 |\n');
  });
  test('a card becomes lines', () =>
    expect(
      write([
        table([
          ['Тема', 'Дроби'],
          ['Класс', '5'],
          ['Дата', '12.10.2026'],
        ]),
      ]).body,
    ).toBe('**Тема**: Дроби\n\n**Класс**: 5\n\n**Дата**: 12.10.2026\n'));
  test('a frame becomes its text', () => expect(write([table([['Текст в рамке']])]).body).toBe('Текст в рамке\n'));
  test.each([
    [
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      [
        ['а', ''],
        ['', ''],
      ],
    ],
  ])('%j passes the lint', (rows) => expect(lintProse(write([table(rows)]).body)).toEqual([]));
});

describe('the shape', () => {
  const shaped = (blocks: Block[], title = '') => write(reshape(blocks, title).blocks).body;
  test('bold lines become headings, one below the other', () =>
    expect(shaped([heading(1, 'Часть'), line(strong('Ход урока')), heading(4, 'Далее')])).toBe('## Часть\n\n### Ход урока\n\n### Далее\n'));
  test('bold sentences do not', () => expect(shaped([line(strong('Запомните, это важно!'))])).toBe('**Запомните, это важно!**\n'));
  test('the title is not said twice', () => expect(shaped([heading(1, 'Дро\u00ADби'), para('Текст')], 'Дроби')).toBe('Текст\n'));
  test('typed lists become lists', () =>
    expect(shaped([para('• мел'), para('• доска'), para('1) раз'), para('2) два')])).toBe('- мел\n- доска\n\n1. раз\n2. два\n'));
  test('a list of one number stays a line', () => expect(shaped([para('1. Год')])).toBe('1\\. Год\n'));
  test('a list', () => expect(shaped([bullets([[para('мел')], [para('доска')]])])).toBe('- мел\n- доска\n'));
});

describe('signs nobody sees', () => {
  test.each([
    ['пере\u00ADнос', 'перенос'],
    ['нулевой\u200B пробел', 'нулевой пробел'],
    ['й'.normalize('NFD'), 'й'],
    ['cтрана', 'страна'],
    ['\uF0B7 знак', '• знак'],
    ['IT-урок и ГIА', 'IT-урок и ГІА'],
    ['неразрывный\u00A0пробел', 'неразрывный пробел'],
  ])('%j', (typed, clean) => expect(cleanText(typed).text).toBe(clean));
  test('a sign of an unknown font is told of', () => expect(cleanText('\uE123')).toEqual({ text: '□', lost: 1, mended: [] }));
});
