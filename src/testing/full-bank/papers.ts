import { aCollection, aDocument, aNews, aReport } from '../builders.ts';

/** A plan, an order, a collection, a piece of news and a report. */
export const papers = [
  aDocument(
    {
      title: 'План объединения',
      unit: 'math',
      school_year: '2025-2026',
      items: [
        { id: 'p1', title: 'Провести вебинар', due: '2025-11', done_by: { webinars: ['past'] } },
        { id: 'p2', title: 'Собрать форум', due: '2026-02', done_by: { events: ['week'] } },
        { id: 'p3', title: 'Описать опыт', due: 'unknown' },
        { id: 'p4', title: 'Обсудить итоги', due: '2025-12-01' },
      ],
    },
    { id: 'plan' },
  ),
  aDocument(
    {
      title: 'О банке опыта',
      summary: 'Утверждает положение.',
      kind: 'order',
      number: '24-ОД',
      date: '2025-09-01',
      issuer: 'Министерство',
      status: 'in-force',
      files: [{ file: 'prikaz.pdf', title: 'Приказ' }],
    },
    { id: 'order', files: ['prikaz.pdf'] },
  ),
  aCollection(
    {
      title: 'О дробях',
      items: [{ material: 'full', note: 'Начните с неё' }, { recommendation: 'advice' }, { webinar: 'past' }, { document: 'plan' }],
      audiences: ['teacher'],
      updated: '2026-01-12',
    },
    { id: 'fractions' },
  ),
  aNews({ title: 'Форум скоро', units: ['math'], materials: ['full'], webinars: ['past'], events: ['week'] }, { id: 'soon' }),
  aReport(
    {
      title: 'Анализ за год',
      indicators: [
        { indicator: 'webinars', value: 122, previous: 119, source: 'Отчёт, с. 2' },
        { indicator: 'people', min: 5000, source: 'Отчёт, с. 3', note: 'С повторами.' },
        { indicator: 'dpp', value: null, source: 'Отчёт, с. 4' },
      ],
      signed_by: 'Председатель',
    },
    { id: '2024-2025' },
  ),
];
