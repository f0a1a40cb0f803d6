import { expect, test } from 'vitest';
import { aPage, aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { redirectsFileSchema } from '../model/redirects.ts';
import { redirects } from './redirects.ts';

const bank = (lines: Record<string, string>) => ({
  entries: [aWebinar({ files: [{ file: 'a.pdf', title: 'А' }] }, { id: 'new', files: ['a.pdf'] }), aPage({}, { id: 'o-banke' })],
  redirects: lines,
});
const at = (from: string, severity = 'error') => `${severity} redirects.yaml redirects.${from}`;

testRule(redirects, [
  { name: 'old to new', bank: bank({ '/vebinary/old/': '/vebinary/new/' }), finds: [] },
  { name: 'to a list', bank: bank({ '/vebinary/old/': '/vebinary/' }), finds: [] },
  { name: 'to nowhere', bank: bank({ '/vebinary/old/': '/vebinary/nowhere/' }), finds: [at('/vebinary/old/')], says: /нет/ },
  { name: 'to itself', bank: bank({ '/a/': '/a/' }), finds: [at('/a/')], says: /по кругу: \/a\/ → \/a\// },
  { name: 'a circle', bank: bank({ '/a/': '/b/', '/b/': '/a/' }), finds: [at('/a/'), at('/b/')] },
  {
    name: 'a chain',
    bank: bank({ '/a/': '/b/', '/b/': '/vebinary/new/' }),
    finds: [at('/a/')],
    says: /конечный адрес: \/vebinary\/new\//,
  },
  { name: 'into a circle', bank: bank({ '/a/': '/b/', '/b/': '/b/' }), finds: [at('/b/')] },
  {
    name: 'from a page that is there',
    bank: bank({ '/vebinary/new/': '/vebinary/' }),
    finds: [at('/vebinary/new/')],
    says: /есть страница/,
  },
  {
    name: 'no slash at the end',
    bank: bank({ '/vebinary/old/': '/vebinary/new' }),
    finds: [at('/vebinary/old/')],
    says: /Напишите \/vebinary\/new\//,
  },
  { name: 'no slash at the end of the old one', bank: bank({ '/old': '/vebinary/' }), finds: [at('/old')], says: /Напишите \/old\// },
  { name: 'an old file', bank: bank({ '/old.html': '/vebinary/' }), finds: [] },
  { name: 'to a file', bank: bank({ '/old/': '/vebinary/new/a.pdf' }), finds: [] },
  ...['/', '/vebinary/', '/vebinary', '/o-banke/', '/o-banke/index.html', '/rubriki/', '/index.html'].map((from) => ({
    name: `over the page ${from}`,
    bank: bank({ [from]: '/vebinary/new/' }),
    finds: [at(from)],
    says: /есть страница/,
  })),
  ...['/sitemap.xml', '/robots.txt', '/pagefind/pagefind.js', '/_astro/x.css', '/vebinary/new/a.pdf', '/favicon.svg'].map((from) => ({
    name: `over the file ${from}`,
    bank: bank({ [from]: '/vebinary/new/' }),
    finds: [at(from)],
    says: /файл самого сайта/,
  })),
  {
    name: 'whole words of a path',
    bank: bank({
      '/a/': '/b/',
      '/b/': '/c/',
      '/c/': '/vebinary/',
      '/r/': '/s/',
      '/s/': '/r/',
      '/old/index.html': '/vebinary/',
      '/old2': '/vebinary/',
    }),
    finds: ['/a/', '/b/', '/r/', '/s/', '/old/index.html', '/old2'].map((from) => at(from)),
    tells: [
      'Адрес «/b/» сам переадресован. Впишите конечный адрес: /vebinary/.',
      'Адрес «/c/» сам переадресован. Впишите конечный адрес: /vebinary/.',
      'Переадресация ходит по кругу: /r/ → /s/ → /r/. Впишите адрес страницы, которая есть, или удалите строку.',
      'Переадресация ходит по кругу: /s/ → /r/ → /s/. Впишите адрес страницы, которая есть, или удалите строку.',
      'Старый адрес «/old/index.html» записан с именем файла. Напишите /old/.',
      'Старому адресу «/old2» не хватает знака / в конце. Напишите /old2/.',
    ],
  },
  {
    name: 'whole words of what it falls upon, and of where it leads',
    bank: bank({ '/vebinary/': '/o-banke/', '/robots.txt': '/o-banke/', '/x/': '/o-banke', '/y/': '/nowhere/', '/z/': '/vebinary/lost/' }),
    finds: ['/vebinary/', '/robots.txt', '/x/', '/y/', '/z/'].map((from) => at(from)),
    tells: [
      'По старому адресу «/vebinary/» есть страница. Удалите строку или переименуйте запись.',
      'По старому адресу «/robots.txt» лежит файл самого сайта. Удалите строку: такой адрес переадресовать нельзя.',
      'Новому адресу «/o-banke» не хватает знака / в конце. Напишите /o-banke/.',
      'Страницы «/nowhere/» нет. Проверьте новый адрес: он кончается кодом записи и знаком /.',
      'Страницы «/vebinary/lost/» нет. Проверьте новый адрес: он кончается кодом записи и знаком /.',
    ],
  },
]);

test.each([
  '/../x/',
  '/a/../../x/',
  '/a/..',
  '/./x/',
  '//evil.example/',
  '/\\evil',
  '/%2e%2e/x/',
  '/a%2Fb/',
  '/a%5cb/',
  'x/',
  '/a?b',
  '/a b/',
  '/a\u0000b/',
])('neither address may be %j', (path) => {
  expect(redirectsFileSchema.safeParse({ redirects: { [path]: '/vebinary/' } }).success).toBe(false);
  expect(redirectsFileSchema.safeParse({ redirects: { '/old/': path } }).success).toBe(false);
});
test.each(['/', '/old/', '/a..b/', '/.well-known/x.txt', '/стар/', '/%D0%BC/'])('either may be %j', (path) =>
  expect(redirectsFileSchema.safeParse({ redirects: { [path]: path } }).success).toBe(true),
);
