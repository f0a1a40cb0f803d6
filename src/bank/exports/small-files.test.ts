import { describe, expect, test } from 'vitest';
import { aBank, aMaterial } from '../../testing/builders.ts';
import { openCatalogue } from '../../testing/open-bank.ts';
import { dayMoment } from './feed-moment.ts';
import { redirectPage } from './redirect-page.ts';
import { redirectRules } from './redirect-rules.ts';
import { registerTable } from './register-table.ts';
import { robots } from './robots.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';
import { webManifest } from './web-manifest.ts';
import { around, element, escapeXml } from './xml.ts';
import { toCsv } from './csv.ts';

const site = 'https://bank.primery.rf/kopilka/';

describe('XML', () => {
  test.each([
    ['every sign that means something, each time', '<a & "b"> <a & "b">', '&lt;a &amp; &quot;b&quot;&gt; &lt;a &amp; &quot;b&quot;&gt;'],
    ['what is written already is told again', '&lt;', '&amp;lt;'],
    ['what XML cannot hold', 'a\u0000\u000bb', 'ab'],
  ])('%s', (_, text, written) => expect(escapeXml(text)).toBe(written));
  test('elements', () =>
    expect([element('a', '<1>'), element('a', 'b', 'c="d"'), around('a', ['<b/>', '<c/>']), around('a', [])]).toEqual([
      '<a>&lt;1&gt;</a>',
      '<a c="d">b</a>',
      '<a><b/><c/></a>',
      '',
    ]));
});

test.each([
  ['Europe/Moscow', '2025-04-14', '+03:00'],
  ['UTC', '2025-04-14', '+00:00'],
  ['America/New_York', '2025-04-14', '-04:00'],
  ['America/New_York', '2025-12-14', '-05:00'],
  ['Asia/Kolkata', '2025-12-14', '+05:30'],
  ['Europe/Moscow', '2010-07-14', '+04:00'],
])('the beginning of a day in %s', (zone, day, offset) => expect(dayMoment(day, zone)).toBe(`${day}T00:00:00${offset}`));

test('robots: everything may be read; drafts ask robots to stay away', () =>
  expect([robots(site), robots(site, 'everything')]).toEqual([
    `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`,
    'User-agent: *\nDisallow: /\n',
  ]));

test('a page that leads on', () =>
  expect(redirectPage('/staryj/', '/materialy/a&b"c</', site)).toBe(`<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<title>Страница переехала</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="https://bank.primery.rf/kopilka/materialy/a&amp;b%22c%3C/">
<meta http-equiv="refresh" content="0; url=../materialy/a&amp;b&quot;c&lt;/">
<p>Страница переехала: <a href="../materialy/a&amp;b&quot;c&lt;/">перейти на новый адрес</a>.</p>
</html>
`));

test('rules of moved pages whole, in the order of old addresses', () =>
  expect([...redirectRules(new Map(Object.entries({ '/b/': '/x/', '/a(1)+[2]{3}/': '/y$1/', '/c/': '/z/' })), site)]).toEqual([
    [
      '_redirects',
      '# Переадресации банка. Файл пишет сборка: правьте content/redirects.yaml.\n' +
        '/kopilka/a(1)+%5B2%5D%7B3%7D/ /kopilka/y$1/ 301\n' +
        '/kopilka/b/ /kopilka/x/ 301\n' +
        '/kopilka/c/ /kopilka/z/ 301\n',
    ],
    [
      '_redirects-nginx.conf',
      '# Переадресации банка. Файл пишет сборка: правьте content/redirects.yaml.\n' +
        '# Подключите внутри server { … }: include …/_redirects-nginx.conf;\n' +
        'location = "/kopilka/a(1)+[2]{3}/" { return 301 "/kopilka/y%241/"; }\n' +
        'location = "/kopilka/b/" { return 301 "/kopilka/x/"; }\n' +
        'location = "/kopilka/c/" { return 301 "/kopilka/z/"; }\n',
    ],
    [
      '_redirects-apache.conf',
      '# Переадресации банка. Файл пишет сборка: правьте content/redirects.yaml.\n' +
        '# Допишите эти строки в .htaccess или подключите: Include …/_redirects-apache.conf\n' +
        'RedirectMatch 301 "^/kopilka/a\\(1\\)\\+\\[2\\]\\{3\\}/$" "/kopilka/y\\$1/"\n' +
        'RedirectMatch 301 "^/kopilka/b/$" "/kopilka/x/"\n' +
        'RedirectMatch 301 "^/kopilka/c/$" "/kopilka/z/"\n',
    ],
    [
      '_redirects-caddy.conf',
      '# Переадресации банка. Файл пишет сборка: правьте content/redirects.yaml.\n' +
        '# Подключите внутри блока сайта: import …/_redirects-caddy.conf\n' +
        'redir /kopilka/a(1)+[2]{3}/ /kopilka/y$1/ permanent\n' +
        'redir /kopilka/b/ /kopilka/x/ permanent\n' +
        'redir /kopilka/c/ /kopilka/z/ permanent\n',
    ],
  ]));
test('a bank at the root of its host', () =>
  expect(redirectRules(new Map([['/a/', '/b/']]), 'https://bank.primery.rf/').get('_redirects')).toMatch(/\n\/a\/ \/b\/ 301\n$/));

test('the manifest whole', () => {
  const { region } = aBank();
  expect(JSON.parse(webManifest({ ...region, theme: undefined }))).toEqual({
    name: 'Банк опыта',
    short_name: 'Банк',
    description: 'Проверенные уроки',
    lang: 'ru',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    theme_color: '#0b5548',
    background_color: '#ffffff',
    icons: [
      { src: '_icons/192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '_icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '_icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
  expect(webManifest(region)).toMatch(/^\{\n {2}"name": "Банк опыта",\n[^]*\n\}\n$/);
});

test('maps of the site whole', () => {
  expect(sitemap([{ path: '/', modified: '2026-01-02' }, { path: '/a/' }], site)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://bank.primery.rf/kopilka/</loc><lastmod>2026-01-02</lastmod></url>
<url><loc>https://bank.primery.rf/kopilka/a/</loc></url>
</urlset>
`);
  expect(
    sitemapIndex(
      new Map([
        ['a', [{ path: '/a/' }]],
        [
          'b',
          [
            { path: '/b/', modified: '2026-01-02' },
            { path: '/c/', modified: '2026-01-01' },
          ],
        ],
      ]),
      site,
    ),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://bank.primery.rf/kopilka/sitemap/a.xml</loc></sitemap>
<sitemap><loc>https://bank.primery.rf/kopilka/sitemap/b.xml</loc><lastmod>2026-01-02</lastmod></sitemap>
</sitemapindex>
`);
});

test('the register: what is published and what is gone, newest first, samples in none', () =>
  expect(registerTable(openCatalogue({ entries: [aMaterial({ title: 'Ждёт' }, { id: 'waits' })] }))).toEqual({
    columns: ['Номер', 'Дата', 'Работа', 'Авторы', 'Протокол', 'Учебный год', 'Состояние', 'Причина', 'Отпечаток текста', 'Адрес проверки'],
    rows: [
      [
        '2025-3',
        '2025-11-20',
        'Снята',
        'Редакция банка',
        '№ 1 от 20 ноября 2025',
        '2025-2026',
        'Отозвана',
        'Ошибки.',
        'e90b 2aa8 1a8d 2904',
        'https://bank.primery.rf/kopilka/r/2025-3/',
      ],
      [
        '2025-1',
        '2025-11-20',
        '«Дроби» <5 & 6> ]]>; или «доли»',
        'Образцова Анна Петровна, Имя не публикуется',
        '№ 1 от 20 ноября 2025',
        '2025-2026',
        'Действует',
        '',
        '3913 ac45 4134 8990',
        'https://bank.primery.rf/kopilka/r/2025-1/',
      ],
    ],
  }));

test('a table of one number in a row, a fraction by its comma', () =>
  expect(
    toCsv([
      ['а', 'б'],
      [0, -1.25],
    ]),
  ).toBe('\ufeffа;б\r\n0;-1,25\r\n'));
test.each([
  ['a formula inside is no formula', '1=2', '1=2'],
  ['a return', '\r=1', '"\'\r=1"'],
  ['many quotes', 'a"b"c', '"a""b""c"'],
])('a cell: %s', (_, text, cell) => expect(toCsv([[text]])).toBe(`\ufeff${cell}\r\n`));
