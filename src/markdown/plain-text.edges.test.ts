import { describe, expect, it } from 'vitest';
import { keepLines, keepTogether } from './line-breaks.ts';
import { countWords, markdownToText, summarise } from './plain-text.ts';

describe('plain text', () => {
  it.each([
    ['blocks are lines', '> а\n\n---\n\n- б\n  - в\n\n1. г\n\n# д\n# е', 'а\nб\nв\nг\nд\nе'],
    ['breaks are lines', 'а  \nб\\\nв\nг<BR/>д<br >е', 'а\nб\nв\nг\nд\nе'],
    ['code and formulas are their source', '```\nк\n  о\n```\n\n$$\nx\n$$\n\nа `б` $y$', 'к\nо\nx\nа б y'],
    ['empty cells leave nothing', '| а | |\n|---|---|\n| | б |', 'а\nб'],
    ['signs of footnotes are no words, notes are', 'а[^1] б\n\n[^1]: в\n\n    г', 'а б\nв\nг'],
    ['what nobody sees', 'а\u200Bб\u2060в\uFEFFг\u00ADд', 'абвгд'],
    ['spaces', 'а \u00A0  б', 'а б'],
    ['HTML', 'а <!-- б --> <i>в</i>\n\n<div>г</div>', 'а в'],
  ])('%s', (_name, source, expected) => expect(markdownToText(source)).toBe(expected));

  it.each([
    ['![а](b.png "т") в', 'а в', 'в'],
    ['![а][б] в\n\n[б]: c.png', 'а в', 'в'],
    ['**![а](b.png)** | в', 'а | в', '| в'],
    ['![](b.png)', '', ''],
  ])('pictures of %j', (source, all, without) => {
    expect([markdownToText(source), markdownToText(source, { alt: true })]).toEqual([all, all]);
    expect(markdownToText(source, { alt: false })).toBe(without);
  });
});

it.each([
  ["д’Арк, о'к", 2],
  ['а-б-в', 1],
  ['-а б- кто--то', 4],
  ['3,5 №5 x2', 4],
])('%j has %i words', (text, count) => expect(countWords(text)).toBe(count));

it.each([
  ['as long as it may be', 'абв', 3, 'абв'],
  ['a letter too long', 'абвг', 3, 'аб…'],
  ['at a word', 'абв где жз', 8, 'абв где…'],
  ['before a word that is cut', 'абв где жз', 6, 'абв…'],
  ['before a stop that would end it', 'абв, где', 4, 'абв…'],
  ['without a stop before the sign', 'абв гд: — ежз', 10, 'абв гд…'],
  ['at a sentence of half the length', 'Абвг. где ж', 10, 'Абвг.'],
  ['not at a sentence of less than half', 'Абв. гдежз и', 9, 'Абв.…'],
  ['not at a sentence that ends too late', 'Абвг. где жз. И так', 8, 'Абвг.'],
  ['at the last of several sentences', 'Аб! Вг? Де… Жз и', 14, 'Аб! Вг? Де…'],
  ['a stop within a word ends nothing', 'аб.вг.де жз и', 10, 'аб.вг.де…'],
  ['spaces and lines are one', '  аб \n\n вг  ', 5, 'аб вг'],
])('a summary %s', (_name, text, length, expected) => expect(summarise(text, length)).toBe(expected));

const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u2060', '|');

it.each([
  ['5–6 −5, 5 – 6, 5%–6%', '5|–|6 −5, 5 – 6, 5%|–|6%'],
  ['5-й, А-1, А-Я, а-5', '5-|й, А-|1, А-Я, а-5'],
  ['1/4/5 а/б', '1/|4/|5 а/|б'],
  ['[−3;5) (а б; в) (123456789; 4)', '[−3;|5) (а~б; в) (123456789; 4)'],
  ['(1; 2) и (1;2)', '(1;~2) и~(1;|2)'],
  ['м/с², м/°, раз/день, кирпич/день, а./м', 'м/|с², м/|°, раз/|день, кирпич/день, а./м'],
  ['р…т, …т, р…', 'р…|т, …т, р…'],
  ['-раст-, а-раст, -1, (-ся', '-|раст-, а-раст, -1, (-|ся'],
  ['МБОУ СОШ, ФГОС 2, МАДОУ «А», ДПОА, АНО а', 'МБОУ~СОШ, ФГОС~2, МАДОУ~«А», ДПОА, АНО а'],
  ['ГОСТ  5', 'ГОСТ  5'],
  ['аб — вг', 'аб~— вг'],
])('%s is kept together', (text, expected) => {
  expect(shown(keepTogether(text))).toBe(expected);
  expect(keepTogether(keepTogether(text))).toBe(keepTogether(text));
});

it.each([
  ['Уроки в\n<em>школе</em>', 'Уроки в~<em>школе</em>'],
  ['(во  <B>а</B>, ав <i>а</i>, в <div>а</div>', '(во~<B>а</B>, ав <i>а</i>, в <div>а</div>'],
  ['<!-- в школе -->и так<', '<!-- в школе -->и~так<'],
  [
    '<svg><text>в школе</text></svg><pre>и так</pre><precise>и так</precise>',
    '<svg><text>в школе</text></svg><pre>и так</pre><precise>и~так</precise>',
  ],
  ["<a title='x > и y'>и так</a>", "<a title='x > и y'>и~так</a>"],
  ['', ''],
])('lines of %s', (html, expected) => expect(shown(keepLines(html))).toBe(expected));

it('what is done to a text is what the caller says', () =>
  expect(keepLines('а в <b title="б">в</b><code>г</code>', (text) => text.toUpperCase())).toBe(
    'А В\u00A0<b title="б">В</b><code>г</code>',
  ));
