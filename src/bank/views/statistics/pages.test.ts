import { describe, expect, test } from 'vitest';
import { aMaterial, anApproval, aProtocol, aReport, aReview, aWebinar, anExpert } from '../../../testing/builders.ts';
import { aYear, YEAR, yearCatalogue } from '../../../testing/synthetic-year.ts';
import { statisticsText } from '../../../text/statistics.ts';
import { coverageText } from '../../../text/statistics-names.ts';
import { createCatalogue } from '../../catalogue.ts';
import { decideAll } from '../../check.ts';
import { readBank } from '../../read.ts';
import type { StatisticsPage } from './page.ts';
import { statisticsPages } from './pages.ts';
import { wantedPage } from './wanted.ts';

const pagesIn = (catalogue: Parameters<typeof statisticsPages>[0]) =>
  new Map([...statisticsPages(catalogue)].map(([path, { make }]) => [path, make()]));

const wordsOf = (note: string | { readonly text: string }) => (typeof note === 'string' ? note : note.text).replaceAll('\u00a0', ' ');

/** A table as lines of words. */
function lines(page: StatisticsPage | undefined, block: string): string[] {
  const rows = page?.blocks.find(({ id }) => id === block)?.table?.rows ?? [];
  return rows.map((row) => row.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' | '));
}

describe('the real bank', () => {
  const { bank } = readBank(`${import.meta.dirname}/../../../../content`);
  const catalogue = createCatalogue(bank, decideAll(bank, '2026-11-22'), '2026-11-22');
  const pages = pagesIn(catalogue);

  test('the years stand side by side as the reports tell them', () => {
    expect(lines(pages.get('/statistika/'), 'pokazateli')).toEqual(
      expect.arrayContaining([
        'Вебинары «Горячей линии РУМО» | 122 | 119 | 91 | нет данных',
        'Подано разработок на экспертизу | 34 | нет данных | нет данных | нет данных',
        'Разработки, прошедшие экспертизу | нет данных | нет данных | 64 | нет данных',
        'Рекомендовано в Региональный банк | 21 | нет данных | нет данных | нет данных',
        'Эксперты | нет данных | нет данных | 192 | нет данных',
        'Участники вебинаров | более 5 000 | нет данных | более 5 000 | нет данных',
        'Заседания РУМО | 4 | нет данных | нет данных | нет данных',
      ]),
    );
  });

  test('works under a code stand in no rubric and in no quarter of submission, and the tables say so', () => {
    const page = (part: string) => pages.get(`/statistika/obrazcy/2025-2026/${part}/`);
    const notes = (part: string) => (page(part)?.blocks[0]?.notes ?? []).map(wordsOf).join(' ');
    const submitted = lines(page('kvartaly'), 'chisla').map((row) => Number(row.split(' | ')[1]));
    expect(submitted.reduce((sum, count) => sum + count, 0)).toBe(35);
    expect(notes('kvartaly')).toContain('Ещё 8 работ подано под шифром');
    for (const part of ['municipalitety', 'predmety', 'vidy', 'temy'])
      expect(notes(part), part).toContain('8 работ под шифром учтены только в итоге');
    expect(notes('obedineniya')).not.toContain('шифр');
  });

  test('beside conclusions stand the people who gave them, beside webinars those who came', () => {
    const table = pages.get('/statistika/obrazcy/2025-2026/obedineniya/')?.blocks[0]?.table;
    const titles = table?.columns.map(({ title }) => title) ?? [];
    const [conclusions, webinars] = [titles.indexOf('Заключения'), titles.indexOf('Вебинары')];
    expect([titles[conclusions + 1], titles[webinars + 1]]).toEqual(['Эксперты', 'Участники вебинаров']);
    const rows = table?.rows ?? [];
    // Nobody gives more conclusions than there are, and somebody gave each.
    for (const row of rows.filter((own) => Number(own[conclusions]?.text) > 0)) {
      expect(Number(row[conclusions + 1]?.text)).toBeGreaterThan(0);
      expect(Number(row[conclusions + 1]?.text)).toBeLessThanOrEqual(Number(row[conclusions]?.text));
    }
  });

  test('visitors of an association are summed up, and said to be the least where nobody counted some', () => {
    const rows = lines(pagesIn(yearCatalogue(aYear())).get(`/statistika/${YEAR}/obedineniya/`), 'chisla');
    expect(rows.filter((row) => !row.startsWith('РУМО'))).toEqual([
      'Математика | 34 | 34 | 21 | 102 | 3 | 122 | не менее 1 000 | 3 | 0 | 2',
      'Физика | 0 | 0 | 0 | 0 | 0 | 13 | 520 | 0 | 0 | 0',
    ]);
  });

  test('growth is told against the nearest year before, as exactly as it is', () => {
    const row = pages.get('/statistika/')?.blocks[0]?.table?.rows.find(([name]) => name?.text.startsWith('Вебинары'));
    const notes = row?.map((cell) => (cell.notes ?? []).map(wordsOf).join('; '));
    expect(notes?.slice(1, 3)).toEqual(['+3 (+2,5 %) к 2023–2024', '+28 (+30,8 %) к 2020–2021']);
  });

  test('the fourth meeting is explained, not invented', () => {
    const page = pages.get('/statistika/2024-2025/');
    const row = page?.blocks[0]?.table?.rows.find(([name]) => name?.text === 'Заседания РУМО');
    expect(row?.map(({ text }) => text).slice(1)).toEqual(['4', '3', 'В банк внесено не всё, о чём говорит отчёт.']);
    expect(row?.[2]?.href).toBe('/statistika/2024-2025/spiski/#meetings');
  });

  test('what was submitted, examined and recommended is never one picture', () => {
    const charts = [...pages.values()].flatMap(({ blocks }) => blocks.flatMap(({ charts: own = [] }) => own));
    expect(charts.length).toBeGreaterThan(10);
    expect(
      charts
        .filter(({ title }) => /Подано|экспертизу/.test(title))
        .every(({ bars }) => new Set(bars.map(({ label }) => label)).size === bars.length),
    ).toBe(true);
  });

  test('a counted figure of all years leads to its list, what a report says beside it does not', () => {
    const row = pages.get('/statistika/')?.blocks[0]?.table?.rows.find(([name]) => name?.text === 'Заседания РУМО');
    expect([row?.[1]?.text, row?.[1]?.href]).toEqual(['4', undefined]);
    expect(row?.[1]?.notes).toEqual([{ text: 'в банке: 3', href: '/statistika/2024-2025/spiski/#meetings' }]);
  });

  test('the lead of a year says of samples what its banner says', () => {
    const years = [...pages].filter(([path]) => /\/\d{4}-\d{4}\/$/.test(path)).map(([, page]) => page);
    const leads = (samples: boolean) => years.filter((page) => page.samples === samples).map(({ lead }) => lead);
    expect(leads(true).length).toBeGreaterThan(0);
    expect(leads(true).filter((lead) => lead.includes('не входят'))).toEqual([]);
    expect(leads(false).every((lead) => lead.includes('Образцы в подсчёт не входят'))).toBe(true);
  });

  test('no sample stands on a page without samples', () => {
    const demo = [...bank.entries.material.values(), ...bank.entries.webinar.values()]
      .filter(({ data }) => data.demo)
      .map(({ data }) => data.title);
    const real = JSON.stringify([...pages].filter(([, { samples }]) => !samples));
    expect(demo.filter((title) => real.includes(JSON.stringify(title)))).toEqual([]);
  });

  test('pages with samples say so and stay out of search engines', () => {
    const samples = [...pages.values()].filter((page) => page.samples);
    expect(samples.length).toBeGreaterThan(10);
    for (const { meta, other } of samples) {
      expect([meta.noindex, meta.title.endsWith('(вместе с образцами)'), other === undefined]).toEqual([true, true, false]);
      expect(pages.has(other?.href ?? '')).toBe(true);
    }
  });
});

describe('a synthetic year', () => {
  const refused = aMaterial({ title: 'Тайная работа' }, { id: 'secret-work' });
  const waiting = aMaterial({ title: 'Ждущая работа' }, { id: 'waiting-work' });
  const year = aYear();
  const catalogue = yearCatalogue({
    ...year,
    entries: [
      ...(year.entries ?? []),
      refused,
      waiting,
      aProtocol(
        {
          number: '9',
          decisions: [
            { material: 'secret-work', verdict: 'rejected' },
            { code: 'Ш-77', verdict: 'rejected' },
          ],
        },
        { id: 'p-9' },
      ),
    ],
    reviews: [...(year.reviews ?? []), aReview(refused, { expert: 'ex-1', comment: 'Тайное замечание' })],
    experts: [1, 2, 3].map((number) => anExpert({ code: `ex-${number}` })),
  });
  const pages = pagesIn(catalogue);

  test('nothing of works that are not published, of codes and of experts stands on any page', () => {
    const all = JSON.stringify([...pages.values(), wantedPage(catalogue)]);
    expect(['Тайная', 'Ждущая', 'secret-work', 'waiting-work', 'Ш-77', 'Тайное', 'ex-1'].filter((word) => all.includes(word))).toEqual([]);
    expect(all).toContain('Работа 1');
  });

  test('every figure leads to a place that is there', () => {
    const links = [...pages.values()].flatMap((page) =>
      page.blocks.flatMap(({ table }) =>
        (table?.rows ?? []).flat().flatMap(({ href = '' }) => (href.includes('#') ? [[page, href] as const] : [])),
      ),
    );
    const dead = links.filter(([page, href]) => {
      const [path = '', anchor] = href.split('#');
      const target = path === '' ? page : pages.get(path);
      return path.startsWith('/statistika/') || path === ''
        ? !target?.blocks.some(({ lists = [] }) => lists.some(({ id }) => id === anchor))
        : false;
    });
    expect(links.length).toBeGreaterThan(50);
    expect(dead.map(([, href]) => href)).toEqual([]);
  });

  test('an organisation is told by what passed, not by what it handed in', () => {
    const columns = pages.get(`/statistika/${YEAR}/organizacii/`)?.blocks[0]?.table?.columns.map(({ title }) => title);
    expect(columns).toEqual(['Организация', 'Рекомендовано', 'Методические рекомендации', 'Программы на экспертизе']);
  });

  test('what two associations held together is told', () => {
    const notes = pages.get(`/statistika/${YEAR}/obedineniya/`)?.blocks[0]?.notes?.join(' ').replaceAll('\u00a0', ' ');
    expect(notes).toContain('13 вебинаров и событий относятся сразу к нескольким объединениям');
  });

  test('lists of a real year are whole, of a bank a hundred times larger they are cut and say so', () => {
    const listIn = (webinars: number) =>
      pagesIn(yearCatalogue(aYear({ webinars })))
        .get(`/statistika/${YEAR}/spiski/`)
        ?.blocks[0]?.lists?.find(({ id }) => id === 'webinars');
    expect([listIn(400)?.rows.length, listIn(400)?.rest]).toEqual([400, undefined]);
    const long = listIn(2000);
    expect(long?.rest?.replaceAll('\u00a0', ' ')).toBe(`Показаны первые ${long?.rows.length} из 2 000.`);
    expect(long?.rows.length).toBeLessThan(200);
  });

  test('a bank without anything to count has no statistics', () => expect([...statisticsPages(yearCatalogue({})).keys()]).toEqual([]));
  test('a bank without samples has no pages for them', () =>
    expect([...pages.keys()].filter((path) => path.includes('obrazcy'))).toEqual([]));
});

test('a count that is short stays «не менее» in its picture', () => {
  const coded = (id: string, date: string) =>
    aProtocol(
      {
        number: id,
        date,
        school_year: date < '2025-09' ? '2024-2025' : '2025-2026',
        decisions: [{ code: id, verdict: 'rejected' }],
      } as never,
      { id },
    );
  const works = ['2024-10-20', '2025-10-20'].map((submitted, index) => aMaterial({ submitted }, { id: `w-${index}` }));
  const reviews = works.flatMap((work, index) => [aReview(work, { date: ['2024-11-01', '2025-11-01'][index]! })]);
  const catalogue = yearCatalogue({
    entries: [...works, coded('a-1', '2024-11-20'), coded('b-1', '2025-11-20')],
    reviews,
    experts: [anExpert({ code: 'ex-1' })],
  });
  const charts = pagesIn(catalogue).get('/statistika/')?.blocks[0]?.charts ?? [];
  const experts = charts.find(({ title }) => title === 'Эксперты');
  expect(experts?.bars.map(({ told }) => told)).toEqual(['не менее 1', 'не менее 1']);
});

describe('words of counts', () => {
  test.each<[string, RegExp]>([
    [statisticsText.visitors(0, 8), /^Сколько было участников, в записях о вебинарах не отмечено\.$/],
    [statisticsText.visitors(3, 8), /^Участники отмечены у 3 из 8 вебинаров\.$/],
    [statisticsText.hidden(2, '3 заключения'), /^И ещё 2 работы без названия \(3 заключения\): в банк они не внесены\.$/],
    [statisticsText.hidden(1), /^И ещё 1 работа без названия: в банк она не внесена\.$/],
    [statisticsText.hidden(3), /^И ещё 3 работы без названия: в банк они не внесены\.$/],
    [statisticsText.hiddenProgrammes(1), /^И ещё 1 программа без названия: она не рекомендована\.$/],
    [coverageText.filled(1, 261), /^Заполнено 1 из 261 места\.$/],
    [coverageText.filled(1, 262), /^Заполнено 1 из 262 мест\.$/],
    [coverageText.filled(1, 211), /^Заполнено 1 из 211 мест\.$/],
  ])('%s', (said, words) => expect(said.replaceAll('\u00a0', ' ')).toMatch(words));
});

describe('declared and counted on the page of a year', () => {
  const row = (value: number | null) => {
    const source = 'Отчёт';
    const report = aReport({ year: YEAR, indicators: [{ indicator: 'webinars', value, source, note: 'Считали с повторами.' }] });
    const page = pagesIn(yearCatalogue({ entries: [aWebinar({ series: 'line' }), report] })).get(`/statistika/${YEAR}/`);
    const [, declared, counted, why] = page?.blocks[0]?.table?.rows[0] ?? [];
    return [declared?.text, counted?.text, why?.text, ...(why?.notes ?? []).map(wordsOf)].map((text) => text?.replaceAll('\u00a0', ' '));
  };
  test.each<[number | null, (string | undefined)[]]>([
    [1, ['1', '1', 'Совпадает.', 'Считали с повторами.']],
    [5, ['5', '1', 'В банк внесено не всё, о чём говорит отчёт.', 'Разница: −4.', 'Считали с повторами.']],
    [0, ['0', '1', 'В банке больше, чем в отчёте: отчёт мог быть сдан раньше или считать иначе.', 'Разница: +1.', 'Считали с повторами.']],
    [null, ['нет данных', '1', 'В отчёте этого числа нет.']],
  ])('%s declared, one counted', (value, expected) => expect(row(value)).toEqual(expected));
});

describe('what is asked of authors', () => {
  const work = aMaterial({ grades: ['5'] });
  const { reviews, protocol } = anApproval(work);
  const page = wantedPage(yearCatalogue({ entries: [work, protocol], reviews }));
  test('grades without a work, as spans', () => expect(lines(page, 'math-area')).toEqual(['Математика | 1–4, 6–11 | ']));
  test('themes without a work', () => expect(lines(page, 'temy')).toEqual(['exam | ОГЭ', 'literacy | Математическая грамотность']));
  test('a subject that came this year is told so', () => {
    const [cells] = wantedPage(yearCatalogue({}, '2026-10-01')).blocks.flatMap(
      ({ table }) => table?.rows.filter(([name]) => name?.text.startsWith('Духовно')) ?? [],
    );
    expect(cells?.[0]?.notes?.map(wordsOf)).toEqual(['новый предмет с 2026–2027 учебного года']);
  });
});
