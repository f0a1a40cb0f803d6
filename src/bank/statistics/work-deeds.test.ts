import { describe, expect, test } from 'vitest';
import { aMaterial, anExpert, anOrganisation, aPerson, aProtocol, aReview, aUnit, type BankParts } from '../../testing/builders.ts';
import { yearCatalogue } from '../../testing/synthetic-year.ts';
import { breakdown } from './breakdown.ts';
import { codedDeeds, isCoded } from './coded-deeds.ts';
import { keysOf } from './deed.ts';
import { workDeeds } from './work-deeds.ts';

const parts: BankParts = {
  vocabularies: {
    municipalities: [
      { id: 'region', name: 'Область', kind: 'region' },
      { id: 'town', name: 'Городской округ', short: 'Город', kind: 'city' },
    ],
  },
};
const school = anOrganisation({ name: 'Лицей', short_name: 'Лицей', kind: 'school', municipality: 'town' }, { id: 'school' });
const local = aUnit({ name: 'Местное', short_name: 'Местное', kind: 'mmo', municipality: 'town', parent: 'math' }, { id: 'local' });
const anna = aPerson({ posts: [{ position: 'учитель', organisation: 'school' }] }, { id: 'anna' });
const catalogueOf = (...entries: NonNullable<BankParts['entries']>) =>
  yearCatalogue({ ...parts, entries: [school, local, anna, ...entries] });
const AFTER = '2026-11-22';

describe('works', () => {
  const work = aMaterial({ authors: [{ person: 'anna' }], themes: ['gia-oge'], unit: 'math' });
  const ruling = (id: string, date: string, verdict: 'revise' | 'recommended' | 'withdrawn') =>
    aProtocol(
      { number: id, date, decisions: [{ material: work.id, verdict, ...(verdict === 'recommended' ? { number: '2025-1' } : {}) }] },
      { id },
    );
  const deeds = (reviews: NonNullable<BankParts['reviews']>, ...more: NonNullable<BankParts['entries']>) =>
    workDeeds(
      yearCatalogue({
        ...parts,
        entries: [school, local, anna, work, ...more],
        reviews,
        experts: [anExpert({ code: 'ex-1' }), anExpert({ code: 'ex-2', person: 'anna' }), anExpert({ code: 'ex-3', demo: true })],
      }),
    );
  const told = (list: ReturnType<typeof deeds>) =>
    list.map(({ measure, year, thing, counts, expert }) => [measure, year, thing.date, counts, expert ?? ''].join(' ').trim());

  test('one that waits: handed in, without a title, with what it is', () =>
    expect(deeds([])).toEqual([
      {
        measure: 'dev-submitted',
        year: '2025-2026',
        thing: {
          key: 'material/material-1',
          date: '2025-10-01',
          demo: false,
          title: 'Работа не опубликована',
          hidden: true,
        },
        counts: true,
        keys: {
          unit: ['math'],
          municipality: ['town'],
          organisation: ['school'],
          subject: ['matematika'],
          type: ['tech-map'],
          theme: ['gia-oge'],
          quarter: ['1'],
        },
      },
    ]));
  test('sent back, let through and judged again', () =>
    expect(
      told(
        deeds(
          [aReview(work)],
          ruling('a', '2025-11-02', 'revise'),
          ruling('b', '2025-12-02', 'recommended'),
          ruling('c', '2026-01-02', 'recommended'),
        ),
      ),
    ).toEqual([
      'dev-submitted 2025-2026 2025-10-01 true',
      'dev-examined 2025-2026 2025-11-02 true',
      'assignments 2025-2026 2025-11-01 true ex-1',
    ]));
  test('taken back by its author: not examined', () =>
    expect(told(deeds([], ruling('a', '2025-11-02', 'withdrawn')))).toEqual([
      'dev-submitted 2025-2026 2025-10-01 true',
      'dev-examined 2025-2026 2025-11-02 false',
    ]));
  test('conclusions: one of each person, none of samples, of strangers, of those with an interest, of days to come', () =>
    expect(
      told(
        deeds([
          aReview(work, { expert: 'ex-1' }, 1),
          aReview(work, { expert: 'ex-1', date: '2025-11-05' }, 2),
          aReview(work, { expert: 'ex-2', date: '2026-09-05' }, 3),
          aReview(work, { expert: 'ex-3' }, 4),
          aReview(work, { expert: 'absent' }, 5),
        ]),
      ).filter((line) => line.startsWith('assignments')),
    ).toEqual(['assignments 2025-2026 2025-11-01 true ex-1', 'assignments 2026-2027 2026-09-05 true anna']));
  test.each([
    ['an interest', { conflict: true }],
    ['a day to come', { date: '2027-01-01' }],
    ['a sample', { demo: true }],
  ])('%s is no conclusion', (_, data) =>
    expect(told(deeds([aReview(work, data)])).some((line) => line.startsWith('assignments'))).toBe(false),
  );
});

test('works under a code: what is on record of them', () => {
  const decisions = [
    { code: 'Ш-1', verdict: 'rejected' as const, unit: 'math' },
    { code: 'Ш-2', verdict: 'withdrawn' as const },
    { material: 'x', verdict: 'rejected' as const },
  ];
  const { bank } = catalogueOf(
    aProtocol({ decisions }),
    aProtocol({ date: '2027-01-01', decisions: [{ code: 'Ш-9', verdict: 'rejected' }] }, { id: 'later' }),
  );
  const deeds = codedDeeds(bank, AFTER);
  expect(deeds).toEqual([
    {
      measure: 'dev-submitted',
      year: '2025-2026',
      thing: { key: 'coded/0', title: 'Работа не опубликована', date: '2025-11-20', hidden: true, demo: false },
      counts: true,
      keys: { unit: ['math'], municipality: [], organisation: [], subject: [], type: [], theme: [], quarter: [] },
    },
    {
      measure: 'dev-examined',
      year: '2025-2026',
      thing: { key: 'coded/0', title: 'Работа не опубликована', date: '2025-11-20', hidden: true, demo: false },
      counts: true,
      keys: {
        unit: ['math'],
        municipality: [],
        organisation: [],
        subject: [],
        type: [],
        theme: [],
        quarter: ['1'],
      },
    },
    {
      measure: 'dev-submitted',
      year: '2025-2026',
      thing: { key: 'coded/1', title: 'Работа не опубликована', date: '2025-11-20', hidden: true, demo: false },
      counts: true,
      keys: { unit: [], municipality: [], organisation: [], subject: [], type: [], theme: [], quarter: [] },
    },
    {
      measure: 'dev-examined',
      year: '2025-2026',
      thing: { key: 'coded/1', title: 'Работа не опубликована', date: '2025-11-20', hidden: true, demo: false },
      counts: false,
      keys: { unit: [], municipality: [], organisation: [], subject: [], type: [], theme: [], quarter: ['1'] },
    },
  ]);
  expect(deeds.map(({ thing }) => isCoded(thing))).toEqual([true, true, true, true]);
  expect(isCoded({ ...deeds[0]!.thing, key: 'material/coded/1' })).toBe(false);
});

test('keys: each value once, what is not named is empty', () =>
  expect(keysOf('2026-01', { unit: ['a', undefined, 'a', 'b'], theme: [undefined] })).toEqual({
    unit: ['a', 'b'],
    municipality: [],
    organisation: [],
    subject: [],
    type: [],
    theme: [],
    quarter: ['2'],
  }));

test('a breakdown: values in the order in which they occur, experts by their persons', () => {
  const thing = (key: string) => ({ key, title: key, date: '', hidden: false, demo: false });
  const deed = (measure: 'webinars' | 'assignments', key: string, unit: string[], expert?: string) =>
    ({ measure, year: '', thing: thing(key), counts: true, expert, keys: keysOf('', { unit }) }) as const;
  const rows = breakdown(
    [
      deed('webinars', 'a', ['u', 'v'], 'x'),
      deed('assignments', 'b', ['v'], 'x'),
      deed('assignments', 'c', ['v'], 'x'),
      deed('assignments', 'd', ['v'], 'y'),
      deed('assignments', 'e', ['v']),
    ],
    'unit',
  );
  expect(
    rows.map(({ id, things, experts }) => [
      id,
      experts,
      ...[...things].map(([measure, list]) => `${measure}: ${list.map(({ key }) => key).join()}`),
    ]),
  ).toEqual([
    ['u', 0, 'webinars: a'],
    ['v', 2, 'webinars: a', 'assignments: b,c,d,e'],
  ]);
});
