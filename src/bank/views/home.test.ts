import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, aRecommendation, aReport, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import type { Region } from '../model/region.ts';
import { homeView } from './home.ts';

function catalogueOf(parts: Parameters<typeof aBank>[0]) {
  const bank = aBank({
    vocabularies: {
      indicators: [
        { id: 'people', name: 'Участники', unit: 'чел.', definition: 'Сколько было' },
        { id: 'dpp', name: 'ДПП', unit: 'шт.', definition: 'Сколько прошло' },
      ],
    },
    ...parts,
  });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

const figure = (indicator: string, value: { value?: number | null; min?: number }) => ({ indicator, source: 'Отчёт', ...value });

test('shows the next webinars, soonest first, none of the past and none cancelled', () => {
  const webinar = (id: string, day: string, status?: 'cancelled' | 'moved') =>
    aWebinar({ start: `${day}T15:00`, end: `${day}T16:00`, status }, { id });
  const entries = [
    webinar('past', '2026-01-31'),
    webinar('today', TODAY),
    webinar('off', '2026-02-02', 'cancelled'),
    webinar('moved', '2026-02-03', 'moved'),
    webinar('third', '2026-03-01'),
    webinar('far', '2026-05-01'),
  ];
  expect(homeView(catalogueOf({ entries })).webinars.map(({ id }) => id)).toEqual(['today', 'moved', 'third']);
});

test('what is new is six works, no webinars', () => {
  const entries = [
    ...Array.from({ length: 7 }, (_, index) => aRecommendation({ published: `2025-12-0${index + 1}` }, { id: `r-${index + 1}` })),
    aWebinar(),
  ];
  expect(homeView(catalogueOf({ entries })).fresh.map(({ id }) => id)).toEqual(['r-7', 'r-6', 'r-5', 'r-4', 'r-3', 'r-2']);
});

test('what is new stands by its day, be it a work or a recommendation', () => {
  const work = aMaterial({ published: '2026-01-10' }, { id: 'work' });
  const { reviews, protocol } = anApproval(work);
  const advice = (id: string, published: string) => aRecommendation({ published }, { id });
  const entries = [work, protocol, advice('old', '2025-12-20'), advice('new', '2026-01-25')];
  expect(homeView(catalogueOf({ entries, reviews })).fresh.map(({ id }) => id)).toEqual(['new', 'work', 'old']);
});

test('figures come from the newest real report; what it is silent about is left to the report', () => {
  const indicators = [figure('webinars', { value: 122 }), figure('people', { min: 5000 }), figure('dpp', { value: null })];
  const entries = [
    aReport({ year: '2023-2024', indicators: [figure('webinars', { value: 1 })] }, { id: 'old' }),
    aReport({ indicators }, { id: 'new' }),
    aReport({ year: '2025-2026', demo: true, indicators: [figure('webinars', { value: 999 })] }, { id: 'demo' }),
  ];
  const figures = homeView(catalogueOf({ entries })).figures;
  expect(figures?.stats.map(({ value, label }) => `${value} ${label}`.replaceAll('\u00a0', ' '))).toEqual([
    '122 вебинара',
    'более 5 000 Участники',
  ]);
  expect(figures?.report.href).toBe('/otchety/new/');
});

test('an empty bank has a home page of its own', () => {
  const { fresh, webinars, subjects, news, figures } = homeView(catalogueOf({}));
  expect([fresh, webinars, subjects, news, figures]).toEqual([[], [], [], [], undefined]);
});

test('the eight fullest subjects stand open in the order of the school, the rest folded, what is no subject apart', () => {
  const ids = Array.from({ length: 10 }, (_, index) => `s${index}`);
  const subjects = [...ids, 'any'].map((id) => ({ id, name: id, area: 'all', ...(id === 'any' && { status: 'service' as const }) }));
  const works = [...ids, ...ids.slice(2), 'any', 'any', 'any'].map((id, index) =>
    aRecommendation({ subjects: [id] }, { id: `r-${index}` }),
  );
  const view = homeView(catalogueOf({ entries: works, vocabularies: { subjects, 'subject-areas': [{ id: 'all', name: 'Все' }] } }));
  const texts = (links: readonly { text: string; count?: number | undefined }[]) => links.map(({ text, count }) => [text, count]);
  expect(view.subjects.map(({ title, first, rest }) => [title, texts(first), texts(rest)])).toEqual([
    [
      'Школа',
      ids.slice(2).map((id) => [id, 2]),
      [
        ['s0', 1],
        ['s1', 1],
      ],
    ],
    ['Другое', [['any', 3]], []],
  ]);
});

test('samples are headed as made for teachers, works as made by them', () => {
  const heading = (demo: boolean) => homeView(catalogueOf({ entries: [aRecommendation({ demo })] })).heading;
  expect(heading(true)).toContain('для педагогов');
  expect(heading(false)).toContain('от педагогов');
});

test('an empty bank promises and does not offer', () => {
  const empty = homeView(catalogueOf({ region: { name_gen: 'Энского края' } }));
  expect([empty.heading, empty.opening, empty.samples]).toEqual(['Здесь будут уроки и занятия педагогов Энского края', true, false]);
  const begun = homeView(catalogueOf({ entries: [aWebinar()] }));
  expect([begun.heading, begun.opening]).toEqual(['Готовые уроки и занятия от педагогов Области', false]);
});

test.each<[string, Region['terms'], string]>([
  ['the word of this house', {}, '1\u00a0областное методическое объединение и РУМО'],
  [
    'the region’s own word',
    {
      omo: {
        short: 'КМО',
        one: 'краевое объединение',
        many: 'краевые объединения',
        few: 'краевых объединения',
        gen_many: 'краевых объединений',
      },
    },
    '1\u00a0краевое объединение и РУМО',
  ],
  [
    'a plain word where its forms are not said',
    { omo: { short: 'КМО', one: 'краевое объединение', many: 'краевые' } },
    '1\u00a0объединение и РУМО',
  ],
])('associations are counted with %s', (_name, terms, units) => expect(homeView(catalogueOf({ region: { terms } })).units).toBe(units));
