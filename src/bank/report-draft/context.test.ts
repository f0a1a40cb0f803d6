import { describe, expect, test } from 'vitest';
import { aBank, anEvent, aReport, aUnit, aWebinar } from '../../testing/builders.ts';
import { contextOfYear, DRAFTED, draftedCatalogue } from '../../testing/drafted-year.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { draftContext } from './context.ts';
import { reportDraft } from './draft.ts';
import { reportSource } from './publication.ts';
import { figuresTable, listsTable } from './tables.ts';

const report = (year: string, data: Parameters<typeof aReport>[0] = {}) =>
  aReport({ year, ...data }, { id: `r-${year}-${data.unit ?? ''}` });
const figure = { indicator: 'webinars', value: 7, source: 'Отчёт' };

test('all that the sections are written from', () => {
  const { catalogue: _, unit, figures, report: own, lastReport, ...told } = contextOfYear(draftedCatalogue());
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const { webinars, meetings, events, recommendations, ...rest } = told;
  expect([unit.id, own, lastReport, [...figures.keys()].length]).toEqual(['rumo', undefined, undefined, 14]);
  expect(rest).toEqual({
    year: '2025-2026',
    before: '2024-2025',
    after: '2026-2027',
    short: 'РУМО',
    isRegion: true,
    demo: false,
    isReported: false,
    isReportedBefore: false,
  });
  expect([webinars, meetings, events, recommendations].map(ids)).toEqual([
    ['Первый', 'Второй', 'Вне серии'],
    ['third', 'first', 'second'],
    ['seminar', 'discussion', 'physicists'],
    ['recommendation-1'],
  ]);
});
test('one figure whole', () =>
  expect(contextOfYear(draftedCatalogue()).figures.get('webinar-people')).toEqual({
    indicator: 'webinar-people',
    counted: 30,
    atLeast: true,
    why: 'not-declared',
    name: 'Зрители',
    measure: 'чел.',
    previous: { indicator: 'webinar-people', atLeast: true, why: 'no-data' },
    things: [
      {
        key: 'webinar/Первый',
        title: 'Первый',
        href: '/vebinary/Первый/',
        date: '2025-10-01',
        hidden: false,
        demo: false,
        amount: 30,
      },
    ],
    note: 'Участники отмечены у\u00a01 из 3 вебинаров.',
  }));
test('an association has no figures of the region and no explanations', () => {
  const { figures, short } = contextOfYear(draftedCatalogue(), 'physics');
  expect([
    short,
    figures.has('omo'),
    figures.has('active-units'),
    [...figures.values()].every(({ note, declared }) => note === '' && declared === undefined),
  ]).toEqual(['ОМО «Физика»', false, false, true]);
});

describe('reports', () => {
  const reports = [
    report('2022-2023'),
    report('2024-2025'),
    report('2023-2024'),
    report(DRAFTED),
    report('2026-2027'),
    report('2024-2025', { unit: 'physics' }),
  ];
  const told = (unit?: string, ...more: typeof reports) => {
    const { report: own, lastReport, isReported, isReportedBefore } = contextOfYear(draftedCatalogue(...more), unit);
    return [own?.id, lastReport?.id, isReported, isReportedBefore];
  };
  test.each<[string, string | undefined, typeof reports, unknown[]]>([
    ['its own and the latest before it', undefined, reports, [`r-${DRAFTED}-`, 'r-2024-2025-', false, false]],
    ['those of an association', 'physics', reports, [undefined, 'r-2024-2025-physics', false, false]],
    ['a sample is none', undefined, [report(DRAFTED, { demo: true, indicators: [figure] })], [undefined, undefined, false, false]],
    ['figures of this year', undefined, [report(DRAFTED, { indicators: [figure] })], [`r-${DRAFTED}-`, undefined, true, false]],
    ['figures of the year before', undefined, [report('2024-2025', { indicators: [figure] })], [undefined, 'r-2024-2025-', false, true]],
    [
      'silence is no figure',
      undefined,
      [report(DRAFTED, { indicators: [{ ...figure, value: null }] })],
      [`r-${DRAFTED}-`, undefined, false, false],
    ],
  ])('%s', (_, unit, entries, expected) => expect(told(unit, ...entries)).toEqual(expected));
});

test('meetings stand by their numbers; a meeting of an association is an event of the region', () => {
  const meeting = (id: string, number: number | undefined, units = ['rumo']) => anEvent({ number, units, start: '2025-12-01' }, { id });
  const { meetings, events } = contextOfYear(draftedCatalogue(meeting('m10', 10), meeting('m3', 3), meeting('other', 1, ['physics'])));
  expect(meetings.map(({ id }) => id)).toEqual(['third', 'first', 'second', 'm3', 'm10']);
  expect(events.map(({ id }) => id)).toContain('other');
});

const term = (short: string, gen: string) => ({
  one: 'Областное методическое объединение',
  few: 'объединения',
  many: 'объединений',
  gen,
  short,
});
test.each<[string, string, object, unknown]>([
  [
    'its term begins its name, whatever the capitals',
    'Областное Методическое объединение физиков',
    { omo: term('ОМО', 'областного методического объединения') },
    ['Анализ деятельности', 'областного методического объединения физиков', 'в 2025–2026 учебном году'],
  ],
  [
    'its term is another',
    'Физики',
    { omo: term('ОМО', 'областного методического объединения') },
    ['Анализ деятельности', '(Физики)', 'в 2025–2026 учебном году'],
  ],
  [
    'the region has no term of its own',
    'Областное методическое объединение физиков',
    {},
    ['Анализ деятельности', '(Областное методическое объединение физиков)', 'в 2025–2026 учебном году'],
  ],
])('the title of an association: %s', (_, name, terms, told) => {
  const bank = aBank({ region: { terms }, entries: [aUnit({ name }, { id: 'own' })] });
  const { title, notice } = reportDraft(createCatalogue(bank, decideAll(bank, '2026-11-22'), '2026-11-22'), {
    year: DRAFTED,
    unit: 'own',
  })!.document;
  expect(notice).toBeUndefined();
  expect(title).toEqual(told);
});
test('a draft with samples says so before everything else', () =>
  expect(reportDraft(draftedCatalogue(aWebinar({ demo: true })), { year: DRAFTED, demo: true })?.document.notice).toBe(
    'Образец: посчитано вместе с образцами. Так подписывать нельзя.',
  ));
test('of no association nothing', () => expect(draftContext(draftedCatalogue(), { year: DRAFTED, unit: 'absent' })).toBeUndefined());

test('the draft as a report to be published', () => {
  const { fields, body } = reportSource(reportDraft(draftedCatalogue(), { year: DRAFTED })!);
  expect(fields).toEqual({
    title: 'Анализ деятельности (РУМО) в 2025–2026 учебном году',
    summary: '[Допишите: главное за год, одно-три предложения]',
    year: '2025-2026',
    unit: 'rumo',
    published: 'unknown',
    indicators: [
      { indicator: 'webinars', value: 3, previous: 1, source: 'Посчитано банком 22\u00a0ноября\u00a02026' },
      { indicator: 'omo', value: 2, previous: 2, source: 'Посчитано банком 22\u00a0ноября\u00a02026' },
      {
        indicator: 'webinar-people',
        min: 29,
        source: 'Посчитано банком 22\u00a0ноября\u00a02026',
        note: 'Не меньше 30: не у каждой записи есть число.',
      },
      { indicator: 'dev-submitted', value: 2, source: 'Посчитано банком 22\u00a0ноября\u00a02026' },
      { indicator: 'dpp', value: 3, source: 'Посчитано банком 22\u00a0ноября\u00a02026' },
      { indicator: 'iom', value: null, source: 'В банке записей нет; впишите число и его источник' },
    ],
    conclusions: [
      'За год проведено 3\u00a0вебинара; опубликовано методических рекомендаций — 1; рекомендовано для банка 2\u00a0педагогические разработки.',
      '[Допишите: общая оценка года: что получилось, что нет и почему]',
    ],
    directions: ['[Допишите: направления развития]'],
    next_year: ['[Допишите: рекомендации на 2026–2027 учебный год]'],
  });
  expect(body.startsWith('## Состав и план работы\n\nСостав')).toBe(true);
  expect(body).not.toMatch(/Показатели года|Приложение|<a id/);
  expect(body).toContain('[3\u00a0вебинара](/statistika/2025-2026/spiski/#webinars)');
});
test('directions of the latest report are carried into the new one', () =>
  expect(
    reportSource(reportDraft(draftedCatalogue(report('2024-2025', { directions: ['Растить.'] })), { year: DRAFTED })!).fields['directions'],
  ).toEqual(['Растить.']));

test('figures as a table', () =>
  expect(figuresTable(contextOfYear(draftedCatalogue(report(DRAFTED, { indicators: [figure] })))).slice(0, 4)).toEqual([
    [
      'Код',
      'Показатель',
      'Единица',
      'Годом раньше, в отчёте',
      'Годом раньше, в банке',
      'В отчёте',
      'В банке',
      'Разница',
      'Источник',
      'Пояснение',
    ],
    [
      'webinars',
      'Вебинары',
      'шт.',
      '',
      '1',
      '7',
      '3',
      -4,
      'Отчёт',
      'В банк внесено не всё, о чём говорит отчёт. Разница: −4. Посчитаны и вебинары вне серии «Горячая линия»: 1.',
    ],
    ['omo', 'Объединения', 'шт.', '', '2', '', '2', '', '', 'В отчёте этого числа нет.'],
    ['webinar-people', 'Зрители', 'чел.', '', '', '', '≥ 30', '', '', 'В отчёте этого числа нет. Участники отмечены у 1 из 3 вебинаров.'],
  ]));
test('lists as a table: what is not published has no address', () =>
  expect(listsTable(contextOfYear(draftedCatalogue())).filter(([id], index) => index === 0 || id === 'dpp')).toEqual([
    ['Код', 'Показатель', '№', 'Название', 'Дата', 'Адрес'],
    ['dpp', 'Программы', '1', 'Дроби', '2025-11-20', 'https://bank.primery.rf/programmy/#y2025-2026'],
    ['dpp', 'Программы', '2', 'Программа не рекомендована', '2025-11-20', 'https://bank.primery.rf/programmy/#y2025-2026'],
    ['dpp', 'Программы', '3', 'Части', '2025-11-20', 'https://bank.primery.rf/programmy/#y2025-2026'],
  ]));
