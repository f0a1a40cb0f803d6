import { expect, test } from 'vitest';
import { aCollection, aDocument, aNews, aWebinar } from '../../../testing/builders.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { feedsOf } from '../feeds.ts';
import { listEmbeds, listFeeds } from './lists.ts';
import { rss } from './rss.ts';

const at = (day: number, data: object = {}) =>
  aWebinar({ title: `w-${day}`, start: `2026-02-${day}T15:00`, end: `2026-02-${day}T16:00`, ...data }, { id: `w-${day}` });
const catalogueOf = () =>
  openCatalogue({
    entries: [
      at(10, { audiences: ['teacher'], subjects: ['matematika'] }),
      at(11, { demo: true }),
      ...[12, 13, 14, 15, 16, 17].map((day) => at(day)),
      aDocument({ date: '2026-01' }, { id: 'plan' }),
      aNews({ published: '2026-01-20' }),
      aCollection({ items: [{ material: 'drobi' }], demo: true }),
    ],
  });
/** Made anew by each test: what is made while a file is read belongs to none of them. */
const lists = () => new Map([...listEmbeds(catalogueOf())].map((embed) => [embed.page, embed]));

test('webinars ahead: seven at most, a sample says that it is one', () => {
  const { rows = [], ...list } = lists().get('/vebinary/')!;
  expect(list).toEqual({ page: '/vebinary/', title: 'Ближайшие вебинары', kicker: '', empty: 'Назначенных вебинаров пока нет.' });
  expect(rows.map(({ href }) => href)).toEqual([10, 11, 12, 13, 14, 15, 16].map((day) => `/vebinary/w-${day}/`));
  expect(rows.slice(0, 2)).toEqual([
    {
      href: '/vebinary/w-10/',
      title: 'w-10',
      note: '10\u00a0февраля\u00a02026, вторник, 15:00\u00a0· Математика',
      until: '2026-02-10T16:00:00+03:00',
    },
    {
      href: '/vebinary/w-11/',
      title: 'w-11 (демонстрационный материал)',
      note: '11\u00a0февраля\u00a02026, среда, 15:00',
      until: '2026-02-11T16:00:00+03:00',
    },
  ]);
});

test('the newest of the whole bank: what each is and what it is about', () =>
  expect(lists().get('/')).toEqual({
    page: '/',
    title: 'Всё новое в банке',
    kicker: '',
    rows: [
      { href: '/novosti/news-1/', title: 'Вышла подборка', note: 'Новость' },
      {
        href: '/materialy/obrazec/',
        title: 'Образец (демонстрационный материал)',
        note: 'Технологическая карта\u00a0· Математика\u00a0· 5\u00a0класс\u00a0· 45\u00a0минут',
      },
      { href: '/dokumenty/plan/', title: 'План работы', note: 'План' },
      {
        href: '/podborki/collection-1/',
        title: 'Подборка о дробях (демонстрационный материал)',
        note: 'Подборка',
      },
      {
        href: '/materialy/drobi/',
        title: '«Дроби» <5 & 6> ]]>; или «доли»',
        note: 'Технологическая карта\u00a0· Математика\u00a0· 5\u00a0класс\u00a0· 45\u00a0минут',
      },
      {
        href: '/rekomendacii/recommendation-1/',
        title: 'Работа с дробями',
        note: 'Методические рекомендации\u00a0· Труд (технология)',
      },
      {
        href: '/vebinary/zadachi/',
        title: 'Трудные задачи',
        note: 'Горячая линия\u00a0· 10\u00a0ноября\u00a02025, понедельник, 15:00',
      },
    ],
  }));
test('the newest of a rubric bears a word above its name', () =>
  expect(lists().get('/predmety/matematika/')?.kicker).toBe('Новое в банке'));
test('a section that is switched off shows nothing of what is ahead', () =>
  expect([...listEmbeds(openCatalogue({ region: { features: { webinars: false } } }))].filter(({ page }) => page === '/vebinary/')).toEqual(
    [],
  ));
test('collections have cards and no lists', () =>
  expect(listFeeds(catalogueOf()).filter(({ group }) => group === 'collection')).toEqual([]));

test('RSS whole: a day that is not known is told by nothing', () => {
  const catalogue = catalogueOf();
  const feed = feedsOf(catalogue).get('/')!;
  const novelties = feed.novelties.filter(({ thing }) => ['drobi', 'plan', 'news-1'].includes(thing.entry.id));
  expect(rss({ ...feed, novelties }, catalogue)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Всё новое в банке — Банк</title>
<link>https://bank.primery.rf/kopilka/</link>
<description>Что нового: Всё новое в банке.</description>
<language>ru</language>
<atom:link rel="self" type="application/rss+xml" href="https://bank.primery.rf/kopilka/embed/novoe.xml"/>
<item>
<title>Вышла подборка</title>
<link>https://bank.primery.rf/kopilka/novosti/news-1/</link>
<guid isPermaLink="true">https://bank.primery.rf/kopilka/novosti/news-1/</guid>
<pubDate>Tue, 20 Jan 2026 00:00:00 +0300</pubDate>
<category>Новость</category>
<description>О дробях.</description>
</item>
<item>
<title>План работы</title>
<link>https://bank.primery.rf/kopilka/dokumenty/plan/</link>
<guid isPermaLink="true">https://bank.primery.rf/kopilka/dokumenty/plan/</guid>
<category>План</category>
<description>январь\u00a02026</description>
</item>
<item>
<title>«Дроби» &lt;5 &amp; 6&gt; ]]&gt;; или «доли»</title>
<link>https://bank.primery.rf/kopilka/materialy/drobi/</link>
<guid isPermaLink="true">https://bank.primery.rf/kopilka/materialy/drobi/</guid>
<pubDate>Mon, 01 Dec 2025 00:00:00 +0300</pubDate>
<category>Технологическая карта</category>
<category>Математика</category>
<category>5\u00a0класс</category>
<category>Математическая грамотность</category>
<description>Урок с полосками:\u00a0две строки.</description>
</item>
</channel></rss>
`);
});
test.each([
  ['UTC', '+0000'],
  ['America/New_York', '-0500'],
])('the time of mail in %s', (time_zone, offset) => {
  const own = openCatalogue({ region: { time_zone } });
  expect(rss(feedsOf(own).get('/')!, own)).toContain(`<pubDate>Mon, 01 Dec 2025 00:00:00 ${offset}</pubDate>`);
});
