import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, anExpert, aPerson, aReview, aUnit, type BankParts } from '../../testing/builders.ts';
import { isUnasked } from './assigned.ts';
import { mayDecide } from './authority.ts';
import { employersOf, holdsOn } from './employers.ts';
import { unplacedAuthors } from './known-employers.ts';
import { placesOf, unfitReasons } from './review-faults.ts';
import { revisionHint } from './tell-revision.ts';
import { workOf } from './work.ts';

describe('a span', () => {
  test.each<[string, { since?: string; until?: string }, string, boolean]>([
    ['without ends', {}, '2025-11-01', true],
    ['from the day itself', { since: '2025-11-01' }, '2025-11-01', true],
    ['from the next day', { since: '2025-11-02' }, '2025-11-01', false],
    ['from its month', { since: '2025-11' }, '2025-11-01', true],
    ['to the day itself', { until: '2025-11-01' }, '2025-11-01', true],
    ['to the day before', { until: '2025-10-31' }, '2025-11-01', false],
    ['to its month', { until: '2025-11' }, '2025-11-30', true],
    ['to its year', { until: '2025' }, '2025-12-31', true],
    ['to the year before', { until: '2024' }, '2025-01-01', false],
  ])('%s', (_name, span, day, expected) => expect(holdsOn(span, day)).toBe(expected));
});

const posts = [
  { position: 'учитель', organisation: 'soiro', until: '2025-10' },
  { position: 'методист', organisation: 'smolgu', since: '2025-11' },
];

describe('where somebody works', () => {
  const bank = aBank({ entries: [aPerson({ posts })] });
  test.each<[string, { person?: string; organisation?: string }, string, string[]]>([
    ['an organisation by itself', { organisation: 'redakciya' }, '2025-11-01', ['redakciya']],
    ['the post of the day', { person: 'person-1' }, '2025-10-31', ['soiro']],
    ['the next one', { person: 'person-1' }, '2025-11-01', ['smolgu']],
    ['what is named with the person comes first', { person: 'person-1', organisation: 'redakciya' }, '2025-11-01', ['redakciya', 'smolgu']],
    ['one place is told once', { person: 'person-1', organisation: 'smolgu' }, '2025-11-01', ['smolgu']],
    ['somebody unknown', { person: 'nobody' }, '2025-11-01', []],
    ['nobody', {}, '2025-11-01', []],
  ])('%s', (_name, party, day, expected) => {
    expect(employersOf(party, bank, day)).toEqual(expected);
    expect(placesOf(party, bank, day)).toEqual(expected);
  });
});

describe('an author whose employer is not known', () => {
  const bank = aBank({ entries: [aPerson({ posts })] });
  const given = (authors: object[], submitted: string | undefined, dates: string[]) => {
    return unplacedAuthors(
      { authors, submitted },
      dates.map((date) => aReview(aMaterial(), { date })),
      bank,
    );
  };
  const anna = { person: 'person-1' };
  test('is told with the first such day, whatever the order of the conclusions', () => {
    const gap = aBank({ entries: [aPerson({ posts: [{ position: 'учитель', organisation: 'soiro', until: '2025-09' }] })] });
    const reviews = ['2025-12-01', '2025-09-30', '2025-11-01'].map((date) => aReview(aMaterial(), { date }));
    expect(unplacedAuthors({ authors: [{ organisation: 'soiro' }, anna], submitted: '2025-09-01' }, reviews, gap)).toEqual([
      { index: 1, person: 'person-1', day: '2025-11-01' },
    ]);
    expect(unplacedAuthors({ authors: [anna], submitted: '2025-10-01' }, reviews, gap)[0]?.day).toBe('2025-10-01');
  });
  test.each<[string, object[], string | undefined, string[]]>([
    ['a post on every day', [anna], '2025-10-01', ['2025-11-01']],
    ['a place named with the author', [{ ...anna, organisation: 'soiro' }], '1990-01-01', []],
    ['a collective', [{ organisation: 'nowhere' }], '2025-10-01', []],
    ['one of whom there is no file', [{ person: 'nobody' }], '2025-10-01', []],
    ['no day to ask of', [anna], undefined, []],
  ])('not with %s', (_name, authors, submitted, dates) => expect(given(authors, submitted, dates)).toEqual([]));
});

describe('who decides on a work', () => {
  const bank = aBank({
    entries: [
      aUnit({ kind: 'section', parent: 'math' }, { id: 'geometry' }),
      aUnit({ kind: 'mmo', parent: 'geometry' }, { id: 'town' }),
      aUnit({ kind: 'omo' }, { id: 'physics' }),
    ],
  });
  test.each<[string, string, boolean]>([
    ['rumo', 'town', true],
    ['rumo', 'nowhere', true],
    ['math', 'math', true],
    ['math', 'town', true],
    ['geometry', 'town', true],
    ['town', 'town', false],
    ['geometry', 'math', false],
    ['physics', 'town', false],
    ['nowhere', 'nowhere', false],
  ])('%s on a work of %s: %s', (unit, own, expected) => expect(mayDecide(unit, { unit: own }, bank)).toBe(expected));
});

describe('who may read a work', () => {
  const work = (parts: BankParts, material = {}) => {
    const bank = aBank(parts);
    return { bank, work: workOf(aMaterial(material), bank) };
  };
  const reasons = (expert: object, material = {}, day = '2025-11-01') => {
    const { bank, work: own } = work({ entries: [aPerson({ posts })] }, material);
    return unfitReasons(anExpert(expert), own, bank, day);
  };
  test.each<[string, object, object, string[]]>([
    ['anybody of another organisation', {}, {}, []],
    ['one of another subject', { subjects: ['trud'] }, {}, ['expert-subject']],
    ['one of several subjects, of which one is that of the work', { subjects: ['trud', 'matematika'] }, {}, []],
    ['a work without subjects', { subjects: ['trud'] }, { subjects: [] }, []],
    [
      'one of its authors',
      { person: 'person-1' },
      { authors: [{ person: 'person-1', organisation: 'ministry' }] },
      ['expert-is-author', 'same-organisation'],
    ],
    ['a colleague', { organisation: 'redakciya' }, {}, ['same-organisation']],
    ['no longer accredited', { until: '2025-10' }, {}, ['expert-expired']],
    ['a demo expert of a real work', { demo: true }, {}, ['demo-review']],
    ['a demo expert of a demo work', { demo: true }, { demo: true }, []],
  ])('%s', (_name, expert, material, expected) => expect(reasons(expert, material)).toEqual(expected));
  test('a conclusion dated before the submission is compared on its own day', () =>
    expect(reasons({ organisation: 'soiro' }, { authors: [{ person: 'person-1' }], submitted: '2025-12-01' }, '2025-10-01')).toEqual([
      'same-organisation',
    ]));
});

test('who was not asked: not in the list of those who read it, nor anybody of his name', () => {
  const bank = aBank({
    experts: [
      anExpert({ code: 'ex-1', person: 'person-1' }),
      anExpert({ code: 'ex-2', person: 'person-1' }),
      anExpert({ code: 'ex-3' }),
      anExpert({ code: 'ex-4' }),
    ],
    assignments: ['ex-1', 'ex-3'].map((expert) => ({ material: 'material-1', file: 'x', data: { expert, date: '2026-01-01' } })),
  });
  expect(['ex-1', 'ex-2', 'ex-3', 'ex-4', 'nobody'].map((expert) => isUnasked('material-1', expert, bank))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
  expect(isUnasked('material-2', 'ex-4', bank)).toBe(false);
});

test('the print of the present text is told where a conclusion lacks it', () => {
  const decision = { revision: 'abc' };
  expect(revisionHint('revision-empty', decision)).toBe(' Напишите revision: "abc".');
  expect(revisionHint('text-changed', decision)).toBe(' Отпечаток нынешнего текста: abc.');
  expect(revisionHint('too-few', decision)).toBe('');
});
