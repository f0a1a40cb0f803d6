import { expect, test } from 'vitest';
import { frozenPage } from './frozen-page.ts';

const files = new Set(['_astro/i.svg', '_astro/a.css', 'materialy/drobi/list.docx', '_img/x 1.png']);
const kept = new Set(['materialy/drobi/index.html', 'vebinary/v/index.html']);
const around = (live?: string) => ({
  live,
  note: 'Архив',
  isFile: (path: string) => files.has(path),
  isKept: (page: string) => kept.has(page),
  drawings: () => '<svg xmlns="x"><symbol id="eye" viewBox="0 0 24 24"><path d="M1 1"/></symbol></svg>',
});
const freeze = (html: string, live?: string) => frozenPage(html, 'materialy/drobi/index.html', around(live));
const live = 'https://bank.primery.rf/kopilka/';

test.each([
  ['a kept page names its file', '<a href="../../vebinary/v/#x">', '<a href="../../vebinary/v/index.html#x">'],
  ['another page is that of the living bank', '<a href="../../poisk/?q=a">', `<a href="${live}poisk/?q=a">`],
  ['home is the living one', '<a href=../../>', `<a href=${live}>`],
  ['a file stays where it is', '<a href="list.docx">', '<a href="list.docx">'],
  ['a place of the page stays', '<a href="#top">', '<a href="#top">'],
  ['another site stays', '<a href="https://rutube.ru/x">', '<a href="https://rutube.ru/x">'],
  ['feeds and the manifest go', '<link rel=manifest href=../../manifest.webmanifest>', ''],
  [
    'a drawing of another file stands in the page',
    '<svg class=icon aria-hidden=true><use href="../../_astro/i.svg#eye"/></svg>',
    '<svg class=icon aria-hidden=true viewBox="0 0 24 24"><path d="M1 1"/></svg>',
  ],
  [
    'a drawing that is not there stays asked for',
    '<svg class=icon><use href="../../_astro/i.svg#no"/></svg>',
    '<svg class=icon><use href="../../_astro/i.svg#no"/></svg>',
  ],
  ['no worker, no stars', '<html data-root=../../ data-offline><a data-selection href="#a">', '<html data-root=../../><a href="#a">'],
])('%s', (_, before, after) => expect(freeze(before, live).html).toBe(after));

test('without an address of its own, absent pages lead to the contents', () =>
  expect(freeze('<a href="../../poisk/">').html).toBe('<a href="../../index.html#net-v-snimke">'));

test('what a page needs is told once, and only what there is', () =>
  expect(
    freeze(
      '<link rel=stylesheet href=../../_astro/a.css><a href=list.docx><a href=list.docx><img src="../../_img/x%201.png"><img src=none.png>',
    ).needs,
  ).toEqual(['_astro/a.css', 'materialy/drobi/list.docx', '_img/x 1.png']));

test('the note stands first on the page', () =>
  expect(freeze('<body class=a><p>x').html).toBe('<body class=a><p class="wrap small"><a href="../../index.html">Архив</a></p><p>x'));
