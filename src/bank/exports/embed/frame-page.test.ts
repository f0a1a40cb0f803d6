import { expect, test } from 'vitest';
import { aBank } from '../../../testing/builders.ts';
import type { Embed } from './embed.ts';
import { framePage } from './frame-page.ts';

const site = 'https://bank.primery.rf/kopilka/';
const card: Embed = {
  page: '/materialy/drobi/',
  title: 'Дроби & "доли"',
  kicker: 'Урок <1>',
  summary: 'О & о.',
  facts: '5 класс',
  authors: 'Школа',
};
const list: Embed = { page: '/vebinary/', title: 'Вебинары', kicker: '' };
const ahead = { href: '/vebinary/a/', title: 'А <1>', note: 'завтра & потом', until: '2026-03-01T16:00:00+03:00' };
/** A tag a line, to be read. */
const lines = (embed: Embed, region: object = {}) => framePage(embed, aBank({ region: { site, ...region } })).split(/(?<=>)(?=<)/);
const bodyOf = (embed: Embed) => {
  const all = lines(embed);
  return all
    .slice(
      all.findIndex((line) => line.startsWith('<h1')),
      -1,
    )
    .join('');
};

test('the page of a card whole, in the colours of its region', () =>
  expect(lines(card, { theme: { accent: '#123456' } })).toEqual([
    '<!doctype html>',
    '<html lang="ru" id="svetlye">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<title>Дроби &amp; &quot;доли&quot; — Банк</title>',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="canonical" href="https://bank.primery.rf/kopilka/materialy/drobi/">',
    '<base target="_top">',
    '<link rel="stylesheet" href="../../embed/vid.css">',
    '<link rel="stylesheet" href="../../cveta.css">',
    '<script src="../../embed/visota.js" defer>',
    '</script>',
    '</head>',
    '<body id="temnye">',
    '<main aria-labelledby="o">',
    '<p class="what">Урок &lt;1&gt;</p>',
    '<h1 id="o">',
    '<a href="../../materialy/drobi/">Дроби &amp; &quot;доли&quot;</a>',
    '</h1>',
    '<p class="summary">О &amp; о.</p>',
    '<p class="facts">5 класс</p>',
    '<p class="authors">Школа</p>',
    '<p class="from">',
    '<a href="../../">Банк опыта</a>',
    '</p>',
    '</main>',
    '</body>',
    '</html>\n',
  ]));

test('a region without colours of its own needs no sheet of them', () =>
  expect(lines(list).filter((line) => line.includes('stylesheet'))).toEqual(['<link rel="stylesheet" href="../embed/vid.css">']));

test.each<[string, Partial<Embed>, string]>([
  ['neither rows nor a word for their absence', {}, ''],
  ['nothing to tell of no rows', { rows: [] }, ''],
  ['no rows and a word for it', { rows: [], empty: 'Пока <нет>.' }, '<p class="facts" data-empty>Пока &lt;нет&gt;.</p>'],
  [
    'a row with its end, and the word that waits for it',
    { rows: [ahead], empty: 'Пока нет.' },
    '<ul><li data-until="2026-03-01T16:00:00+03:00"><a href="../vebinary/a/">А &lt;1&gt;</a> <small>завтра &amp; потом</small></li></ul><p class="facts" data-empty hidden>Пока нет.</p>',
  ],
  [
    'two rows of which nothing is said',
    {
      rows: [
        { href: '/vebinary/b/', title: 'Б', note: '' },
        { href: '/', title: 'В', note: '' },
      ],
    },
    '<ul><li><a href="../vebinary/b/">Б</a></li><li><a href="../">В</a></li></ul>',
  ],
])('a list with %s', (_, parts, told) =>
  expect(bodyOf({ ...list, ...parts })).toBe(
    `<h1 id="o"><a href="../vebinary/">Вебинары</a></h1>${told}<p class="from"><a href="../">Банк опыта</a></p></main></body>`,
  ),
);
