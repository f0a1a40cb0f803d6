import { describe, expect, test } from 'vitest';
import { searchText } from '../text/search.ts';
import { toolsText } from '../text/search-tools.ts';
import { complaintAddress } from './complaint.ts';
import { correctedQuery } from './query/corrected.ts';
import { titleOf } from './messages.ts';
import { remarksOn } from './notes.ts';
import { statusOf } from './status.ts';
import type { Understood } from './query/understand.ts';
import type { State } from './state.ts';

const state = (query: string, chosen: State['chosen'] = {}): State => ({ query, chosen, order: 'relevance', literal: false });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const understood: Understood = { terms: [], corrections: [], unknown: [], similar: [] };

describe('the status line', () => {
  test.each([
    ['дроби', 1, 1, 'Найдена 1 страница.'],
    ['дроби', 3, 3, 'Найдены 3 страницы.'],
    ['дроби', 21, 21, 'Найдена 21 страница.'],
    ['дроби', 11, 11, 'Найдено 11 страниц.'],
    ['дроби в саду', 4, 3, 'Найдены 4 страницы.'],
    ['дроби в саду', 5, 0, 'Всех слов вместе нигде нет. Найдено 5 страниц, где есть часть слов.'],
    ['дроби', 0, 0, 'По запросу «дроби» ничего не найдено.'],
    ['<img src=x>', 0, 0, 'По запросу «<img src=x>» ничего не найдено.'],
    ['!!! "', 0, 0, 'В запросе одни знаки. Напишите тему, предмет или класс словами.'],
    ['🙂', 0, 0, 'В запросе одни знаки. Напишите тему, предмет или класс словами.'],
    ['', 140, 140, 'Всего 140 страниц.'],
  ])('%s: %i, %i', (query, answers, whole, line) => expect(plain(statusOf(state(query), { whole, answers, understood }))).toBe(line));

  test.each([
    [1, 'Ещё 1 подходит частично — ниже'],
    [3, 'Ещё 3 подходят частично — ниже'],
    [30, 'Ещё 30 подходят частично — ниже'],
  ])('%i folded below', (rest, line) => expect(searchText.below(rest)).toBe(line));

  test('without words', () => {
    expect(plain(statusOf(state('', { grade: ['5 класс'] }), { whole: 2, answers: 2, understood }))).toBe('Найдены 2 страницы.');
    expect(statusOf(state('', { grade: ['5 класс'] }), { whole: 0, answers: 0, understood })).toBe('С такими отметками ничего нет.');
  });
});

test.each([
  [1, true, false, 'Ещё 1 страница, где встретились не все слова'],
  [29, true, true, 'Ещё 29 страниц, где встретились не все слова или слова встретились мимоходом'],
  [2, false, true, 'Ещё 2 страницы, где слова встретились мимоходом'],
])('%i folded', (count, isPart, inPassing, line) => expect(plain(searchText.rest(count, isPart, inPassing))).toBe(line));

test('a single word that only others stand for is not called several', () => {
  const near = { ...understood, terms: [{ typed: 'нейросети', forms: [] }], similar: ['нейросети'] };
  expect(plain(statusOf(state('нейросети'), { whole: 0, answers: 2, understood: near }))).toBe('Найдены 2 страницы о близком по смыслу.');
});

test('remarks name the words and the values', () => {
  const terms = [{ typed: 'а', forms: [] }];
  expect(remarksOn(state('а ыыы'), { terms, unknown: ['ыыы'], similar: [] }, [])).toEqual(['Слова «ыыы» на сайте нет.']);
  expect(remarksOn(state('а'), { terms, unknown: ['ыыы', 'эээ'], similar: [] }, ['12 класс'])).toEqual([
    'Слов «ыыы», «эээ» на сайте нет.',
    'Отметки «12 класс» в банке больше нет: она снята.',
  ]);
  expect(remarksOn(state('букварь'), { terms, unknown: [], similar: ['букварь'] }, [])).toEqual([
    '«букварь» на сайте не встречается: показаны страницы с близкими по смыслу словами.',
  ]);
  expect(remarksOn(state('а'.repeat(300)), { terms, unknown: [], similar: [] }, [])).toEqual(['Запрос длинный: учтены первые 300 знаков.']);
});

test('where no word of a query is there, that is said once, by the status line', () =>
  expect(remarksOn(state('ыыы'), { terms: [], unknown: ['ыыы'], similar: [] }, [])).toEqual([]));

test.each([
  ['дробм', [['дробм', 'дроби']], 'дроби'],
  ['Сложение Дробм', [['дробм', 'дроби']], 'сложение дроби'],
  ['lhj,b', [['lhj,b', 'дроби']], 'дроби'],
  ['а дробма', [['а', 'и']], 'и дробма'],
  ['c++ дробм', [['дробм', '$&']], 'c++ $&'],
  ['дроби', [], undefined],
] as [string, [string, string][], string | undefined][])('«%s» is shown as it was taken', (query, pairs, expected) =>
  expect(correctedQuery(query, { corrections: pairs.map(([from, to]) => ({ from, to })) })).toBe(expected),
);

test.each([
  [state('дроби', { grade: ['5 класс'] }), 'дроби, 5 класс — поиск'],
  [state(''), 'Поиск'],
  [state('а'.repeat(100)), `${'а'.repeat(60)}… — поиск`],
])('%j gives the tab a name', (own, title) => expect(titleOf(own)).toBe(title));

describe('what is missing can be told', () => {
  const query = 'дроби & "5"';
  test('by letter', () => {
    const address = new URL(complaintAddress(query, 'https://x.ru/poisk/?q=a', { mail: 'a@example.ru' })!);
    expect([address.pathname, address.searchParams.get('subject')]).toEqual(['a@example.ru', 'В банке не нашлось: дроби & "5"']);
    expect(address.searchParams.get('body')).toContain('https://x.ru/poisk/?q=a');
  });
  test.each([
    ['github', 'https://forge.ru/a/b/issues/new?title='],
    ['gitlab', 'https://forge.ru/a/b/-/issues/new?issue[title]='],
  ])('on %s', (kind, start) =>
    expect(complaintAddress(query, 'https://x.ru/', { forge: { kind, url: 'https://forge.ru/a/b/' } })).toContain(start),
  );
  test('or not at all', () => expect(complaintAddress(query, 'https://x.ru/', {})).toBeUndefined());
});

test('counts have their nouns', () => {
  expect([1, 2, 5, 21, 112].map((count) => plain(toolsText.apply(count)))).toEqual([
    'Показать 1 страница',
    'Показать 2 страницы',
    'Показать 5 страниц',
    'Показать 21 страница',
    'Показать 112 страниц',
  ]);
  expect(plain(toolsText.take('5 класс', 1))).toBe('Снять «5 класс» — найдётся 1 страница');
  expect(plain(toolsText.take('5 класс', 3))).toBe('Снять «5 класс» — найдутся 3 страницы');
  expect([searchText.missing(['а']), searchText.missing(['а', 'б'])]).toEqual(['Нет слова: а', 'Нет слов: а, б']);
});
