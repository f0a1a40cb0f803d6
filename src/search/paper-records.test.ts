import { expect, test } from 'vitest';
import { aCollection, aDocument, anEvent, aNews, aPage, aReport, someProgrammes } from '../testing/builders.ts';
import { recordAt } from '../testing/search-record.ts';

test('an event that is cancelled', () => {
  const entry = anEvent(
    {
      units: ['math', 'rumo'],
      subjects: ['matematika'],
      levels: ['ooo'],
      themes: ['gia-oge'],
      audiences: ['teacher'],
      status: 'cancelled',
      files: [{ file: 'a.docx', title: 'Лист' }],
      demo: true,
    },
    { files: ['a.docx'] },
  );
  expect(recordAt('/sobytiya/event-1/', { entries: [entry] })).toEqual({
    filters: {
      kind: ['События', 'Отменённые'],
      subject: ['Математика'],
      level: ['Основное'],
      theme: ['ОГЭ'],
      audience: ['Учитель'],
      unit: ['Математика', 'РУМО'],
      year: ['2025-2026'],
      files: ['с файлами'],
    },
    meta: {
      title: 'Заседание',
      name: 'заседанzz',
      summary: 'О плане.',
      kicker: 'Событие',
      unit: 'Математика, РУМО',
      also: 'Объединение учителей математики · РУМО · ОГЭ · Учитель',
      demo: '1',
    },
    sort: { date: '2025-10-10', title: 'заседание' },
  });
});

test('an event whose day is not known', () =>
  expect(recordAt('/sobytiya/event-1/', { entries: [anEvent({ title: 'Семинар', start: 'unknown' })] })).toEqual({
    filters: { kind: ['События'], unit: ['РУМО'], year: ['2025-2026'] },
    meta: { title: 'Семинар', name: 'семинарzz', summary: 'О плане.', kicker: 'Событие', unit: 'РУМО', also: 'РУМО' },
    sort: { date: '0000', title: 'семинар' },
  }));

test('a document of an association', () =>
  expect(
    recordAt('/dokumenty/document-1/', {
      entries: [
        aDocument(
          { unit: 'math', school_year: '2025-2026', summary: 'О плане.', demo: true, files: [{ file: 'a.pdf', title: 'План' }] },
          { files: ['a.pdf'] },
        ),
      ],
    }),
  ).toEqual({
    filters: { kind: ['Документы'], unit: ['Математика'], year: ['2025-2026'], files: ['с файлами'] },
    meta: {
      title: 'План работы',
      name: 'планработzz',
      summary: 'О плане.',
      kicker: 'Документ',
      also: 'РУМО · Объединение учителей математики',
      demo: '1',
    },
    sort: { date: '2025-08', title: 'план работы' },
  }));

test('a document of nobody here', () =>
  expect(recordAt('/dokumenty/document-1/', { entries: [aDocument({ issuer: 'Министерство' })] })).toEqual({
    filters: { kind: ['Документы'] },
    meta: { title: 'План работы', name: 'планработzz', kicker: 'Документ', also: 'Министерство' },
    sort: { date: '2025-08', title: 'план работы' },
  }));

test('a report stands by its day, or by the end of its year', () => {
  expect(recordAt('/otchety/report-1/', { entries: [aReport({ demo: true })] })).toEqual({
    filters: { kind: ['Отчёты'], unit: ['РУМО'], year: ['2024-2025'] },
    meta: { title: 'Анализ деятельности', name: 'анализдеятельнzz', summary: 'Главное за год.', kicker: 'Отчёт', demo: '1' },
    sort: { date: '2025-07-01', title: 'анализ деятельности' },
  });
  expect(recordAt('/otchety/report-1/', { entries: [aReport({ year: '2023-2024', published: 'unknown' })] })).toEqual({
    filters: { kind: ['Отчёты'], unit: ['РУМО'], year: ['2023-2024'] },
    meta: { title: 'Анализ деятельности', name: 'анализдеятельнzz', summary: 'Главное за год.', kicker: 'Отчёт' },
    sort: { date: '2024', title: 'анализ деятельности' },
  });
});

test('a collection', () => {
  const entry = aCollection({ themes: ['gia-oge', 'fg-math'], audiences: ['teacher'], demo: true });
  expect(recordAt('/podborki/collection-1/', { entries: [entry] })).toEqual({
    filters: { kind: ['Подборки'], theme: ['ОГЭ', 'Математическая грамотность'], audience: ['Учитель'] },
    meta: {
      title: 'Подборка о дробях',
      name: 'подборкдробzz',
      summary: 'Для пятого класса.',
      kicker: 'Подборка',
      also: 'ОГЭ · Математическая грамотность · Учитель',
      demo: '1',
    },
    sort: { date: '2025-12-10', title: 'подборка о дробях' },
  });
});

test('news', () =>
  expect(
    recordAt('/novosti/news-1/', {
      entries: [aNews({ units: ['math'], demo: true, files: [{ file: 'a.pdf', title: 'План' }] }, { files: ['a.pdf'] })],
    }),
  ).toEqual({
    filters: { kind: ['Новости'], unit: ['Математика'], year: ['2025-2026'], files: ['с файлами'] },
    meta: { title: 'Вышла подборка', name: 'вышлподборкzz', summary: 'О дробях.', kicker: 'Новость', demo: '1' },
    sort: { date: '2025-12-10', title: 'вышла подборка' },
  }));

test('a page of editors', () =>
  expect(recordAt('/o-banke/', { entries: [aPage({}, { id: 'o-banke' })] })).toEqual({
    filters: { kind: ['Страницы банка'] },
    meta: { title: 'О банке', name: 'банкzz', summary: 'Что здесь есть.', kicker: 'Страница банка' },
    sort: { date: '0000', title: 'о банке' },
  }));

test('programmes of all years are one page', () => {
  const entries = [someProgrammes(), someProgrammes({ year: '2023-2024' }, { id: 'earlier' })];
  expect(recordAt('/programmy/', { entries })).toEqual({
    filters: { kind: ['Программы'], year: ['2023-2024', '2025-2026'] },
    meta: {
      title: 'Программы повышения квалификации',
      name: 'программповышенквалификацzz',
      summary: 'Дополнительные профессиональные программы, прошедшие общественно-профессиональную экспертизу, по учебным годам.',
      kicker: 'Программы',
    },
    sort: { date: '2026', title: 'программы повышения квалификации' },
  });
  expect(recordAt('/programmy/', {})).toBeNull();
});
