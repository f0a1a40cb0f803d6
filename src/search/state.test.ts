import { describe, expect, it } from 'vitest';
import { readAddress, toQueryString } from './state.ts';

const facets = ['kind', 'grade'];

describe('the address is the state', () => {
  it.each([
    ['', {}],
    ['дроби', {}],
    ['дроби', { grade: ['5', '6'], kind: ['Вебинары'] }],
    ['a&b=c"<>', { grade: ['ё & е'] }],
  ])('%j %j survives the round trip', (query, chosen) => {
    expect(readAddress(new URL(`https://x.ru/poisk/${toQueryString(query, chosen)}`), facets)).toEqual({ query, chosen });
  });

  it('ignores what it does not know', () =>
    expect(readAddress(new URL('https://x.ru/?q=%20a%20&old=1'), facets)).toEqual({ query: 'a', chosen: {} }));
});
