import { expect, test } from 'vitest';
import { aCollection, aDocument, aNews, anEvent, aWebinar } from '../../testing/builders.ts';
import { openCatalogue } from '../../testing/open-bank.ts';
import { atom } from './atom.ts';
import { feedEntriesOf } from './feed-entry.ts';
import type { Catalogue } from '../catalogue.ts';
import { feedsOf, type Feed } from './feeds.ts';
import { jsonFeed } from './json-feed.ts';

/** Made anew by each test: what is made while a file is read belongs to none of them. */
const catalogueOf = () =>
  openCatalogue({
    entries: [
      aDocument({ date: '2026-01', unit: 'math' }, { id: 'plan' }),
      aDocument({ date: '2026-01-15', summary: 'О работе.', number: '5', kind: 'order', issuer: 'РУМО' }, { id: 'prikaz' }),
      aNews({ published: '2026-01-20', units: ['math'] }),
      anEvent({ start: '2026-02-20', status: 'cancelled', updated: '2026-01-10' }, { id: 'forum' }),
      aCollection({ items: [{ material: 'drobi' }], demo: true }),
      aWebinar(
        {
          start: '2026-01-12T15:00',
          end: '2026-01-12T16:00',
          status: 'cancelled',
          speakers: [{ person: 'nevidimova' }, { organisation: 'school' }, { person: 'anna' }, { person: 'anna', role: 'ведущий' }],
          published: '2026-01-09',
        },
        { id: 'otmenyon' },
      ),
    ],
  });
const feedOf = (catalogue: Catalogue) => feedsOf(catalogue).get('/')!;
const some = (feed: Feed, ids: readonly string[]) => ({
  ...feed,
  novelties: feed.novelties.filter(({ thing }) => ids.includes(thing.entry.id)),
});

test('a record of everything that is new', () => {
  const catalogue = catalogueOf();
  expect([...feedEntriesOf(catalogue).values()]).toEqual([
    {
      path: '/novosti/news-1/',
      title: 'Вышла подборка',
      summary: 'О дробях.',
      published: '2026-01-20',
      updated: '2026-01-20',
      authors: [],
      tags: ['Новость'],
    },
    {
      path: '/dokumenty/prikaz/',
      title: 'План работы',
      summary: 'О работе.',
      published: '2026-01-15',
      updated: '2026-01-15',
      authors: [],
      tags: ['Приказ'],
    },
    {
      path: '/materialy/obrazec/',
      title: 'Образец (демонстрационный материал)',
      summary: 'Урок с полосками.',
      published: '2026-01-15',
      updated: '2026-01-15',
      authors: ['Редакция банка'],
      tags: ['Технологическая карта', 'Математика', '5\u00a0класс'],
    },
    {
      path: '/sobytiya/forum/',
      title: 'Отменено: Заседание',
      summary: 'О плане.',
      published: '2026-01-10',
      updated: '2026-01-10',
      authors: [],
      tags: ['Событие'],
    },
    {
      path: '/vebinary/otmenyon/',
      title: 'Отменён: Трудные задачи',
      summary: 'О задачах.',
      published: '2026-01-09',
      updated: '2026-01-09',
      authors: ['Школа № 1', 'Образцова Анна Петровна'],
      tags: ['Вебинар'],
    },
    {
      path: '/dokumenty/plan/',
      title: 'План работы',
      summary: 'январь\u00a02026',
      updated: '2026-01-01',
      authors: [],
      tags: ['План'],
    },
    {
      path: '/podborki/collection-1/',
      title: 'Подборка о дробях (демонстрационный материал)',
      summary: 'Для пятого класса.',
      published: '2025-12-10',
      updated: '2025-12-10',
      authors: [],
      tags: ['Подборка'],
    },
    {
      path: '/materialy/drobi/',
      title: '«Дроби» <5 & 6> ]]>; или «доли»',
      summary: 'Урок с полосками:\u00a0две строки.',
      published: '2025-12-01',
      updated: '2025-12-01',
      authors: ['Образцова Анна Петровна'],
      tags: ['Технологическая карта', 'Математика', '5\u00a0класс', 'Математическая грамотность'],
    },
    {
      path: '/rekomendacii/recommendation-1/',
      title: 'Работа с дробями',
      summary: 'О дробях.',
      published: '2025-12-01',
      updated: '2026-01-20',
      authors: ['Редакция банка'],
      tags: ['Методические рекомендации', 'Труд (технология)'],
    },
    {
      path: '/vebinary/zadachi/',
      title: 'Трудные задачи',
      summary: 'О задачах.',
      published: '2025-11-10',
      updated: '2025-11-10',
      authors: ['Образцова Анна Петровна'],
      tags: ['Вебинар'],
    },
    {
      path: '/vebinary/vperedi/',
      title: 'Отменён: Трудные задачи',
      summary: 'О задачах.',
      updated: '2025-01-01',
      authors: [],
      tags: ['Вебинар'],
    },
  ]);
});
test('Atom whole', () => {
  const catalogue = catalogueOf();
  expect(atom(some(feedOf(catalogue), ['drobi', 'plan', 'obrazec']), catalogue)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">
<id>https://bank.primery.rf/kopilka/lenta.xml</id>
<title>Всё новое в банке — Банк</title>
<subtitle>Что нового: Всё новое в банке.</subtitle>
<link rel="self" type="application/atom+xml" href="https://bank.primery.rf/kopilka/lenta.xml"/>
<link rel="alternate" type="text/html" href="https://bank.primery.rf/kopilka/"/>
<updated>2026-01-15T00:00:00+03:00</updated>
<author><name>Институт</name></author>
<entry>
<id>https://bank.primery.rf/kopilka/materialy/obrazec/</id>
<title>Образец (демонстрационный материал)</title>
<link rel="alternate" type="text/html" href="https://bank.primery.rf/kopilka/materialy/obrazec/"/>
<published>2026-01-15T00:00:00+03:00</published>
<updated>2026-01-15T00:00:00+03:00</updated>
<author><name>Редакция банка</name></author>
<category term="Технологическая карта"/>
<category term="Математика"/>
<category term="5\u00a0класс"/>
<summary type="text">Урок с полосками.</summary>
</entry>
<entry>
<id>https://bank.primery.rf/kopilka/dokumenty/plan/</id>
<title>План работы</title>
<link rel="alternate" type="text/html" href="https://bank.primery.rf/kopilka/dokumenty/plan/"/>
<updated>2026-01-01T00:00:00+03:00</updated>
<category term="План"/>
<summary type="text">январь\u00a02026</summary>
</entry>
<entry>
<id>https://bank.primery.rf/kopilka/materialy/drobi/</id>
<title>«Дроби» &lt;5 &amp; 6&gt; ]]&gt;; или «доли»</title>
<link rel="alternate" type="text/html" href="https://bank.primery.rf/kopilka/materialy/drobi/"/>
<published>2025-12-01T00:00:00+03:00</published>
<updated>2025-12-01T00:00:00+03:00</updated>
<author><name>Образцова Анна Петровна</name></author>
<category term="Технологическая карта"/>
<category term="Математика"/>
<category term="5\u00a0класс"/>
<category term="Математическая грамотность"/>
<summary type="text">Урок с полосками:\u00a0две строки.</summary>
</entry>
</feed>
`);
});
test('a feed of nothing is as old as the build', () => {
  const catalogue = catalogueOf();
  expect(atom({ ...feedOf(catalogue), novelties: [] }, catalogue)).toContain('<updated>2026-02-01T00:00:00+03:00</updated>');
});
test('JSON whole', () => {
  const catalogue = catalogueOf();
  expect(JSON.parse(jsonFeed(some(feedOf(catalogue), ['drobi', 'plan']), catalogue))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Всё новое в банке — Банк',
    home_page_url: 'https://bank.primery.rf/kopilka/',
    feed_url: 'https://bank.primery.rf/kopilka/lenta.json',
    description: 'Что нового: Всё новое в банке.',
    language: 'ru',
    authors: [{ name: 'Институт' }],
    items: [
      {
        id: 'https://bank.primery.rf/kopilka/dokumenty/plan/',
        url: 'https://bank.primery.rf/kopilka/dokumenty/plan/',
        title: 'План работы',
        content_text: 'январь\u00a02026',
        date_modified: '2026-01-01T00:00:00+03:00',
        tags: ['План'],
      },
      {
        id: 'https://bank.primery.rf/kopilka/materialy/drobi/',
        url: 'https://bank.primery.rf/kopilka/materialy/drobi/',
        title: '«Дроби» <5 & 6> ]]>; или «доли»',
        content_text: 'Урок с полосками:\u00a0две строки.',
        date_published: '2025-12-01T00:00:00+03:00',
        date_modified: '2025-12-01T00:00:00+03:00',
        authors: [{ name: 'Образцова Анна Петровна' }],
        tags: ['Технологическая карта', 'Математика', '5\u00a0класс', 'Математическая грамотность'],
      },
    ],
  });
});
test('JSON ends with a line', () => {
  const catalogue = catalogueOf();
  expect(jsonFeed(feedOf(catalogue), catalogue)).toMatch(/^\{\n "version": [^]*\n\}\n$/);
});
test('every feed: its group, its page, its name and how much it holds', () => {
  const catalogue = catalogueOf();
  expect(
    [...feedsOf(catalogue).values()].map(
      ({ group, page, title, novelties }) => `${group} ${page} ${title}: ${novelties.map(({ thing }) => thing.entry.id).join(', ')}`,
    ),
  ).toEqual([
    'all / Всё новое в банке: news-1, prikaz, obrazec, forum, otmenyon, plan, collection-1, drobi, recommendation-1, zadachi, vperedi',
    'kind /materialy/ Разработки: obrazec, drobi',
    'kind /rekomendacii/ Методические рекомендации: recommendation-1',
    'kind /vebinary/ Вебинары: otmenyon, zadachi, vperedi',
    'kind /sobytiya/ События: forum',
    'kind /dokumenty/ Документы: prikaz, plan',
    'kind /podborki/ Подборки: collection-1',
    'kind /novosti/ Новости: news-1',
    'subject /predmety/matematika/ Математика: obrazec, drobi',
    'subject /predmety/trud/ Труд (технология): recommendation-1',
    'grade /klassy/5/ 5 класс: obrazec, drobi',
    'level /urovni/ooo/ Основное: obrazec, drobi',
    'theme /temy/fg-math/ Математическая грамотность: drobi',
    'unit /obedineniya/rumo/ РУМО: forum',
    'unit /obedineniya/math/ Объединение учителей математики: news-1, obrazec, otmenyon, plan, drobi, recommendation-1, zadachi, vperedi',
    'person /avtory/anna/ Образцова Анна Петровна: otmenyon, drobi, zadachi',
    'organisation /organizacii/redakciya/ Редакция банка: obrazec, recommendation-1',
    'organisation /organizacii/school/ Школа № 1: otmenyon',
    'collection /podborki/collection-1/ Подборка о дробях: drobi',
  ]);
});
test('a feed of organisations only where they have pages', () =>
  expect(
    [...feedsOf(openCatalogue({ region: { features: { organisations: false } } })).values()].filter(
      ({ group }) => group === 'organisation',
    ),
  ).toEqual([]));
