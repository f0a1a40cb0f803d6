import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aBank } from '../../src/testing/builders.ts';
import { inspectSite } from './inspect-site.ts';

function inspect(files: Record<string, string | undefined>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return inspectSite(root, aBank({ region: { site: 'https://x.ru/bank/' } }));
}

const file = 'Лист, ответы & ключ + 5 = 100%; @автор $#1.pdf';
const home = `<link rel="canonical" href="https://x.ru/bank/"><link rel="license" href="https://cc.org/">
  <a href="a/">А</a> <a href='a/#t-place'>Место</a> <A HREF=a/#t-place>Место</A> <a href="${encodeURIComponent(file)}">Файл</a>
  <a href="https://other.ru/">Чужой</a> <a href="https://x.ru/forum/">Сосед</a> <a href="mailto:a@b.ru">Почта</a> <a href="?q=1">Здесь</a> <a href="#">Верх</a>
  <code>&lt;a href="/materialy/x/"&gt;</code> Пишут href="nowhere/" так. <!-- <img src="https://cdn.example/x.png"> -->
  <script>a = '<img src="https://cdn.example/x.png">'</script><form action="https://other.ru/search"></form>`;
const sound = {
  'index.html': home,
  'a/index.html': '<h2 id=t-place>Место</h2><a href="../">Главная</a><a href="#t-place">Сюда</a><a href=".">Сюда же</a>',
  [file]: '',
  '404.html': '<a href="/bank/a/">А</a><a href="/bank/">Главная</a>',
  'main.css': '@font-face{src:url(./a/font.woff2)}/* url(https://cdn.example/x) */a{b:url("data:image/png;base64,x")}',
  'a/font.woff2': '',
  'pagefind/ui.css': '@import "nowhere.css"',
};

const dead = (name: string, html: string, href: string): [string, string, string] => [
  name,
  html,
  `a/b/index.html: ссылка «${href}» никуда не ведёт.`,
];
const foreign = (name: string, html: string, address = 'https://cdn.example/x'): [string, string, string] => [
  name,
  html,
  `a/b/index.html: чужой адрес загружается сам: ${address}`,
];

describe('inspectSite', () => {
  it('finds nothing on a sound site', () => expect(inspect(sound)).toEqual([]));
  it('finds a missing home page', () => expect(inspect({ ...sound, 'index.html': undefined })).toEqual(['Нет главной страницы.']));
  it.each<[string, string, string]>([
    dead('a link', '<a href="../c/">', '../c/'),
    dead('a link in single quotes', "<a href='../c/'>", '../c/'),
    dead('a link without quotes, in capitals', '<A HREF=../c/>', '../c/'),
    dead('a candidate of a picture', '<img srcset="../../main.css 1w, no.png 2w">', 'no.png'),
    dead('a candidate after a comma without a space', '<img srcset="../../main.css 1w,no.png 2w">', 'no.png'),
    dead('a jump', '<meta http-equiv="refresh" content="0; url=../c/">', '../c/'),
    dead('an address that cannot be read', '<a href="100%/">', '100%/'),
    dead('a way out of the site', '<a href="../../../">', '../../../'),
    dead('an address from the root of another bank', '<a href="/banka/a/">', '/banka/a/'),
    dead('an address from the root of the host', '<a href="/a/">', '/a/'),
    dead('an own address with the host', '<link rel="canonical" href="https://x.ru/bank/c/">', 'https://x.ru/bank/c/'),
    dead('an own address in a card', '<meta property="og:url" content="https://x.ru/bank/c/">', 'https://x.ru/bank/c/'),
    dead('a picture of a style', '<style>a{b:url(no.png)}</style>', 'no.png'),
    ['a dead anchor', '<a href="../#t-no">', 'a/b/index.html: на странице a/index.html нет места «#t-no».'],
    ['a dead anchor of the page itself', '<a href="#t-no">', 'a/b/index.html: на странице a/b/index.html нет места «#t-no».'],
    foreign('a picture', '<img src="https://cdn.example/x" alt="">'),
    foreign('a picture in single quotes', "<img src='https://cdn.example/x'>"),
    foreign('a picture without quotes', '<IMG SRC=https://cdn.example/x>'),
    foreign('the second candidate', '<img srcset="../../main.css 1w, https://cdn.example/x 2w">'),
    foreign('a script', '<script async src="//cdn.example/x"></script>', '//cdn.example/x'),
    foreign('an address with other slashes', '<script src="/\\cdn.example/x"></script>', '/\\cdn.example/x'),
    foreign('a style sheet', '<link rel="stylesheet" href="https://cdn.example/x">'),
    foreign('a connection', '<link rel="preconnect" href="https://cdn.example/x">'),
    foreign('a look-up', '<link rel=dns-prefetch href="https://cdn.example/x">'),
    foreign('a fetch in advance', '<link rel="canonical prefetch" href="https://cdn.example/x">'),
    foreign('an object', '<object data="https://cdn.example/x">'),
    foreign('an embedded thing', '<embed src="https://cdn.example/x">'),
    foreign('a frame', '<iframe src="https://cdn.example/x"></iframe>'),
    foreign('the cover of a video', '<video poster="https://cdn.example/x">'),
    foreign('a picture button', '<input type="image" src="https://cdn.example/x">'),
    foreign('a jump', '<meta http-equiv="refresh" content="0; url=https://cdn.example/x">'),
    foreign('a style', '<style>a{b:url(https://cdn.example/x)}</style>'),
    foreign('a sheet of a style', `<style>@import 'https://cdn.example/x';</style>`),
    foreign('a style of an element', '<p style="b:url(&quot;https://cdn.example/x&quot;)">'),
  ])('finds %s', (_, html, message) => expect(inspect({ ...sound, 'a/b/index.html': html })).toEqual([message]));

  it.each([
    ['a dead picture', 'a{b:url(no.png)}', 'a/x.css: ссылка «no.png» никуда не ведёт.'],
    ['a foreign font', '@font-face{src:url("https://cdn.example/x")}', 'a/x.css: чужой адрес загружается сам: https://cdn.example/x'],
    ['a foreign sheet', '@import url(//cdn.example/x);', 'a/x.css: чужой адрес загружается сам: //cdn.example/x'],
  ])('finds %s in a style sheet', (_, css, message) => expect(inspect({ ...sound, 'a/x.css': css })).toEqual([message]));
});
