import { describe, expect, test } from 'vitest';
import { anEvent, aRecommendation, aUnit, aWebinar, someProgrammes } from '../../../testing/builders.ts';
import { YEAR, yearCatalogue } from '../../../testing/synthetic-year.ts';
import { told } from '../../../testing/told.ts';
import { yearFigures, type Place } from './frame.ts';
import { isFilled, partBlock, partPage } from './parts.ts';
import { yearPage } from './year.ts';

const span = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const unit = (number: number) => aUnit({ short_name: `ОМО ${number}` }, { id: `u${number}` });
const webinar = (id: string, units: string[], more: object = {}) => aWebinar({ title: id, units, ...more }, { id });
const placeOf = (entries: readonly unknown[]): Place => ({ catalogue: yearCatalogue({ entries: entries as never }), samples: false });
/** So many associations, the first with one webinar, the second with two and so on. */
const growing = (count: number) =>
  span(count).flatMap((number) => [unit(number), ...span(number).map((index) => webinar(`w${number}-${index}`, [`u${number}`]))]);
const blockOf = (entries: readonly unknown[], top?: number) => {
  const place = placeOf(entries);
  return partBlock('unit', yearFigures(YEAR, place), place, top);
};
const labels = (block: ReturnType<typeof blockOf>) => block?.charts?.map(({ title, bars }) => told([title, ...bars]));
const names = (block: ReturnType<typeof blockOf>) => block?.table?.rows.map(([name]) => name?.text);

describe('a part of a year', () => {
  test('of five rows needs no chart, of six has one', () => {
    expect(labels(blockOf(growing(5)))).toEqual([]);
    expect(told(labels(blockOf(growing(6))))).toEqual([
      ['Вебинары, по объединениям', 'ОМО 6, 6', 'ОМО 5, 5', 'ОМО 4, 4', 'ОМО 3, 3', 'ОМО 2, 2', 'ОМО 1, 1'],
    ]);
  });
  test('shows the eight fullest among the parts of a year, and says of how many', () => {
    const block = blockOf(growing(9), 8);
    expect([names(block), block?.notes]).toEqual([
      ['ОМО 9', 'ОМО 8', 'ОМО 7', 'ОМО 6', 'ОМО 5', 'ОМО 4', 'ОМО 3', 'ОМО 2'],
      ['Показаны 8 из 9.'],
    ]);
    expect(told([block?.more, block?.charts?.[0]?.bars.length])).toEqual([
      'Списки по объединениям → /statistika/2025-2026/obedineniya/',
      8,
    ]);
    expect(names(blockOf(growing(8), 8))).toEqual(['ОМО 1', 'ОМО 2', 'ОМО 3', 'ОМО 4', 'ОМО 5', 'ОМО 6', 'ОМО 7', 'ОМО 8']);
  });
  test('has ten bars on a page of its own', () => expect(blockOf(growing(11))?.charts?.[0]?.bars.length).toBe(10));
  test('draws two measures at most, none of one bar', () => {
    const more = span(6).flatMap((number) => [
      aRecommendation({ unit: `u${number}` }, { id: `r${number}` }),
      ...(number === 1 ? [anEvent({ kind: 'seminar', start: '2025-10-10', units: ['u1'] }, { id: 'e' })] : []),
    ]);
    expect(blockOf([...growing(6), ...more])?.charts?.map(({ title }) => title)).toEqual([
      'Вебинары, по объединениям',
      'Методические рекомендации, по объединениям',
    ]);
    const single = [
      ...span(6).map(unit),
      webinar('one', ['u1']),
      ...span(6).map((number) => aRecommendation({ unit: `u${number}` }, { id: `r${number}` })),
    ];
    expect(blockOf(single)?.charts?.map(({ title }) => title)).toEqual(['Методические рекомендации, по объединениям']);
  });
  test('says what several associations held together, and sums who came', () => {
    const entries = [
      unit(1),
      unit(2),
      webinar('both', ['u1', 'u2'], { attendance: 10 }),
      webinar('one', ['u1'], { attendance: 'unknown' }),
      webinar('two', ['u2'], { attendance: 5 }),
    ];
    const block = blockOf(entries);
    expect(told([block?.table, block?.notes])).toEqual([
      {
        caption: 'По объединениям',
        cards: true,
        lines: [
          'Объединение | Вебинары numeric | Участники вебинаров numeric',
          'ОМО 1 → /obedineniya/u1/ | 2 → #u1 | не менее 10',
          'ОМО 2 → /obedineniya/u2/ | 2 → #u2 | 15',
        ],
      },
      ['Сумма строк больше итога: 1 вебинар или событие относится сразу к нескольким объединениям. В итоге каждое посчитано один раз.'],
    ]);
    const silent = blockOf([unit(1), webinar('one', ['u1'])]);
    expect(told(silent?.table)).toEqual({
      caption: 'По объединениям',
      cards: true,
      lines: ['Объединение | Вебинары numeric | Участники вебинаров numeric', 'ОМО 1 → /obedineniya/u1/ | 1 → #u1 | нет данных faint'],
    });
  });
  test('is none where nothing was done', () => {
    const place = placeOf([]);
    expect([partBlock('unit', yearFigures(YEAR, place), place), isFilled('unit', yearFigures(YEAR, place))]).toEqual([undefined, false]);
    expect(told(partPage('unit', YEAR, place).blocks)).toEqual([{ id: 'spiski', title: 'Списки', lists: [] }]);
  });
});

test('rubrics without a page are named without a link, and it is said why', () => {
  const old = (id: string, subjects: string[]) => webinar(id, ['math'], { subjects, themes: ['gia-oge'] });
  const place = placeOf([old('a', ['matematika']), old('b', ['unheard'])]);
  const page = partPage('subject', YEAR, place);
  expect(told(page.blocks[0])).toEqual({
    id: 'chisla',
    title: 'По предметам',
    charts: [],
    table: {
      caption: 'По предметам',
      cards: true,
      lines: [
        'Предмет | Вебинары numeric | Участники вебинаров numeric',
        'Математика → /predmety/matematika/ | 1 → #matematika | нет данных faint',
        'unheard | 1 → #unheard | нет данных faint',
      ],
    },
    notes: [
      'Название без ссылки: в этой рубрике пока нет ни работ, ни вебинаров.',
      'Одна запись может попасть в несколько предметов, поэтому сумма бывает больше итога.',
    ],
  });
});

test('quarters stand in their order, whatever is full', () => {
  const at = (id: string, day: string) => webinar(id, ['math'], { start: `${day}T15:00`, end: `${day}T16:00` });
  const entries = [at('a', '2026-06-01'), at('b', '2025-11-30'), at('c', '2025-12-01'), at('d', '2025-12-02'), at('e', '2026-03-01')];
  const place = placeOf(entries);
  expect(told(partBlock('quarter', yearFigures(YEAR, place), place)?.table)).toEqual({
    caption: 'По кварталам учебного года',
    cards: true,
    lines: [
      'Квартал | Вебинары numeric | Участники вебинаров numeric',
      'Сентябрь — ноябрь | 1 → #1 | нет данных faint',
      'Декабрь — февраль | 2 → #2 | нет данных faint',
      'Март — май | 1 → #3 | нет данных faint',
      'Июнь — август | 1 → #4 | нет данных faint',
    ],
  });
});

test('an organisation is known by what passed, not by what it handed in', () => {
  const programme = { kind: 'pk', hours: 36, organisation: 'soiro' } as const;
  const entries = [someProgrammes({ programmes: [{ ...programme, id: 'a', title: 'А', verdict: 'recommended' }] })];
  const place = placeOf(entries);
  expect(told(yearPage(YEAR, place).blocks.map(({ id, table }) => [id, table]))).toEqual([
    [
      'pokazateli',
      {
        caption: 'Показатели',
        cards: true,
        lines: [
          'Показатель | В банке numeric',
          'Программы повышения квалификации, прошедшие экспертизу | 1 → /statistika/2025-2026/spiski/#dpp',
          'Методические объединения региона | 2 → /statistika/2025-2026/spiski/#omo',
        ],
      },
    ],
    [
      'organizacii',
      {
        caption: 'По организациям',
        cards: true,
        lines: [
          'Организация | Программы на экспертизе numeric',
          'Институт развития образования → /organizacii/soiro/ | 1 → /statistika/2025-2026/organizacii/#soiro',
        ],
      },
    ],
  ]);
});
