import { describe, expect, test } from 'vitest';
import { carriedBlocks, paragraphsOn, sectionOf, sentencesOn, withoutParagraphs } from './carried.ts';

describe('a part below its heading', () =>
  test.each<[string, string, string]>([
    ['goes to a heading of its level', '## Цель\nа\n## Иное\nб', 'а'],
    ['goes to a heading above its level', '## Цель\nа\n# Иное\nб', 'а'],
    ['goes on below a lesser heading, without it', '## Цель\nа\n### Ниже\nб\n## Иное\nв', 'а\nб'],
    ['goes to the end', '# Раз\n###### Цель\nа\nб', 'а\nб'],
    ['is no line of the text', 'Цель\nа', ''],
    ['is no mark without a space', '##Цель\nа', ''],
    ['is no mark of seven signs', '####### Цель\nа', ''],
    ['is no mark within a line', 'см. # Цель\nа', ''],
    ['is the first of two', '## Цель\nа\n## Цель\nб', 'а'],
    ['a line that only begins as a heading stays', '## Цель\n#тег\nа', '#тег\nа'],
  ])('%s', (_, body, part) => expect(sectionOf(body, /цель/i)).toBe(part)));

describe('paragraphs', () =>
  test.each<[string, string, string]>([
    ['those that fit, parted by a line', 'Цель раз.\n\nИное.\n\n\n\n Цель два. ', 'Цель раз.\n\nЦель два.'],
    ['a heading is none', '# Цель\n\nИное.', ''],
    ['a list is none, of any sign', '- Цель\n\n* Цель\n\n1. Цель\n\n12) Цель', ''],
    ['a number that begins no list is one', '2024 год: цель\n\n-цель', '2024 год: цель\n\n-цель'],
    ['a place to fill is none', 'Цель: [Допишите: что]', ''],
    ['a note of the editors is none, with all that is in it', '<Note a="b">\nЦель.\n\nЦель.\n</Note>\n\nЦель вне.', 'Цель вне.'],
    ['two notes end each on its own', '<Note>а</Note>Цель<Note>б</Note>', 'Цель'],
    ['a small tag is no note', '<sub>Цель</sub>', '<sub>Цель</sub>'],
  ])('%s', (_, body, told) => expect(paragraphsOn(body, /цель/i)).toBe(told)));

describe('sentences', () =>
  test.each<[string, string, string]>([
    ['end with any stop', 'Цель раз! Иное? Цель два… Цель три.', 'Цель раз! Цель два… Цель три.'],
    ['end after a number and a closing quote', 'Цель «да». Класс 123. Иное.', 'Цель «да». Класс 123.'.replace(' Класс 123.', '')],
    ['begin with a quote or a link', 'Цель раз. «Иное». [Цель](/a/) два.', 'Цель раз. [Цель](/a/) два.'],
    ['go on with a small letter', 'Цель раз. и два.', 'Цель раз. и два.'],
    ['do not end after a short word', 'Цель на ул. Мира.', 'Цель на ул. Мира.'],
    ['lose their breaks of lines', 'Цель\n  раз.', 'Цель раз.'],
    ['do not lead to a list', 'Цель раз. Цели такие:', 'Цель раз.'],
  ])('%s', (_, body, told) => expect(sentencesOn(body, /цел/i)).toBe(told)));

test.each([
  ['spaces at its ends', ' А. \n\n\nБ.', 'А.', 'Б.'],
  ['several of them', 'А.\n\nБ.\n\nВ.', 'А.\n\nВ.', 'Б.'],
  ['nothing taken', 'А.\n\nБ.', 'В.', 'А.\n\nБ.'],
])('a text without what is taken: %s', (_, body, taken, rest) => expect(withoutParagraphs(body, taken)).toBe(rest));

const line = (text: string) => carriedBlocks(text).map((block) => (block.kind === 'paragraph' ? block.line : block));
test.each<[string, string, unknown[]]>([
  [
    'a link among words',
    'см. [а](/a/), [б](https://x.ru/).',
    [['см. ', { kind: 'link', text: 'а', href: '/a/' }, ', ', { kind: 'link', text: 'б', href: 'https://x.ru/' }, '.']],
  ],
  ['what is no link', '[а] (/a/) [б](/с пробелом/)', [['[а] (/a/) [б](/с пробелом/)']]],
  ['stress', 'раз **два три** четыре', [['раз ', { kind: 'strong', text: 'два три' }, ' четыре']]],
  ['stress that does not end', '**два', [['два']]],
  ['a mark alone is nothing', '**а** _ **б**', [[{ kind: 'strong', text: 'а' }, '  ', { kind: 'strong', text: 'б' }]]],
  ['marks within words', 'a*b*c `d` _e_', [['abc d e']]],
  ['paragraphs, and no empty ones', '\n\nа\n\n\n\nб\n\n', [['а'], ['б']]],
])('%s', (_, text, told) => expect(line(text)).toEqual(told));

test.each<[string, string, object]>([
  ['of strokes', '- раз\n- два', { kind: 'list', ordered: false, items: [['раз'], ['два']] }],
  ['of stars, a point on two lines', '* раз\n  ещё\n* два', { kind: 'list', ordered: false, items: [['раз ещё'], ['два']] }],
  ['of numbers', '1. раз\n2) два\n10. три', { kind: 'list', ordered: true, items: [['раз'], ['два'], ['три']] }],
  ['with points below a point', '- раз:\n  - а;\n  1) б.\n- два', { kind: 'list', ordered: false, items: [['раз: а; б.'], ['два']] }],
])('a list %s', (_, text, told) => expect(carriedBlocks(text)).toEqual([told]));
