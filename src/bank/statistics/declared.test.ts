import { describe, expect, test } from 'vitest';
import { aReport, aWebinar, anEvent } from '../../testing/builders.ts';
import { yearCatalogue } from '../../testing/synthetic-year.ts';
import { createCatalogue } from '../catalogue.ts';
import { readBank } from '../read.ts';
import { compare, declaredOf } from './declared.ts';
import { figuresOf } from './figures.ts';

/** What the two real annual reports say: exact numbers, «более N» as `>N`, and silence. */
const real: [year: string, indicator: string, said: string | undefined][] = [
  ['2020-2021', 'omo', '22'],
  ['2020-2021', 'webinars', '91'],
  ['2020-2021', 'webinar-people', '>5000'],
  ['2020-2021', 'dev-submitted', 'silent'],
  ['2020-2021', 'dev-examined', '64'],
  ['2020-2021', 'dev-recommended', 'silent'],
  ['2020-2021', 'experts', '192'],
  ['2020-2021', 'dpp', '134'],
  ['2023-2024', 'webinars', '119'],
  ['2023-2024', 'omo', undefined],
  ['2024-2025', 'omo', '24'],
  ['2024-2025', 'webinars', '122'],
  ['2024-2025', 'webinar-people', '>5000'],
  ['2024-2025', 'dev-submitted', '34'],
  ['2024-2025', 'dev-examined', 'silent'],
  ['2024-2025', 'dev-recommended', '21'],
  ['2024-2025', 'experts', 'silent'],
  ['2024-2025', 'dpp', 'silent'],
  ['2024-2025', 'meetings', '4'],
  ['2024-2025', 'iom', '77'],
  ['2024-2025', 'mentoring', '3'],
];

describe('the real reports', () => {
  const { bank } = readBank(`${import.meta.dirname}/../../../content`);
  const catalogue = createCatalogue(bank, new Map(), '2026-11-22');

  test.each(real)('%s: %s', (year, indicator, said) => {
    const figure = declaredOf(catalogue, year).get(indicator);
    const told = figure && { exact: `${figure.value}`, 'more-than': `>${figure.value}`, silent: 'silent' }[figure.kind];
    expect(told).toBe(said);
  });

  test('nothing is counted that the bank does not hold: 4 meetings were declared, 3 are described', () => {
    const rows = compare(declaredOf(catalogue, '2024-2025'), figuresOf(catalogue, '2024-2025'));
    const both = rows.filter(({ declared, counted }) => declared?.value !== undefined && counted !== undefined);
    expect(both.map(({ indicator, difference, why }) => [indicator, difference, why])).toEqual([['meetings', -1, 'bank-has-fewer']]);
  });
});

describe('declared and counted', () => {
  const source = 'Отчёт';
  const report = (figure: { value?: number | null; min?: number }) =>
    aReport({ year: '2025-2026', indicators: [{ indicator: 'webinars', source, ...figure }] });
  const webinars = [1, 2, 3].map((number) => aWebinar({}, { id: `w-${number}` }));
  const row = (figure: Parameters<typeof report>[0], entries = webinars) => {
    const catalogue = yearCatalogue({ entries: [...entries, report(figure)] });
    const found = compare(declaredOf(catalogue, '2025-2026'), figuresOf(catalogue, '2025-2026')).find(
      (own) => own.indicator === 'webinars',
    );
    return [found?.counted, found?.difference, found?.why];
  };

  test.each<[string, Parameters<typeof report>[0], typeof webinars, unknown[]]>([
    ['the same', { value: 3 }, webinars, [3, 0, 'same']],
    ['the bank has fewer', { value: 5 }, webinars, [3, -2, 'bank-has-fewer']],
    ['the bank has more', { value: 2 }, webinars, [3, 1, 'bank-has-more']],
    ['more than, and so it is', { min: 2 }, webinars, [3, undefined, 'same']],
    ['more than, but the bank has fewer', { min: 3 }, webinars, [3, undefined, 'bank-has-fewer']],
    ['the report is silent', { value: null }, webinars, [3, undefined, 'not-declared']],
    ['the bank keeps none', { value: 3 }, [], [undefined, undefined, 'not-counted']],
    ['neither knows', { value: null }, [], [undefined, undefined, 'no-data']],
  ])('%s', (_name, figure, entries, expected) => expect(row(figure, entries)).toEqual(expected));

  test('visitors of which some were not counted are compared as the least there were', () => {
    const indicators = [{ indicator: 'webinar-people', value: 100, source }];
    const catalogue = yearCatalogue({
      entries: [aWebinar({ attendance: 40 }), aWebinar({}, { id: 'w-2' }), aReport({ year: '2025-2026', indicators })],
    });
    const rows = compare(declaredOf(catalogue, '2025-2026'), figuresOf(catalogue, '2025-2026'));
    expect(rows.find(({ indicator }) => indicator === 'webinar-people')).toMatchObject({
      counted: 40,
      difference: undefined,
      why: 'at-least',
    });
  });

  test('a year without a report is told by the next one, its own report goes before', () => {
    const next = aReport({ year: '2026-2027', indicators: [{ indicator: 'webinars', value: 9, previous: 7, source }] }, { id: 'next' });
    const said = (entries: Parameters<typeof yearCatalogue>[0]['entries'], demo?: boolean) =>
      declaredOf(yearCatalogue({ entries: entries ?? [] }), '2025-2026', demo).get('webinars')?.value;
    expect(said([next])).toBe(7);
    expect(said([next, report({ value: 5 })])).toBe(5);
    const sample = { ...next, data: { ...next.data, demo: true } };
    expect([said([sample]), said([sample], true)]).toEqual([undefined, 7]);
  });

  test('what the bank counts and no report names stands too', () => {
    const catalogue = yearCatalogue({ entries: [anEvent({ kind: 'forum' })] });
    const rows = compare(new Map(), figuresOf(catalogue, '2025-2026'));
    expect(rows.find(({ indicator }) => indicator === 'events')).toMatchObject({ counted: 1, why: 'not-declared' });
  });
});
