import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, anExpert, aPerson, aReview, TODAY, type BankParts } from '../testing/builders.ts';
import { createCatalogue } from './catalogue.ts';
import { conclusionsByExpert, expertsWithPapers } from './expert-papers.ts';
import type { Decision } from './review/decide.ts';

const work = aMaterial();
const said = (expert: string, date: string, demo = false) => aReview(work, { expert, date, demo });
const catalogueOf = (parts: BankParts, ...valid: ReturnType<typeof said>[][]) =>
  createCatalogue(
    aBank(parts),
    new Map(valid.map((own, index) => [`work-${index}`, { approved: true, valid: own } as unknown as Decision])),
    TODAY,
  );

test('conclusions that count, by expert and school year, oldest first', () => {
  const experts = [anExpert({ code: 'a' }), anExpert({ code: 'b' }), anExpert({ code: 'sample', demo: true })];
  const catalogue = catalogueOf(
    { experts },
    [said('a', '2025-11-01'), said('a', '2024-11-01'), said('b', '2025-08-31')],
    [
      said('a', '2025-09-01'),
      said('b', '2025-11-01', true),
      said('sample', '2025-11-01', true),
      said('sample', '2024-11-01'),
      said('gone', '2025-11-01'),
    ],
  );
  expect([...conclusionsByExpert(catalogue)].map(([code, years]) => [code, [...years]])).toEqual([
    [
      'a',
      [
        ['2024-2025', 1],
        ['2025-2026', 2],
      ],
    ],
    ['b', [['2024-2025', 1]]],
    ['sample', [['2025-2026', 1]]],
    ['gone', [['2025-2026', 1]]],
  ]);
});

describe('experts with papers', () => {
  const anna = aPerson({}, { id: 'anna' });
  const hidden = aPerson({ consent: {} }, { id: 'hidden' });
  const parts = (names_public: boolean): BankParts => ({
    entries: [anna, hidden],
    experts: [
      anExpert({ code: 'a', person: 'anna' }),
      anExpert({ code: 'unused', person: 'anna' }),
      anExpert({ code: 'a-2', person: 'anna' }),
      anExpert({ code: 'h', person: 'hidden' }),
      anExpert({ code: 'nobodys' }),
      anExpert({ code: 'x', person: 'stranger' }),
    ],
    region: { review: { criteria: 'set-1', names_public } },
  });
  const valid = ['a-2', 'a', 'h', 'nobodys', 'x'].map((code) => said(code, '2025-11-01'));
  const papers = (region: boolean, own = valid) => expertsWithPapers(catalogueOf(parts(region), own));
  test('are those who agreed to be named and whose conclusions count, with all codes', () =>
    expect(papers(true)).toEqual([{ person: anna, codes: ['a', 'a-2'], number: 'Э-55579B' }]));
  test('are none where the region names nobody', () => expect(papers(false)).toEqual([]));
  test('are none without conclusions', () => expect(papers(true, [])).toEqual([]));
});
