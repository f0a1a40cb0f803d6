import { describe, expect, test } from 'vitest';
import {
  aMaterial,
  anEvent,
  anOrganisation,
  aPerson,
  anExpert,
  anApproval,
  aProtocol,
  aRecommendation,
  aReview,
  aUnit,
  aWebinar,
  someProgrammes,
  type BankParts,
} from '../../testing/builders.ts';
import { aYear, someWebinars, someWorks, YEAR, yearCatalogue } from '../../testing/synthetic-year.ts';
import { codedDeeds } from './coded-deeds.ts';
import { quarterOf } from './deed.ts';
import { figuresOf, recordedYears, type FigureId } from './figures.ts';
import type { Scope } from './scope.ts';

/** Figures that differ from «нет данных», as `id: value`; `+` marks the least there was. */
function counted(parts: BankParts, scope: Scope = {}, today?: string): Partial<Record<FigureId, string>> {
  const { figures } = figuresOf(yearCatalogue(parts, today), YEAR, scope);
  const known = [...figures.values()].filter(({ value }) => value !== undefined);
  return Object.fromEntries(known.map(({ id, value, atLeast }) => [id, `${value}${atLeast ? '+' : ''}`]));
}

const whole = {
  'dev-submitted': '34',
  'dev-examined': '34',
  'dev-recommended': '21',
  assignments: '102',
  experts: '3',
  webinars: '122',
  'webinar-people': '1000+',
  recommendations: '3',
  dpp: '5',
  meetings: '4',
  events: '2',
  omo: '2',
  'active-units': '2',
};

describe('a synthetic year', () => {
  test('every figure is right', () => expect(counted(aYear())).toEqual(whole));

  test('each figure is as long as its list, and no thing stands in it twice', () => {
    const { figures } = figuresOf(yearCatalogue(aYear()), YEAR);
    for (const { id, value, things } of figures.values()) {
      if (id === 'experts' || id === 'webinar-people') continue;
      expect([id, things.length]).toEqual([id, value]);
      if (id !== 'assignments') expect(new Set(things.map(({ key }) => key)).size).toBe(value);
    }
    expect(figures.get('webinar-people')?.things.reduce((sum, { amount = 0 }) => sum + amount, 0)).toBe(1000);
  });

  test('a work without a page is neither called nor linked', () => {
    const things = figuresOf(yearCatalogue(aYear()), YEAR).figures.get('dev-submitted')?.things ?? [];
    const hidden = things.filter(({ href }) => href === undefined);
    expect(hidden).toHaveLength(13);
    expect(new Set(hidden.map(({ title }) => title))).toEqual(new Set(['Работа не опубликована']));
  });

  const changed: [name: string, parts: BankParts, expected: Partial<Record<FigureId, string>>][] = [
    ['a webinar is removed', aYear({ webinars: 121 }), { webinars: '121' }],
    ['a webinar is cancelled', plus(aWebinar({ status: 'cancelled' })), {}],
    ['a webinar is moved and held', plus(aWebinar({ status: 'moved', moved_from: '2025-10-01T15:00' })), { webinars: '123' }],
    ['a webinar is still ahead', plus(aWebinar({ start: '2026-09-10T15:00', end: '2026-09-10T16:00' })), {}],
    ['a webinar of the last day of the year', plus(aWebinar({ start: '2026-08-31T15:00', end: '2026-08-31T16:00' })), { webinars: '123' }],
    ['a webinar of the next year', plus(aWebinar({ start: '2026-09-01T15:00', end: '2026-09-01T16:00' }, { year: '2026-2027' })), {}],
    ['a sample of everything', plus(aWebinar({ demo: true }), anEvent({ demo: true }), aRecommendation({ demo: true })), {}],
    ['a meeting of an association', plus(anEvent({ units: ['math'] })), { events: '3' }],
    ['an event that was cancelled', plus(anEvent({ units: ['math'], status: 'cancelled' })), {}],
    ['an event of a month that is not over', plus(anEvent({ kind: 'forum', start: '2026-09' })), {}],
    ['an event whose date nobody named', plus(anEvent({ kind: 'forum', start: 'unknown' })), { events: '3' }],
    ['a recommendation to come', plus(aRecommendation({ published: '2026-09-11' })), {}],
    ['a programme that was taken back', plus(programme('withdrawn')), {}],
    ['a programme that was refused', plus(programme('rejected')), { dpp: '6' }],
    ['a work is withdrawn later: its year stays', withState('withdrawn'), {}],
    ['a work is archived later', withState('archived'), {}],
    ['a work that waits', plus(aMaterial()), { 'dev-submitted': '35' }],
    ['a sample of a work', demoWork(), {}],
    ['an association that is not confirmed', plus(aUnit({ to_confirm: true }, { id: 'music' })), { omo: '2+' }],
    ['an association that is no more', plus(aUnit({ until: '2025-08' }, { id: 'music' })), {}],
    ['an association that did nothing', plus(aUnit({ since: '2026-05' }, { id: 'music' })), { omo: '3' }],
  ];
  test.each(changed)('%s', (_name, parts, expected) => expect(counted(parts)).toEqual({ ...whole, ...expected }));

  test('works under a code are counted, their conclusions are not on record', () => {
    const coded = (unit?: string) => Array.from({ length: 13 }, (_, index) => ({ code: `Ш-${index}`, verdict: 'rejected' as const, unit }));
    const works = someWorks(21, 21);
    const parts = { ...works, entries: [...(works.entries ?? []), aProtocol({ number: '2', decisions: coded() }, { id: 'p-2' })] };
    const expected = { 'dev-submitted': '34', 'dev-examined': '34', 'dev-recommended': '21', assignments: '63+', experts: '3+' };
    expect(counted(parts)).toMatchObject(expected);
  });

  test('when a work under a code was handed in nobody wrote down: no quarter of it is known, the day of the decision is', () => {
    const coded = aProtocol({ number: '2', date: '2026-03-05', decisions: [{ code: 'Ш-1', verdict: 'rejected' }] }, { id: 'p-2' });
    const deeds = codedDeeds(yearCatalogue({ entries: [coded] }).bank, '2026-11-22');
    expect(deeds.map(({ measure, keys }) => [measure, keys.quarter])).toEqual([
      ['dev-submitted', []],
      ['dev-examined', ['3']],
    ]);
  });

  test('a code that came back twice is one work, one that its author took back is not examined', () => {
    const protocols = [
      aProtocol({ decisions: [{ code: 'Ш-1', verdict: 'revise' }] }),
      aProtocol(
        {
          number: '2',
          date: '2026-03-01',
          decisions: [
            { code: 'Ш-1', verdict: 'rejected' },
            { code: 'Ш-2', verdict: 'withdrawn' },
          ],
        },
        { id: 'p-2' },
      ),
    ];
    expect(counted({ entries: protocols })).toMatchObject({ 'dev-submitted': '2', 'dev-examined': '1', 'dev-recommended': '0' });
  });

  test.each<[string, Parameters<typeof aProtocol>[0], object, string]>([
    ['another association', { unit: 'physics' }, {}, '2'],
    ['the body above for another association', {}, { unit: 'physics' }, '2'],
    ['the body above for the same association', {}, { unit: 'math' }, '1'],
    ['a school', { unit: 'school' }, {}, '1'],
    ['a body that does not decide on them', { unit: 'physics' }, { unit: 'math' }, '1'],
    ['a sample, before the work itself', { demo: true, date: '2025-10-01' }, { unit: 'math' }, '1'],
  ])('a code given by %s is the same work only within one association', (_name, data, decision, expected) => {
    const coded = (own: object) => [{ code: 'Ш-1', verdict: 'rejected' as const, ...own }];
    const entries = [
      aUnit({ kind: 'omo' }, { id: 'physics' }),
      aUnit({ kind: 'smo', parent: 'math' }, { id: 'school' }),
      aProtocol({ number: '2', date: '2025-11-21', decisions: coded(decision), ...data }, { id: 'a-first' }),
      aProtocol({ unit: 'math', decisions: coded({}) }),
    ];
    expect(counted({ entries })).toMatchObject({ 'dev-submitted': expected, 'dev-examined': expected });
  });

  test('a programme under its code is no work', () => {
    const named = aProtocol({ number: '2', decisions: [{ code: 'programme-1', verdict: 'rejected' }] }, { id: 'p-2' });
    const listed = { id: 'programme-1', title: 'Дроби', kind: 'pk', hours: 36, organisation: 'soiro', verdict: 'rejected' } as const;
    const list = someProgrammes({ programmes: [listed] });
    expect(counted({ entries: [named, list] })).toEqual({ dpp: '1', omo: '2' });
  });

  test('a work sent back and then recommended is examined once a year; a prolonged term is no examination', () => {
    const work = aMaterial();
    const { reviews, protocol } = anApproval(work);
    const ruling = (number: string, date: string, verdict: 'revise' | 'recommended', school_year = YEAR) =>
      aProtocol({ number, date, school_year, decisions: [{ material: work.id, verdict, number: '2025-1' }] }, { id: `p-${number}` });
    const entries = [work, ruling('7', '2025-11-02', 'revise'), protocol, ruling('8', '2026-09-05', 'recommended', '2026-2027')];
    const catalogue = yearCatalogue({ entries, reviews });
    const of = (year: string, id: FigureId) => figuresOf(catalogue, year).figures.get(id)?.value;
    expect([of(YEAR, 'dev-examined'), of(YEAR, 'dev-recommended')]).toEqual([1, 1]);
    expect(of('2026-2027', 'dev-examined')).toBeUndefined();
  });

  test('one expert on one work is one assignment; an interest is none', () => {
    const work = aMaterial();
    const reviews = [
      aReview(work),
      aReview(work, { expert: 'ex-1' }, 2),
      aReview(work, { conflict: true }, 3),
      aReview(work, { expert: 'nobody' }, 4),
    ];
    expect(counted({ entries: [work], reviews, experts: [1, 3].map((n) => anExpert({ code: `ex-${n}` })) })).toMatchObject({
      assignments: '1',
      experts: '1',
    });
  });
});

describe('silence is no zero', () => {
  test('an empty bank has no figures but the associations', () => expect(counted({})).toEqual({ omo: '2' }));
  test('where all webinars were cancelled, none was held', () =>
    expect(counted({ entries: [aWebinar({ status: 'cancelled' })] })).toMatchObject({ webinars: '0' }));
  test('meetings alone say nothing of the associations', () =>
    expect(counted({ entries: [anEvent()] })).toEqual({ omo: '2', meetings: '1' }));
  test('visitors that nobody counted are unknown', () => expect(counted({ entries: [aWebinar()] })['webinar-people']).toBeUndefined());
});

describe('a part of the bank', () => {
  test('an association has all it held, alone or with others', () => {
    expect(counted(aYear(), { unit: 'physics' })).toMatchObject({ webinars: '13', 'dev-submitted': '0', 'active-units': '1' });
    expect(counted(aYear(), { unit: 'math' })).toMatchObject({ webinars: '122', 'dev-submitted': '34', events: '2' });
    expect(counted(aYear(), { unit: 'rumo' })).toMatchObject({ webinars: '122', meetings: '4' });
  });
  test('a municipality has its works and what its associations held', () => {
    const local = aUnit({ kind: 'mmo', municipality: 'region' }, { id: 'local' });
    const parts = plus(local, aMaterial({ municipality: 'region' }), aWebinar({ units: ['local'] }));
    expect(counted(parts, { municipality: 'region' })).toMatchObject({ webinars: '1', 'dev-submitted': '1', meetings: '0' });
  });
  test('samples are counted where they are asked for', () =>
    expect(counted(plus(aWebinar({ demo: true })), { demo: true })).toMatchObject({ webinars: '123' }));
});

describe('where a thing comes from', () => {
  const school = anOrganisation({ name: 'Лицей', short_name: 'Лицей', kind: 'school', municipality: 'town' }, { id: 'school' });
  const credits = [{ organisation: 'school' }];
  const posted = aPerson({ posts: [{ position: 'учитель', organisation: 'school', until: '2025-12' }] }, { id: 'anna' });
  const inTown = (...entries: NonNullable<BankParts['entries']>[number][]) =>
    counted(
      { entries: [school, posted, ...entries], vocabularies: { municipalities: [{ id: 'town', name: 'Город', kind: 'city' }] } },
      { municipality: 'town' },
    );
  test.each<[string, ReturnType<typeof inTown>, string | undefined]>([
    ['the place that the work names', inTown(aMaterial({ municipality: 'region', authors: credits })), '0'],
    ['the place of the organisation that made it', inTown(aMaterial({ authors: credits })), '1'],
    ['the place where the author worked on the day', inTown(aMaterial({ authors: [{ person: 'anna' }] })), '1'],
    ['not where the author worked later or before', inTown(aMaterial({ authors: [{ person: 'anna' }], submitted: '2026-01-10' })), '0'],
  ])('%s', (_name, figures, expected) => expect(figures['dev-submitted']).toBe(expected));
  test('of a recommendation by a body of no town, the place of its authors', () =>
    expect(inTown(aRecommendation({ authors: credits })).recommendations).toBe('1'));
});

describe('breakdowns', () => {
  const { breakdowns } = figuresOf(yearCatalogue(aYear()), YEAR);
  const of = (dimension: Parameters<typeof breakdowns.get>[0], measure: 'webinars' | 'dev-recommended' | 'dpp') =>
    Object.fromEntries((breakdowns.get(dimension) ?? []).map(({ id, things }) => [id, things.get(measure)?.length]));

  test('a webinar of two associations stands under each', () =>
    expect(of('unit', 'webinars')).toEqual({ math: 122, physics: 13, rumo: undefined }));
  test('quarters add up to the whole', () => {
    const quarters = of('quarter', 'webinars');
    expect(Object.values(quarters).reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(122);
    expect(Object.keys(quarters).sort()).toEqual(['1', '2', '3', '4']);
  });
  test('theme, subject, type, organisation', () => {
    expect(of('theme', 'webinars')).toEqual({ 'gia-oge': 61 });
    expect(of('subject', 'dev-recommended')).toEqual({ matematika: 21 });
    expect(of('type', 'dev-recommended')).toEqual({ 'tech-map': 21 });
    expect(of('organisation', 'dpp')).toEqual({ redakciya: undefined, soiro: 5 });
  });
  test.each([
    ['2025-09-01', ['1']],
    ['2025-11', ['1']],
    ['2025-12-31', ['2']],
    ['2026-02-28', ['2']],
    ['2026-03', ['3']],
    ['2026-08-31', ['4']],
    ['2026', []],
    ['', []],
  ])('%s is in quarter %j', (date, expected) => expect(quarterOf(date)).toEqual(expected));
});

test('years with records, newest first', () => {
  const catalogue = yearCatalogue({
    entries: [...someWebinars(3), aWebinar({ start: '2024-05-05T10:00', end: '2024-05-05T11:00', demo: true }, { id: 'd' })],
  });
  expect([recordedYears(catalogue), recordedYears(catalogue, true)]).toEqual([[YEAR], [YEAR, '2023-2024']]);
});

function plus(...more: NonNullable<BankParts['entries']>[number][]): BankParts {
  const year = aYear();
  return { ...year, entries: [...(year.entries ?? []), ...more] };
}

function programme(verdict: 'withdrawn' | 'rejected') {
  const own = { id: 'x', title: 'Другая программа', kind: 'pk' as const, hours: 18, organisation: 'soiro', verdict };
  return someProgrammes({ programmes: [own] }, { id: 'more' });
}

/** The first work of the year in another state: the conclusions were on the text it had. */
function withState(state: 'withdrawn' | 'archived'): BankParts {
  const year = aYear();
  const entries = (year.entries ?? []).map((entry) =>
    entry.kind === 'material' && entry.id === 'work-1'
      ? { ...entry, data: { ...(entry.data as object), state, state_reason: 'Ошибка' } }
      : entry,
  );
  return { ...year, entries };
}

function demoWork(): BankParts {
  const work = aMaterial({ demo: true });
  const { reviews, protocol } = anApproval(work);
  const year = aYear();
  return { ...year, entries: [...(year.entries ?? []), work, { ...protocol, id: 'p-9' }], reviews: [...(year.reviews ?? []), ...reviews] };
}
