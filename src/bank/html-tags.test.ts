import { describe, expect, it } from 'vitest';
import { addressesIn, mapAddresses } from './html-addresses.ts';
import { htmlTags, rewriteAttributes } from './html-tags.ts';

const short = (html: string) =>
  htmlTags(html).map(({ name, attributes }) => [name, ...attributes.map((attribute) => `${attribute.name}=${attribute.value}`)].join(' '));

describe('htmlTags', () => {
  it.each<[string, string, string[]]>([
    ['quotes of both kinds, none, and no value', `<A HREF="x" b='y' c=z/w d>`, ['a href=x b=y c=z/w d=']],
    ['a closing sign in a value', '<a title="a > b" href="/x/">', ['a title=a > b href=/x/']],
    ['another quote in a value', `<a title='say "x"' href="/x/">`, ['a title=say "x" href=/x/']],
    ['no spaces between', '<a b="c"d="e"/>', ['a b=c d=e']],
    ['spaces and lines', '<a\n href =\n "x" >', ['a href=x']],
    ['a closed element', '<br/><img src=a.png />', ['br', 'img src=a.png']],
    ['text is no tag', '<code>&lt;a href="/x/"&gt; 1 < 2 <3</code>', ['code']],
    ['comments', '<!-- <a href="/x/"> --><b>', ['b']],
    ['a comment without end', '<!-- <a href="/x/">', []],
    ['a document type and an end tag', '<!doctype html></p href="x"><i>', ['i']],
    ['the inside of a script', '<script src="a.js">"<a href=/x/>"</script ><i>', ['script src=a.js', 'i']],
    ['the inside of a title and a style', '<TITLE><a href="/x/"></TITLE><style>a{}</style><i>', ['title', 'style', 'i']],
    ['a longer name is not the end', '<style>a</styled><a></style><i>', ['style', 'i']],
    ['a tag without end', '<i><a href="/x/', ['i']],
    ['a value without end', '<i><a href="/x/> text >', ['i']],
  ])('%s', (_, html, expected) => expect(short(html)).toEqual(expected));

  it('gives the text of a style', () => expect(htmlTags('<style>a{b:url(c)}</style>')[0]?.text).toBe('a{b:url(c)}'));
  it('keeps up with a hostile page', () => {
    expect(htmlTags('<a '.repeat(20_000))).toHaveLength(0);
    expect(htmlTags('<'.repeat(50_000))).toEqual([]);
  });
});

it('rewrites values and nothing else', () =>
  expect(
    rewriteAttributes(`<p a="1">a="1"<i b=1 a='1' a=1 a="" a></p>`, ({ name, value }) => (name === 'a' ? `${value}${value}` : undefined)),
  ).toBe(`<p a="11">a="1"<i b=1 a='11' a=11 a="" a></p>`));

describe('addressesIn', () => {
  it.each<[string, string[]]>([
    ['<a href=" x&amp;y&#38;&#x41; ">', ['x&y&A']],
    ['<img srcset="a 1w,b 2w , c,d 3w,  e">', ['a', 'b', 'c,d', 'e']],
    ['<meta http-equiv="Refresh" content="0; url=/x/">', ['/x/']],
    [`<meta http-equiv=refresh content="5;URL='/x/'">`, ['/x/']],
    ['<meta name="description" content="0; url=/x/">', []],
    ['<object data="x"><time data="y">', ['x']],
    ['<p title="/x/" class="href">', []],
  ])('%s', (html, expected) =>
    expect(htmlTags(html).flatMap((tag) => tag.attributes.flatMap((attribute) => addressesIn(tag, attribute)))).toEqual(expected),
  );
  it('keeps what stands around the addresses', () => {
    const [tag] = htmlTags('<img srcset=" /a 1w,/b 2x ">');
    expect(mapAddresses(tag!, tag!.attributes[0]!, (address) => `.${address}`)).toBe(' ./a 1w,./b 2x ');
  });
});
