import { describe, expect, test } from 'vitest';
import { addressesIn, attributeOf, isRefresh, mapAddresses } from './html-addresses.ts';
import type { HtmlTag } from './html-tags.ts';

const aTag = (name: string, attributes: Readonly<Record<string, string>>): HtmlTag =>
  ({ name, attributes: Object.entries(attributes).map(([key, value]) => ({ name: key, value })) }) as unknown as HtmlTag;
const mapped = (tag: HtmlTag) => tag.attributes.map((attribute) => mapAddresses(tag, attribute, (address) => `<${address}>`));
const found = (tag: HtmlTag) => tag.attributes.flatMap((attribute) => addressesIn(tag, attribute));

describe('addresses in an attribute', () => {
  test.each(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'manifest', 'background'])('%s is one', (name) =>
    expect(mapped(aTag('a', { [name]: '/x/' }))).toEqual(['</x/>']),
  );
  test.each(['title', 'content', 'alt', 'class'])('%s holds none', (name) => {
    expect(mapped(aTag('a', { [name]: '/x/' }))).toEqual([undefined]);
    expect(found(aTag('a', { [name]: '/x/' }))).toEqual([]);
  });
  test('data is one of an object only', () => {
    expect(mapped(aTag('object', { data: '/x.pdf' }))).toEqual(['</x.pdf>']);
    expect(mapped(aTag('div', { data: '/x.pdf' }))).toEqual([undefined]);
  });
  test.each([
    ['srcset', 'a.png 1x, b.png 2x', '<a.png> 1x, <b.png> 2x'],
    ['imagesrcset', '/a,b.png 320w,\n /c.png 640w', '</a,b.png> 320w,\n </c.png> 640w'],
    ['srcset', 'a.png', '<a.png>'],
  ])('%s is a list: %s', (name, value, expected) => expect(mapped(aTag('img', { [name]: value }))).toEqual([expected]));
  test.each([
    ['0; url=/x/', '0; url=</x/>'],
    ['5;URL = "/x/"', '5;URL = "</x/>"'],
    ["1.5, '/x/'", "1.5, '</x/>'"],
    [' 0 /x/', ' 0 </x/>'],
  ])('a page that sends its reader on: %s', (content, expected) =>
    expect(mapped(aTag('meta', { 'http-equiv': 'Refresh', content }))).toEqual([undefined, expected]),
  );
  test('are read with their entities, without spaces around', () => {
    expect(found(aTag('a', { href: ' /x/?a=1&amp;b=2 ' }))).toEqual(['/x/?a=1&b=2']);
    expect(found(aTag('img', { src: 'a.png', srcset: 'b.png 1x, c.png 2x' }))).toEqual(['a.png', 'b.png', 'c.png']);
  });
});

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['meta', { 'http-equiv': 'REFRESH' }, true],
  ['meta', { 'http-equiv': 'content-type' }, false],
  ['meta', { name: 'refresh' }, false],
  ['div', { 'http-equiv': 'refresh' }, false],
])('%s with %j sends on: %s', (name, attributes, expected) => expect(isRefresh(aTag(name, attributes))).toBe(expected));

test.each([
  ['&amp;&quot;&apos;&lt;&gt;&nbsp;', '&"\'<>\u00a0'],
  ['&#43;&#x2B;&#X2b;', '+++'],
  ['&#x1F600;', '\u{1f600}'],
  ['&#1114111;|&#1114112;|&#x110000;', '\u{10ffff}|&#1114112;|&#x110000;'],
  ['&copy; &AMP; & &; &#; &#x; a=1&b=2', '&copy; &AMP; & &; &#; &#x; a=1&b=2'],
])('the value of an attribute is read: %s', (value, expected) => expect(attributeOf(aTag('a', { title: value }), 'title')).toBe(expected));

test('an attribute that a tag has not', () => expect(attributeOf(aTag('a', { title: 'x' }), 'href')).toBe(undefined));
