import { expect, test } from 'vitest';
import { aCollection, aWebinar } from '../../../testing/builders.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { cardEmbeds } from './cards.ts';

const today = aWebinar(
  { title: 'Сегодня', start: '2026-02-01T15:00', end: '2026-02-01T16:00', audiences: ['teacher'], subjects: ['matematika'] },
  { id: 'today' },
);
const catalogue = () => openCatalogue({ entries: [today, aCollection({ items: [{ material: 'drobi' }], demo: true })] });
/** Made anew by each test: what is made while a file is read belongs to none of them. */
const cards = () => new Map([...cardEmbeds(catalogue())].map((embed) => [embed.page, embed]));

test.each<[string, string, object]>([
  [
    'a work',
    '/materialy/drobi/',
    {
      page: '/materialy/drobi/',
      title: '«Дроби» <5 & 6> ]]>; или «доли»',
      kicker: 'Технологическая карта',
      summary: 'Урок с полосками:\u00a0две строки.',
      facts: 'Математика\u00a0· 5\u00a0класс\u00a0· 45\u00a0минут',
      authors: 'Образцова Анна Петровна, Имя не публикуется',
    },
  ],
  [
    'a sample',
    '/materialy/obrazec/',
    {
      page: '/materialy/obrazec/',
      title: 'Образец',
      kicker: 'Технологическая карта\u00a0· демонстрационный материал',
      summary: 'Урок с полосками.',
      facts: 'Математика\u00a0· 5\u00a0класс\u00a0· 45\u00a0минут',
      authors: 'Редакция банка',
    },
  ],
  [
    'a webinar that is over',
    '/vebinary/zadachi/',
    {
      page: '/vebinary/zadachi/',
      title: 'Трудные задачи',
      kicker: 'Горячая линия',
      summary: 'О задачах.',
      facts: '10\u00a0ноября\u00a02025, понедельник, 15:00',
      authors: 'Образцова Анна Петровна',
    },
  ],
  [
    'a webinar that will not be',
    '/vebinary/vperedi/',
    {
      page: '/vebinary/vperedi/',
      title: 'Трудные задачи',
      kicker: 'Вебинар\u00a0· Отменён',
      summary: 'О задачах.',
      facts: '1\u00a0марта\u00a02026, воскресенье, 15:00',
      authors: '',
    },
  ],
  [
    'a webinar ahead, without a word for the day on which it was made',
    '/vebinary/today/',
    {
      page: '/vebinary/today/',
      title: 'Сегодня',
      kicker: 'Вебинар',
      summary: 'О задачах.',
      facts: '1\u00a0февраля\u00a02026, воскресенье, 15:00\u00a0· Математика',
      authors: '',
    },
  ],
  [
    'a collection of samples',
    '/podborki/collection-1/',
    {
      page: '/podborki/collection-1/',
      title: 'Подборка о дробях',
      kicker: 'Подборка\u00a0· демонстрационный материал',
      summary: 'Для пятого класса.',
      facts: '1\u00a0разработка',
      authors: '',
    },
  ],
])('the card of %s', (_, page, told) => expect(cards().get(page)).toEqual(told));
