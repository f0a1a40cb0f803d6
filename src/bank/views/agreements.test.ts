import { describe, expect, it, test } from 'vitest';
import { aBank, aMaterial, anApproval, aProtocol, aUnit, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { agreementsOf } from './agreements.ts';
import { unitParts } from './unit-parts.ts';
import { unitView } from './unit.ts';

type Agreement = NonNullable<Parameters<typeof aUnit>[0]>['agreements'];
const linesOf = (agreements: Agreement) =>
  agreementsOf(aUnit({ agreements }).data, aBank())?.facts.map(({ name, values: [value] }) =>
    [name, value?.text, value?.note].filter(Boolean).join(' | ').replaceAll('\u00a0', ' '),
  );

describe('what a municipal association agrees with the РУМО', () => {
  test.each<[string, Agreement, string[] | undefined]>([
    ['nothing', [], undefined],
    ['a candidate', [{ matter: 'head', state: 'agreed', date: '2026-01-15' }], ['Кандидатура руководителя | согласовано · 15 января 2026']],
    ['members, without a day', [{ matter: 'members', state: 'sent' }], ['Кандидатуры членов РУМО | на согласовании']],
    [
      'a plan of a year',
      [{ matter: 'plan', school_year: '2025-2026', state: 'sent', date: '2025-09' }],
      ['План работы, 2025–2026 учебный год | на согласовании · сентябрь 2025'],
    ],
    [
      'a report that came back, the day not told',
      [{ matter: 'report', state: 'returned', date: 'unknown', note: 'Назовите разработки.' }],
      ['Отчёт о работе | возвращено на доработку · дата уточняется | Назовите разработки.'],
    ],
  ])('%s', (_name, agreements, lines) => expect(linesOf(agreements)).toEqual(lines));

  it('names the РУМО as the region does', () => {
    const bank = aBank({ region: { terms: { rumo: { short: 'УМО', one: 'объединение', many: 'объединения' } } } });
    expect(agreementsOf(aUnit({ agreements: [{ matter: 'head', state: 'sent' }] }).data, bank)?.title).toBe('Согласование с УМО');
  });
});

test('a municipality shows the works of the bank that it handed in, no others', () => {
  const works = [
    aMaterial({ submitted_via: 'municipality', municipality: 'town' }, { id: 'theirs' }),
    aMaterial({ submitted_via: 'author', municipality: 'town' }, { id: 'own' }),
    aMaterial({ submitted_via: 'municipality', municipality: 'village' }, { id: 'foreign' }),
    aMaterial({ submitted_via: 'municipality', municipality: 'town' }, { id: 'unjudged' }),
  ];
  const approvals = works.slice(0, 3).map((work) => anApproval(work));
  const bank = aBank({
    vocabularies: {
      municipalities: [
        { id: 'town', name: 'Город', kind: 'city' },
        { id: 'village', name: 'Село', kind: 'district' },
      ],
    },
    reviews: approvals.flatMap(({ reviews }) => reviews),
    entries: [
      ...works,
      ...approvals.map(({ protocol }, index) => aProtocol(protocol.data, { id: `protocol-${index}` })),
      aUnit({ kind: 'munumo', municipality: 'town' }, { id: 'mun' }),
      aUnit({ kind: 'municipal-service', municipality: 'town' }, { id: 'service' }),
      aUnit({ kind: 'smo', municipality: 'town' }, { id: 'school' }),
      aUnit({ kind: 'munumo' }, { id: 'nowhere' }),
    ],
  });
  const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY);
  const viewOf = (id: string) => unitView(bank.entries.unit.get(id)!, catalogue);
  const sentOf = (id: string) => viewOf(id).sent.first.map(({ href }) => href);
  expect(sentOf('mun')).toEqual(['/materialy/theirs/']);
  expect(sentOf('service')).toEqual(['/materialy/theirs/']);
  expect(sentOf('school')).toEqual([]);
  expect(sentOf('nowhere')).toEqual([]);
  expect([viewOf('mun').empty, viewOf('nowhere').empty]).toEqual([false, true]);
  expect(unitParts(viewOf('mun')).map(({ href }) => href)).toEqual(['#napravleno']);
});
