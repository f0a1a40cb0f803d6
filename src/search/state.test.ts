import { describe, expect, it, test } from 'vitest';
import { without, withValues } from './facets.ts';
import { isBlank, readAddress, toQueryString, type State } from './state.ts';

const facets = ['kind', 'grade'];
const blank: State = { query: '', chosen: {}, order: 'relevance', literal: false };
const read = (query: string) => readAddress(new URL(`https://x.ru/any/poisk/${query}`), facets);

describe('the address is the state', () => {
  it.each<[string, Partial<State>]>([
    ['nothing', {}],
    ['words', { query: 'дроби' }],
    ['values', { query: 'дроби', chosen: { kind: ['Вебинары'], grade: ['5 класс', '6 класс'] } }],
    ['signs', { query: 'a&b=c"<>#?+%', chosen: { grade: ['ё & е'] } }],
    ['order', { order: 'date' }],
    ['words as they were typed', { query: 'дробм', literal: true, order: 'title' }],
    ['emoji', { query: '🙂 дроби' }],
  ])('%s survive the round trip', (_, own) => {
    const state = { ...blank, ...own };
    expect(read(toQueryString(state))).toEqual(state);
  });

  it.each([
    ['?q=%20a%20&old=1&order=price', { ...blank, query: 'a' }],
    ['?grade=5&grade=5', { ...blank, chosen: { grade: ['5'] } }],
    ['?q=%E0%A4%A', { ...blank, query: '\ufffd%A' }],
    [`?q=${'а'.repeat(10_000)}`, { ...blank, query: 'а'.repeat(300) }],
  ])('%s', (query, state) => expect(read(query)).toEqual(state));

  it('is short where it can be', () => expect(toQueryString({ ...blank, literal: true })).toBe(''));
});

test.each<[Partial<State>, boolean]>([
  [{}, true],
  [{ query: 'а' }, false],
  [{ order: 'date' }, false],
  [{ chosen: { grade: [] } }, true],
  [{ chosen: { grade: ['5'] } }, false],
])('%j is blank: %s', (own, expected) => expect(isBlank({ ...blank, ...own })).toBe(expected));

test('values are added once and taken away one by one', () => {
  const both = withValues({ grade: ['5'] }, 'grade', ['5', '6']);
  expect(both).toEqual({ grade: ['5', '6'] });
  expect(without(both, 'grade', '5')).toEqual({ grade: ['6'] });
  expect(without({ grade: ['5'], kind: ['a'] }, 'grade', '5')).toEqual({ kind: ['a'] });
});

test('the address says only what is not usual', () => {
  const state = { query: 'а', chosen: { grade: ['5', '6'] }, order: 'date', literal: true } as const;
  expect(toQueryString(state)).toBe('?q=%D0%B0&grade=5&grade=6&order=date&exact=1');
  expect(toQueryString({ query: 'x'.repeat(301), chosen: {}, order: 'relevance', literal: false })).toBe(`?q=${'x'.repeat(300)}`);
  expect([isBlank(state), isBlank({ ...state, query: '', order: 'title', chosen: {} })]).toEqual([false, false]);
});
