import { expect, test } from 'vitest';
import { jsonLdText } from './node.ts';
import { pageJsonLd } from './page.ts';

const own = { site: 'https://bank.primery.rf/kopilka/', path: '/materialy/x/' };
const sample = { ...own, site: 'https://kopilka.example.ru/bank/' };

test.each<[string, readonly object[], typeof own, string]>([
  ['one thing stands for itself', [{ name: 'А' }], own, '{"@context":"https://schema.org","name":"А"}'],
  [
    'several stand in a graph',
    [{ name: 'А' }, { name: 'Б' }],
    own,
    '{"@context":"https://schema.org","@graph":[{"name":"А"},{"name":"Б"}]}',
  ],
  [
    'every sign that could end the script is written by its number',
    [{ a: '</script><!--' }],
    own,
    '{"@context":"https://schema.org","a":"\\u003c/script>\\u003c!--"}',
  ],
  ['an address of a real site is whole', [{ url: `${own.site}a/` }], own, `{"@context":"https://schema.org","url":"${own.site}a/"}`],
  [
    'of a sample, only what begins with its address is told from the page',
    [{ url: `${sample.site}a/`, more: [`${sample.site}`, 5, null, `см. ${sample.site}`, 'https://rutube.ru/'] }],
    sample,
    `{"@context":"https://schema.org","url":"../../a/","more":["../../",5,null,"см. ${sample.site}","https://rutube.ru/"]}`,
  ],
])('%s', (_, things, place, text) => expect(jsonLdText(things as never, place)).toBe(text));

test('the way to a page: home, what lies between, and the page itself without an address', () => {
  const trail = [{ text: 'Разработки', href: '/materialy/' }];
  expect(JSON.parse(pageJsonLd({ title: 'Дроби', description: '', path: '/materialy/x/', trail }, own)!)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Главная', item: 'https://bank.primery.rf/kopilka/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Разработки',
        item: 'https://bank.primery.rf/kopilka/materialy/',
      },
      { '@type': 'ListItem', position: 3, name: 'Дроби' },
    ],
  });
});
test('a page right below home', () =>
  expect(JSON.parse(pageJsonLd({ title: 'О банке', description: '', path: '/o-banke/' }, own)!)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Главная', item: 'https://bank.primery.rf/kopilka/' },
      { '@type': 'ListItem', position: 2, name: 'О банке' },
    ],
  }));
test('things of the home page stand without a way', () =>
  expect(pageJsonLd({ title: 'Банк', description: '', path: '/', jsonLd: [{ name: 'Б', empty: undefined }] }, own)).toBe(
    '{"@context":"https://schema.org","name":"Б"}',
  ));
