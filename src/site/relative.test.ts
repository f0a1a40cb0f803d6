import { describe, expect, it } from 'vitest';
import { isNotFoundPage, prefixLinks, relativiseLinks } from './relative.ts';

describe('relativiseLinks', () => {
  it.each([
    ['<a href="/x/">', '/materialy/a/', '<a href="../../x/">'],
    ['<a href="/">', '/a/', '<a href="../">'],
    [
      '<img src="/_img/a.webp" srcset="/_img/a.avif 480w, /_img/b.avif 960w">',
      '/a/',
      '<img src="../_img/a.webp" srcset="../_img/a.avif 480w, ../_img/b.avif 960w">',
    ],
    ['<form action="/poisk/">', '/', '<form action="poisk/">'],
    ['<html data-root="/">', '/a/b/', '<html data-root="../../">'],
    ["<a href='/x/'>", '/a/', "<a href='../x/'>"],
    ['<A HREF=/x/>', '/a/', '<A HREF=../x/>'],
    ['<button formaction="/x/">', '/a/', '<button formaction="../x/">'],
    ['<object data="/x.pdf">', '/a/', '<object data="../x.pdf">'],
    ['<img srcset="/a 1w,/b 2w">', '/a/', '<img srcset="../a 1w,../b 2w">'],
    ['<meta http-equiv="refresh" content="0; url=/x/">', '/a/', '<meta http-equiv="refresh" content="0; url=../x/">'],
    // Left alone: text about HTML, comments, scripts.
    ['<code>&lt;a href="/x/"&gt;</code>', '/a/', '<code>&lt;a href="/x/"&gt;</code>'],
    ['<p>Пишите src="/x/" так</p>', '/a/', '<p>Пишите src="/x/" так</p>'],
    ['<p title=\'a href="/x/"\'>', '/a/', '<p title=\'a href="/x/"\'>'],
    ['<!-- <a href="/x/"> --><script>a(\' href="/x/"\')</script>', '/a/', '<!-- <a href="/x/"> --><script>a(\' href="/x/"\')</script>'],
    // Left alone: other sites, anchors, text that only looks like an attribute.
    ['<a href="https://x.ru/">', '/a/', '<a href="https://x.ru/">'],
    ['<a href="//x.ru/">', '/a/', '<a href="//x.ru/">'],
    ['<a href="/\\\\x.ru/">', '/a/', '<a href="/\\\\x.ru/">'],
    ['<a href="#t-x">', '/a/', '<a href="#t-x">'],
    ['<p>Напишите href=&quot;/x/&quot;</p>', '/a/', '<p>Напишите href=&quot;/x/&quot;</p>'],
  ])('%s on %s', (html, path, expected) => expect(relativiseLinks(html, path)).toBe(expected));
});

describe('prefixLinks', () => {
  it('puts addresses below the base of the bank', () =>
    expect(prefixLinks('<a href="/x/"><img srcset="/a 1w, /b 2w">', '/bank')).toBe(
      '<a href="/bank/x/"><img srcset="/bank/a 1w, /bank/b 2w">',
    ));
});

it.each([
  ['/404', true],
  ['/404/', true],
  ['/404.html', true],
  ['/404-oshibka-v-uchebnike/', false],
  ['/404/x/', false],
  ['/materialy/404/', false],
])('isNotFoundPage(%s)', (path, expected) => expect(isNotFoundPage(path)).toBe(expected));
