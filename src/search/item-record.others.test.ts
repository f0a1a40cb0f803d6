import { expect, test } from 'vitest';
import { aRecommendation, aWebinar } from '../testing/builders.ts';
import { recordAt } from '../testing/search-record.ts';

test('a recommendation, without subjects and grades', () => {
  const entry = aRecommendation(
    { keywords: ['доли'], files: [{ file: 'a.docx', title: 'Лист' }], themes: ['gia-oge'] },
    { files: ['a.docx'] },
  );
  expect(recordAt('/rekomendacii/recommendation-1/', { entries: [entry] })).toEqual({
    filters: { kind: ['Рекомендации'], theme: ['ОГЭ'], unit: ['Математика'], year: ['2025-2026'], files: ['с файлами'] },
    meta: {
      title: 'Работа с дробями',
      name: 'работдробzz',
      summary: 'О дробях.',
      kicker: 'Методические рекомендации',
      author: 'Редакция банка',
      date: '1~декабря~2025',
      unit: 'Математика',
      files: 'DOCX, 1~КБ',
      type: 'Рекомендации',
      also: 'Объединение учителей математики · ОГЭ · доли · Лист',
    },
    sort: { date: '2025-12-01', title: 'работа с дробями' },
  });
});

test('a webinar of two associations', () => {
  const entry = aWebinar({
    units: ['math', 'rumo'],
    keywords: ['задачи'],
    speakers: [{ organisation: 'soiro' }],
    subjects: ['matematika'],
    grades: ['5'],
  });
  expect(recordAt('/vebinary/webinar-1/', { entries: [entry] })).toEqual({
    filters: {
      kind: ['Вебинары'],
      subject: ['Математика'],
      level: ['Основное'],
      grade: ['5 класс'],
      unit: ['Математика', 'РУМО'],
      year: ['2025-2026'],
      duration: ['больше урока'],
    },
    meta: {
      title: 'Трудные задачи',
      name: 'труднзадачzz',
      summary: 'О задачах.',
      kicker: 'Вебинар',
      facts: 'Математика · 5~класс',
      author: 'Институт развития образования',
      date: '10~ноября~2025, понедельник, 15:00',
      unit: 'Математика, РУМО',
      subject: 'Математика',
      type: 'Вебинары',
      klass: '5 класс пятый класс',
      also: 'Объединение учителей математики · РУМО · задачи',
    },
    sort: { date: '2025-11-10', title: 'трудные задачи' },
    parts: [{ id: '', level: 2, title: '', text: 'Математика, 5~класс' }],
  });
});
