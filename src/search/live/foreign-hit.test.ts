import { expect, test } from 'vitest';
import type { Hit } from '../hits.ts';
import { foreignHit } from './foreign-hit.ts';

const bank = { name: 'Край', site: 'https://kraj.primery.rf/bank/' };
const hit: Hit = {
  url: '/m/',
  meta: { title: 'Дроби', author: 'Редакция банка' },
  filters: { grade: ['5 класс'], region: ['Чужой край'] },
  pieces: [
    { text: 'о ', marked: false },
    { text: 'дробях', marked: true },
  ],
  sections: [{ url: '/m/#a', title: 'А' }],
  missing: ['корни'],
};

test('a hit bears the name of its bank and none of its marks', () =>
  expect(foreignHit(hit, bank)).toEqual({
    ...hit,
    url: 'https://kraj.primery.rf/bank/m/',
    meta: { ...hit.meta, mark: 'Край: откроется другой сайт' },
    filters: { region: ['Край'] },
    sections: [{ url: 'https://kraj.primery.rf/bank/m/#a', title: 'А' }],
  }));

test('no text of it is longer than 600 letters, no excerpt of more than a hundred pieces', () => {
  const long = 'x'.repeat(601);
  const made = foreignHit(
    {
      ...hit,
      meta: { title: long },
      pieces: Array.from({ length: 101 }, () => ({ text: long, marked: false })),
      sections: [{ url: '/m/', title: long }],
    },
    bank,
  )!;
  expect([made.meta['title'], made.pieces[99]?.text, made.sections[0]?.title].map((text) => text?.length)).toEqual([600, 600, 600]);
  expect(made.pieces).toHaveLength(100);
});

test.each(['m/', '', '/', '//', '/a//b', '/?q=1#x'])('«%s» from the root of a bank', (url) =>
  expect(foreignHit({ ...hit, url }, bank)?.url).toBe(
    { '/': bank.site, '/a//b': `${bank.site}a//b`, '/?q=1#x': `${bank.site}?q=1#x` }[url],
  ),
);
