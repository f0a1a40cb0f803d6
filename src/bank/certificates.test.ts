import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, aPerson, TODAY, type BankParts } from '../testing/builders.ts';
import { createCatalogue } from './catalogue.ts';
import { certificatesByNumber, certificatesOf } from './certificates.ts';
import { decideAll } from './check.ts';
import { extractOf, extractsOf } from './extracts.ts';
import { namedAuthors, sectionKeys } from './related-keys.ts';

const anna = { person: 'anna' };
const authors = [
  anna,
  { person: 'hidden', organisation: 'soiro' },
  { organisation: 'soiro' },
  { ...anna, role: 'составитель' },
  { organisation: 'nowhere' },
];
const work = aMaterial({ authors }, { id: 'drobi' });
const sample = aMaterial({ demo: true, authors: [{ organisation: 'redakciya' }, anna] }, { id: 'sample' });
const gone = aMaterial({ authors: [{ organisation: 'smolgu' }], state: 'withdrawn', state_reason: 'Ошибка.' }, { id: 'gone' });
const people = [aPerson({}, { id: 'anna' }), aPerson({ consent: {} }, { id: 'hidden' })];

function catalogueOf(works: (typeof work)[], parts: BankParts = {}) {
  const approvals = works.map((material, index) => {
    const { reviews, protocol } = anApproval(material);
    const [decision] = protocol.data.decisions;
    const number = `${material.data.demo ? 'Д-' : ''}2025-${index + 1}`;
    return {
      reviews,
      protocol: {
        ...protocol,
        id: `p-${index}`,
        data: { ...protocol.data, demo: material.data.demo, decisions: [{ ...decision!, number }] },
      },
    };
  });
  const reviews = approvals.flatMap((approval) =>
    approval.reviews.map((review, index) => ({
      ...review,
      data: { ...review.data, demo: works.find(({ id }) => id === review.material)?.data.demo === true, expert: `ex-${index + 1}` },
    })),
  );
  const bank = aBank({ entries: [...people, ...works, ...approvals.map(({ protocol }) => protocol)], reviews, ...parts });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

describe('certificates', () => {
  test('one for each author who may be named, with its addresses', () => {
    const certificates = certificatesOf(catalogueOf([work]));
    expect(certificates.map(({ holder, path, file }) => ({ holder, path, file }))).toEqual([
      { holder: 'anna', path: '/svidetelstva/2025-1/anna/', file: '/svidetelstva/2025-1/anna/svidetelstvo.pdf' },
      { holder: 'soiro', path: '/svidetelstva/2025-1/soiro/', file: '/svidetelstva/2025-1/soiro/svidetelstvo.pdf' },
    ]);
    expect(certificates[0]).toMatchObject({
      credit: work.data.authors[0],
      author: { personId: 'anna', name: 'Образцова Анна' },
      entry: { number: '2025-1' },
    });
    expect(certificates[1]?.credit).toBe(work.data.authors[2]);
  });
  test('that no longer hold have no PDF', () =>
    expect(certificatesOf(catalogueOf([gone])).map(({ holder, file }) => [holder, file])).toEqual([['smolgu', undefined]]));
  test('by number', () => {
    const byNumber = certificatesByNumber(catalogueOf([work, gone]));
    expect([...byNumber].map(([step, own]) => [step, own.length]).sort()).toEqual([
      ['2025-1', 2],
      ['2025-2', 1],
    ]);
  });
  test('none of a work whose review does not count', () => expect(certificatesOf(catalogueOf([work], { reviews: [] }))).toEqual([]));
});

describe('extracts of the register', () => {
  test('hold all of one author, samples only where there is nothing else', () => {
    const catalogue = catalogueOf([work, sample]);
    expect(
      [...extractsOf(catalogue)].map(([id, { kind, name, demo, certificates }]) => [
        id,
        kind,
        name,
        demo,
        certificates.map(({ path }) => path),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['anna', 'person', 'Образцова Анна', false, ['/svidetelstva/2025-1/anna/']],
        ['soiro', 'organisation', 'Институт развития образования', false, ['/svidetelstva/2025-1/soiro/']],
        ['redakciya', 'organisation', 'Редакция банка', true, ['/svidetelstva/d-2025-2/redakciya/']],
      ]),
    );
    expect(extractOf('anna', catalogue)).toBe(extractsOf(catalogue).get('anna'));
    expect(extractOf('nobody', catalogue)).toBe(undefined);
  });
  test('are none where the section is off', () => {
    const ids = (name: string) => [...extractsOf(catalogueOf([work], { region: { features: { [name]: false } } })).keys()];
    expect(ids('people')).toEqual(['soiro']);
    expect(ids('organisations')).toEqual(['anna']);
  });
});

test('by what things are alike: authors who may be named, sections of the programme', () => {
  const catalogue = catalogueOf([
    aMaterial({ authors: work.data.authors, programme_section: ' Обыкновенные  ДРОБИ ёж', subjects: ['matematika', 'trud'] }, { id: 'a' }),
    aMaterial({ programme_section: 'unknown' }, { id: 'b' }),
    aMaterial({}, { id: 'c' }),
  ]);
  const of = (id: string) => catalogue.item.get(`material/${id}`)!;
  expect(namedAuthors(catalogue)(of('a'))).toEqual(['anna', 'anna']);
  expect(namedAuthors(catalogue)(of('b'))).toEqual([]);
  expect(sectionKeys(of('a'))).toEqual(['matematika/обыкновенные дроби еж', 'trud/обыкновенные дроби еж']);
  expect([sectionKeys(of('b')), sectionKeys(of('c'))]).toEqual([[], []]);
});
