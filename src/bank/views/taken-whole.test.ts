import { expect, test } from 'vitest';
import { fullCatalogue, workOf } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { careParts, lessonParts } from './taken-parts.ts';
import { takenWork } from './taken-work.ts';

test('a full work is taken away with all it says', () => {
  const catalogue = fullCatalogue();
  const { files, ...work } = takenWork(catalogue.item.get('material/full')!, catalogue);
  expect(told(work)).toEqual({
    title: 'Дроби на полосках',
    kicker: 'Технологическая карта',
    summary: 'Урок с полосками.',
    facts: [
      ['Предмет', 'Математика'],
      ['Класс', '5 класс'],
      ['Продолжительность', '2 занятия по 45 минут'],
      ['Авторы', 'Образцова Анна Петровна, учитель, Школа № 1; Имя не публикуется'],
      ['Опубликовано', '1 декабря 2025'],
    ],
    before: [
      { kind: 'list', title: 'Главное', items: ['Доли равны'] },
      { kind: 'list', title: 'Цели', items: ['Складывать дроби'] },
      {
        kind: 'pairs',
        title: 'Планируемые результаты',
        pairs: [
          ['Предметные', 'Складывает\nВычитает'],
          ['Метапредметные', 'Сравнивает'],
        ],
      },
      { kind: 'list', title: 'Что уже знают и умеют', items: ['Доли'] },
      { kind: 'list', title: 'Что подготовить', items: ['Полоски'] },
      {
        kind: 'table',
        title: 'Ход занятия',
        heads: ['Этап', 'Педагог', 'Ученики', 'Результат'],
        rows: [
          ['Начало\n5 минут', 'Спрашивает', 'Отвечают', 'Вопрос'],
          ['Работа\n40 минут', '', '', ''],
        ],
        note: 'Всего 45 минут',
      },
      { kind: 'pairs', title: 'Типичные ошибки', pairs: [['Складывают знаменатели', 'Показать полоску']] },
      { kind: 'list', title: 'Советы коллегам', items: ['Нарежьте полоски'] },
    ],
    after: [
      { kind: 'list', title: 'Оценивание', items: ['Три примера'] },
      { kind: 'pairs', title: 'Адаптация', pairs: [['С нарушением зрения', 'Крупные полоски']] },
    ],
    terms: [
      'CC BY 4.0. С указанием автора.',
      'Лицензия действует на весь срок авторского права, территория — весь мир.',
      'Правообладатель: Средняя школа № 1.',
      'Чужие части: Рисунок — Музей (свободная лицензия).',
    ],
    citation:
      'Образцова, А. П. Дроби на полосках. 5 класс : технологическая карта / А. П. Образцова ; Школа № 1. – Текст : электронный // Банк опыта : [сайт] / Институт развития образования. – Город, 2025. – URL: https://bank.primery.rf/materialy/full/.',
    address: 'https://bank.primery.rf/materialy/full/',
    bank: 'Банк опыта',
    day: '2026-01-10',
  });
  expect(files.map(({ title, path }) => [title, path])).toEqual([['Карта', 'Файлы/Карта.pdf']]);
  const { terms, facts, kicker, licenceUrl, day, before, after } = takenWork(catalogue.item.get('webinar/past')!, catalogue);
  expect(told({ terms, facts, kicker, licenceUrl, day, before, after })).toEqual({
    terms: [],
    facts: [
      ['Предмет', 'Математика'],
      ['Класс', '5 класс'],
      ['Кто ведёт', 'Образцова Анна Петровна, Школа № 1'],
      ['Вебинар', '10 ноября 2025, 15:00–16:00'],
    ],
    kicker: 'Вебинар',
    day: '2025-11-10',
    before: [],
    after: [],
  });
  expect(told(takenWork(catalogue.item.get('recommendation/advice-sample')!, catalogue))).toEqual({
    title: 'О слове',
    kicker: 'Методические рекомендации',
    summary: 'О дробях.',
    demo: 'Образец: написан редакцией, чтобы показать, как устроен банк; в статистику не входит.',
    facts: [
      ['Автор', 'Редакция банка'],
      ['Опубликовано', '5 ноября 2025'],
    ],
    before: [],
    after: [],
    terms: ['CC BY 4.0. С указанием автора.', 'Лицензия действует на весь срок авторского права, территория — весь мир.'],
    citation:
      'О слове : методические рекомендации : демонстрационный материал / Редакция банка. – Текст : электронный // Банк опыта : [сайт] / Институт развития образования. – Город, 2025. – URL: https://bank.primery.rf/rekomendacii/advice-sample/.',
    address: 'https://bank.primery.rf/rekomendacii/advice-sample/',
    bank: 'Банк опыта',
    day: '2025-11-05',
    files: [],
  });
});

test('a work without grades is led by a leader; one stage has no sum', () => {
  const data = { ...workOf('full').data, grades: [], stages: [{ title: 'Круг', minutes: 10 }] };
  expect(told(lessonParts(data, 'Тренинг').filter(({ kind }) => kind === 'table'))).toEqual([
    { kind: 'table', title: 'Ход занятия', heads: ['Этап', 'Ведущий', 'Участники', 'Результат'], rows: [['Круг\n10 минут', '', '', '']] },
  ]);
  expect([lessonParts(workOf('bare').data, 'Карта'), careParts(workOf('bare').data)]).toEqual([[], []]);
});
