import { expect, test } from 'vitest';
import { aBank, aDocument, aMaterial, anEvent, aWebinar, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { chosenThings } from './chosen-thing.ts';
import { shownMaterialView } from './draft.ts';

const thing = (key: string) => {
  const made = { sizeOf: (address: string) => (address.endsWith('.docx') ? 100 : 200), plain: (field: string) => `[${field}]` };
  return chosenThings(fullCatalogue(), made).get(`/_thing/${key}.json`);
};

test('a full work is kept with its lesson, its Word file and its record', () => {
  const found = thing('material-full')!;
  const { cite, ...own } = found as { cite?: { title: string } };
  expect(told(own)).toEqual({
    title: '[Дроби на полосках]',
    kicker: 'Технологическая карта',
    facts: ['Математика', '5 класс', '2 занятия по 45 минут'],
    files: [{ name: 'karta.pdf', title: 'Карта', size: 1024 }],
    word: 100,
    stages: [
      { title: '[Начало]', minutes: 5, teacher: '[Спрашивает]', students: '[Отвечают]' },
      { title: '[Работа]', minutes: 40 },
    ],
    goals: ['[Складывать дроби]'],
    equipment: ['[Полоски]'],
  });
  expect(cite?.title).toBe('Дроби на полосках');
});

test('a bare work has no lesson; a collection has a pack', () => {
  expect(thing('material-bare')).not.toHaveProperty('stages');
  expect(told(thing('collection-fractions'))).toEqual({
    title: 'О дробях',
    kicker: 'Подборка',
    facts: ['1 разработка, 1 рекомендация, 1 вебинар, 1 документ'],
    files: [],
    unrecorded: 'подборка — ссылайтесь на работы из неё',
    pack: 200,
  });
});

test('what cannot be cited says why', () => {
  const entries = [
    aDocument({ title: 'Образец', demo: true }, { id: 'demo' }),
    aDocument({ title: 'Неясный', number: '1', date: '2025-09-01', to_confirm: true }, { id: 'unsure' }),
    aDocument({ title: 'Без номера', demo: false }, { id: 'numberless' }),
    aDocument({ title: 'Приказ', kind: 'order', number: '1', date: '2025-09-01' }, { id: 'order' }),
    anEvent({ title: 'Форум', start: 'unknown', place: 'Зал', status: 'cancelled' }, { id: 'forum' }),
    aWebinar(
      { title: 'Сдвинут', start: '2026-03-01T15:00', end: '2026-03-01T16:00', status: 'moved', moved_from: '2026-02-20T15:00' },
      { id: 'moved' },
    ),
    aWebinar({ title: 'Прошёл сдвинутым', status: 'moved', moved_from: '2025-11-03T15:00' }, { id: 'over' }),
  ];
  const redirects = { '/materialy/old/': '/rekomendacii/new/', '/x/': '/y/', '/materialy/gone/': '/', '/unheard/a/': '/materialy/b/' };
  const things = chosenThings(createCatalogue(aBank({ entries, redirects }), new Map(), TODAY));
  expect(told([...things].filter(([key]) => !/unit/.test(key)))).toEqual([
    ['/_thing/material-old.json', { moved: 'rekomendacii/new' }],
    [
      '/_thing/webinar-moved.json',
      {
        title: 'Сдвинут',
        kicker: 'Вебинар',
        facts: ['Перенесён с 20 февраля', '1 марта 2026, воскресенье, 15:00'],
        files: [],
        unrecorded: 'вебинар ещё не прошёл',
      },
    ],
    [
      '/_thing/webinar-over.json',
      {
        title: 'Прошёл сдвинутым',
        kicker: 'Вебинар',
        facts: ['10 ноября 2025, понедельник, 15:00'],
        files: [],
        unrecorded: 'записи вебинара нет',
      },
    ],
    [
      '/_thing/document-order.json',
      {
        title: 'Приказ',
        kicker: 'Приказ, региональный уровень',
        facts: [],
        files: [],
        record: 'Приказ : приказ № 1 от 1 сентября 2025 г. / РУМО.',
      },
    ],
    [
      '/_thing/document-unsure.json',
      { title: 'Неясный', kicker: 'План, региональный уровень', facts: [], files: [], unrecorded: 'реквизиты ещё проверяем' },
    ],
    [
      '/_thing/document-demo.json',
      { title: 'Образец', kicker: 'План, региональный уровень', facts: [], demo: true, files: [], unrecorded: 'образец документа' },
    ],
    [
      '/_thing/document-numberless.json',
      { title: 'Без номера', kicker: 'План, региональный уровень', facts: [], files: [], unrecorded: 'нет номера или даты' },
    ],
    [
      '/_thing/event-forum.json',
      { title: 'Форум', kicker: 'Заседание РУМО', facts: ['Отменено', 'Зал'], files: [], unrecorded: 'событие, а не издание' },
    ],
  ]);
});

test('a draft leads only where there is a page, and tells why it is none yet', () => {
  const bank = aBank({ entries: [aMaterial({ subjects: ['trud'], authors: [{ organisation: 'redakciya' }] }, { id: 'draft' })] });
  const decisions = decideAll(bank, TODAY);
  const catalogue = createCatalogue(bank, decisions, TODAY, 'everything');
  const view = shownMaterialView(bank.entries.material.get('draft')!, catalogue);
  const { facts, authors, review, draft } = view;
  expect(told({ facts, authors, review, draft })).toEqual({
    facts: ['subject: Труд (технология)', 'grades: 5 класс', 'duration: 45 минут', 'level: Основное'],
    authors: [{ name: 'Редакция банка', href: '/organizacii/redakciya/', organisationId: 'redakciya' }],
    draft: [
      { message: 'Не хватает заключений: 0 из 3', hint: 'Добавьте заключения других экспертов.' },
      {
        message: 'Нет протокола с решением по работе',
        hint: 'Внесите решение в файл из content/protocols: работу называет material, программу — code с её кодом.',
      },
    ],
  });
  expect(shownMaterialView(fullCatalogue().bank.entries.material.get('full')!, fullCatalogue()).draft).toBeUndefined();
});
