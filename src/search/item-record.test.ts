import { expect, test } from 'vitest';
import { aFile, aMaterial } from '../testing/builders.ts';
import { approved, recordAt } from '../testing/search-record.ts';

test('a material that says all', () => {
  const material = aMaterial(
    {
      themes: ['gia-oge', 'fg-math'],
      audiences: ['teacher'],
      municipality: 'north',
      subjects: ['matematika', 'trud'],
      grades: ['5', '6'],
      keywords: ['доли', 'части'],
      // One who wrote two parts is named once.
      authors: [{ organisation: 'redakciya' }, { organisation: 'soiro' }, { organisation: 'redakciya' }],
      files: [
        { file: 'a.docx', title: 'Рабочий лист' },
        { file: 'b.x.pdf', title: 'Ключи' },
      ],
      demo: true,
    },
    { files: [aFile('a.docx', { size: 2048 }), 'b.x.pdf'] },
  );
  expect(recordAt('/materialy/material-1/', approved(material))).toEqual({
    filters: {
      kind: ['Разработки'],
      subject: ['Математика', 'Труд (технология)'],
      level: ['Основное'],
      grade: ['5 класс', '6 класс'],
      type: ['Технологическая карта'],
      theme: ['ОГЭ', 'Математическая грамотность'],
      audience: ['Учитель'],
      unit: ['Математика'],
      municipality: ['Северный округ'],
      year: ['2025-2026'],
      duration: ['урок'],
      files: ['с файлами'],
    },
    meta: {
      title: 'Сложение дробей',
      name: 'сложендробzz',
      summary: 'Урок с полосками.',
      kicker: 'Технологическая карта',
      facts: 'Математика · Труд (технология) · 5, 6~классы · 45~минут',
      author: 'Редакция банка, Институт развития образования',
      date: '1~декабря~2025',
      unit: 'Математика',
      files: 'DOCX, 2~КБ; PDF, 1~КБ',
      subject: 'Математика, Труд (технология)',
      klass: '5 класс пятый класс · 6 класс шестой класс',
      also: 'Объединение учителей математики · ОГЭ · Математическая грамотность · Учитель · Северный муниципальный округ · доли · части · Рабочий лист · Ключи',
      demo: '1',
    },
    sort: { date: '2025-12-01', title: 'сложение дробей' },
    parts: [{ id: '', level: 2, title: '', text: 'Математика, Труд (технология), 5, 6~классы, 45~минут' }],
  });
});

test('a material that says as little as it may', () =>
  expect(recordAt('/materialy/material-1/', approved(aMaterial({ stages: [], duration: undefined })))).toEqual({
    filters: {
      kind: ['Разработки'],
      subject: ['Математика'],
      level: ['Основное'],
      grade: ['5 класс'],
      type: ['Технологическая карта'],
      unit: ['Математика'],
      year: ['2025-2026'],
    },
    meta: {
      title: 'Сложение дробей',
      name: 'сложендробzz',
      summary: 'Урок с полосками.',
      kicker: 'Технологическая карта',
      facts: 'Математика · 5~класс',
      author: 'Редакция банка',
      date: '1~декабря~2025',
      unit: 'Математика',
      subject: 'Математика',
      klass: '5 класс пятый класс',
      also: 'Объединение учителей математики',
    },
    sort: { date: '2025-12-01', title: 'сложение дробей' },
    parts: [{ id: '', level: 2, title: '', text: 'Математика, 5~класс' }],
  }));

test.each([
  [45, ['урок']],
  [46, ['больше урока']],
  [20, ['до 20 минут']],
  [21, ['урок']],
])('%d minutes', (duration, expected) =>
  expect(recordAt('/materialy/material-1/', approved(aMaterial({ stages: [], duration })))).toMatchObject({
    filters: { duration: expected },
  }),
);

test('one lesson lasts as long as it says', () =>
  expect(recordAt('/materialy/material-1/', approved(aMaterial({ stages: [], duration: 20, lessons: 1 })))).toMatchObject({
    filters: { duration: ['до 20 минут'] },
  }));
