import { describe, expect, test } from 'vitest';
import { aBank, aCriteria, aMaterial, anApproval, anExpert, aPerson, aProtocol, TODAY, type BankParts } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { revisionOf } from '../review/revision.ts';
import { reviewOf } from './review.ts';

const material = aMaterial({ version: '1.1' });
const { reviews, protocol } = anApproval(material);
const people = [
  aPerson({ surname: 'Яковлева' }, { id: 'ex-1' }),
  aPerson({ surname: 'Антонова' }, { id: 'ex-2' }),
  aPerson({ surname: 'Молчунова', consent: { distribution: { id: '3', date: '2025-01-10', withdrawn: '2026-01-10' } } }, { id: 'ex-3' }),
];
const experts = people.map(({ id }) => anExpert({ code: id, person: id }));

function view(review: object, parts: BankParts = {}) {
  const bank = aBank({
    entries: [material, protocol, ...people],
    reviews,
    experts,
    region: { review: { criteria: 'set-1', ...review } },
    ...parts,
  });
  return reviewOf('material-1', createCatalogue(bank, decideAll(bank, TODAY), TODAY));
}

describe('what the page of a work says of its review', () => {
  test('neither names nor scores unless the region shows them', () => {
    expect(view({})).toMatchObject({
      protocol: '1',
      experts: 3,
      scores: [],
      names: [],
      version: '1.1',
      amendments: [],
    });
  });

  test('names of those who agreed, in order of the alphabet', () => {
    expect(view({ names_public: true })?.names).toEqual(['Антонова Анна', 'Яковлева Анна']);
  });

  test('mean scores', () => {
    expect(view({ scores_public: true })).toMatchObject({
      scores: [
        {
          set: undefined,
          average: 6,
          most: 6,
          top: 3,
          criteria: [
            { name: 'Ясность', average: 3 },
            { name: 'Польза', average: 3 },
          ],
        },
      ],
      names: [],
    });
  });

  test("sums by two sets make no common mean, and one sheet is nobody's business", () => {
    const old = aCriteria({ title: 'Прежние', criteria: [{ id: 'old', name: 'Старое', ask: 'С' }], pass: 1 }, { id: 'old' });
    const mixed = reviews.map((own, index) => (index > 0 ? own : { ...own, data: { ...own.data, criteria: 'old', scores: { old: 1 } } }));
    const region = { review: { criteria: 'set-1', accepted: ['old'], scores_public: true } };
    const found = view({}, { entries: [material, protocol, old], reviews: mixed, region });
    expect(found?.criteria).toEqual(['Прежние', 'Критерии']);
    expect(found?.scores.map(({ set, average }) => [set, average])).toEqual([['Критерии', 6]]);
    expect(found?.scoresNote).toMatch(/разным наборам.*лист одного эксперта/);
    expect(JSON.stringify(found?.scores)).not.toContain('Старое');
  });

  test('an edit taken without a new review', () => {
    const from = '1'.repeat(16);
    const amendment = {
      material: 'material-1',
      file: 'x',
      data: { from, to: revisionOf(material), date: '2025-12-20', protocol: 'p-2', reason: 'Опечатка' },
    };
    const changed = reviews.map((own) => ({ ...own, data: { ...own.data, revision: from } }));
    const entries = [material, protocol, aProtocol({ number: '2', date: '2025-12-20', amended: ['material-1'] }, { id: 'p-2' })];
    const found = view({}, { entries, reviews: changed, amendments: [amendment] });
    expect(found?.amendments.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(['20 декабря 2025, протокол № 2']);
    expect(JSON.stringify(found)).not.toContain('Опечатка');
  });
});
