import { expect, test } from 'vitest';
import { htmlTags, rewriteAttributes } from './html-tags.ts';

test('tags with the places of their values', () =>
  expect(htmlTags(`<P a="1"b='22' c = 3 d e="" F>x<br/></p>`)).toEqual([
    {
      name: 'p',
      attributes: [
        { name: 'a', value: '1', start: 6, end: 7 },
        { name: 'b', value: '22', start: 11, end: 13 },
        { name: 'c', value: '3', start: 19, end: 20 },
        { name: 'd', value: '', start: 22, end: 22 },
        { name: 'e', value: '', start: 26, end: 26 },
        { name: 'f', value: '', start: 29, end: 29 },
      ],
      text: '',
    },
    { name: 'br', attributes: [], text: '' },
  ]));

test.each(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp'])('the inside of %s is text', (name) => {
  expect(htmlTags(`<${name} a><b></${name}><i>`).map((tag) => [tag.name, tag.text])).toEqual([
    [name, '<b>'],
    ['i', ''],
  ]);
  expect(htmlTags(`<${name}><b>`).map((tag) => [tag.name, tag.text])).toEqual([[name, '<b>']]);
  expect(htmlTags(`<${name}><b></${name.toUpperCase()}/><i>`).map((tag) => tag.name)).toEqual([name, 'i']);
});

test.each([
  ['no tag at all', 'а > б', []],
  ['a sign alone', '<', []],
  ['a number', '<3 <a>', ['a']],
  ['a tag right after a sign', '<<a>', ['a']],
  ['a comment', '<!----><!-- <b> --><a>', ['a']],
  ['a comment of several lines', '<!--\n<b>\n--><a>', ['a']],
  ['a name with other signs', '<x-y:z a><A1>', ['x-y:z', 'a1']],
  ['a tag that never ends', '<a><b c', ['a']],
  ['slashes between', '<a/b/c="d"/>', ['a']],
])('%s', (_name, html, names) => expect(htmlTags(html).map((tag) => tag.name)).toEqual(names));

test('a new value stands in the place of the old one, in quotes or without', () => {
  const page = `а<a b="x" c=y d='z'>б<i b="w">в`;
  expect(rewriteAttributes(page, ({ name, value }, tag) => (name === 'c' ? undefined : `${tag.name}-${value}${value}`))).toBe(
    `а<a b="a-xx" c=y d='a-zz'>б<i b="i-ww">в`,
  );
  expect(rewriteAttributes(page, () => undefined)).toBe(page);
  expect(rewriteAttributes(`<a b="" c=''>`, () => 'x')).toBe(`<a b="x" c='x'>`);
});
