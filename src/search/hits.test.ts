import { expect, test } from 'vitest';
import { hitLoader } from './hits.ts';
import type { Fragment, IndexReader } from './index/reader.ts';
import type { Ranked } from './rank.ts';

const term = (word: string) => ({ typed: word, forms: [{ words: [word], weight: 1 }] });
const page = (number: number, rest: Partial<Ranked> = {}): Ranked => ({
  page: number,
  score: 1,
  has: [0],
  trust: 0,
  titled: 0,
  share: 1,
  ...rest,
});

test('hits are read from one number on and before another, each with what it lacks', async () => {
  const asked: number[] = [];
  const fragment = (number: number): Promise<Fragment> => {
    asked.push(number);
    return Promise.resolve({ url: `/${number}/`, content: 'кот', meta: { title: 'Т' }, filters: { kind: ['х'] }, anchors: [] });
  };
  const load = hitLoader({ fragment } as unknown as IndexReader, [page(7), page(8, { has: [0, 1] }), page(9)], {
    ...{ corrections: [], unknown: [], similar: [] },
    terms: [term('кот'), term('лес')],
  });
  const hit = { meta: { title: 'Т' }, filters: { kind: ['х'] }, pieces: [{ text: 'кот', marked: true }], sections: [] };
  expect(await load(1, 3)).toEqual([
    { ...hit, url: '/8/', missing: [] },
    { ...hit, url: '/9/', missing: ['лес'] },
  ]);
  expect(asked).toEqual([8, 9]);
});
