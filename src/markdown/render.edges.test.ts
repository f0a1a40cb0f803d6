import { describe, expect, it } from 'vitest';
import { renderMarkdown, type RenderOptions } from './render.ts';

/** Spaces that do not break are a matter of typography. */
const html = (source: string, options?: RenderOptions): string => renderMarkdown(source, options).html.replaceAll('\u00A0', ' ');
const p = (inner: string) => `<p>${inner}</p>`;
const boxed = (table: string) => `<div class="table-scroll" tabindex="0" role="group" aria-label="Таблица">${table}</div>`;
const rows = (table: string) => table.replace(/\n/g, '');

describe('HTML in a text', () => {
  it.each([
    ['tags of either case', 'a<SUB>b</Sub> c', 'a<sub>b</sub> c'],
    ['three one in another, the fourth is ignored', 'a<sub>b<sup>c<sub>d<sup>e', 'abcde'],
    ['three that are closed', '<sub>b<sup>c<sub>d<sup>e</sub></sup></sub>', '<sub>b<sup>c<sub>de</sub></sup></sub>'],
    ['an index in another language', '<span lang="en">b<sub>c</sub></span> d', '<span lang="en">b<sub>c</sub></span> d'],
    ['a tag closed by the end of its frame', 'a<sub>b<sup>c</sub>d', 'a<sub>bc</sub>d'],
    ['the fourth of four that are closed', 'a<sub>b<sup>c<sub>d<sup>e</sup></sub>', 'a<sub>b<sup>cde</sup></sub>'],
    ['a language in third place', 'a<sub>b<sup>c<span lang="en">d</span>', 'abc<span lang="en">d</span>'],
    ['a language in fourth place', 'a<sub>b<sup>c<sub>d<span lang="en">e</span>', 'abcde'],
    ['a closing tag alone', 'a</sub>b<sup>c</sup>', 'ab<sup>c</sup>'],
    ['frames of emphasis are their own', '*a<sub>b*c</sub>', '<em>ab</em>c'],
    [
      'languages in quotes of any kind',
      "<span lang='de'>a</span><span lang=EN>b</span>",
      '<span lang="de">a</span><span lang="en">b</span>',
    ],
    ['languages with more than their code', '<span lang="en" class="x">a</span><span lang="engl">b</span>', 'ab'],
    ['breaks', 'a<br/>b<BR>c<br />d<br x>', 'a<br>b<br>c<br>d'],
    ['spaces around a tag', 'H<sub>2</sub>  O', 'H<sub>2</sub>  O'],
  ])('%s', (_name, source, expected) => expect(html(source)).toBe(p(expected)));

  it('stands in a paragraph or nowhere', () => expect(html('<br>\n\n<div>а</div>\n\nб\n\n<!-- в -->').trim()).toBe(p('б')));
});

describe('links', () => {
  const resolveFile = (name: string) => (name === 'a b.pdf' ? { href: '/f' } : undefined);
  it.each<[string, string, RenderOptions, string]>([
    [
      'schemes in capitals',
      '[а](HTTPS://YA.RU/A) [б](MAILTO:A@ya.ru)',
      {},
      '<a href="https://YA.RU/A" rel="noopener noreferrer">а</a> <a href="mailto:A@ya.ru">б</a>',
    ],
    [
      'files with what follows their names',
      '[а](a%20b.pdf?x#y) [б](./a%20b.pdf) [в](../a%20b.pdf) [г](?x)',
      { resolveFile },
      '<a href="/f?x#y">а</a> <a href="/f">б</a> <span>в</span> <span>г</span>',
    ],
    ['files that nobody looks for', '[а](a%20b.pdf#x?y "т")', {}, '<a href="a%20b.pdf#x?y" title="т">а</a>'],
    ['pages of the site', '[а](/) [б](/x)', { base: '/b' }, '<a href="/b/">а</a> <a href="/b/x">б</a>'],
    ['a server without a scheme', '[а](//ya.RU:80/A)', {}, '<a href="//ya.RU:80/A" rel="noopener noreferrer">а</a>'],
    ['the top of the page', '[а](#)', { prefix: 't-' }, '<a href="#">а</a>'],
  ])('%s', (_name, source, options, expected) => expect(html(source, options)).toBe(p(expected)));

  it('are told as written, those of footnotes not', () =>
    expect(renderMarkdown('[a](a%20b.pdf) [b](%) [c](javascript:x) d[^1]\n\n[^1]: [e](/e)').links).toEqual([
      'a b.pdf',
      '%',
      'javascript:x',
      '/e',
    ]));
});

describe('headings', () => {
  const told = (source: string, options?: RenderOptions) =>
    renderMarkdown(source, options).headings.map(({ depth, slug }) => `${depth} ${slug}`);
  it.each<[string, string, RenderOptions, string[]]>([
    ['a lower level comes back to its own', '# А\n\n### Б\n\n# В\n\n#### Г\n\n##### Д', {}, ['2 a', '3 b', '2 v', '3 g', '4 d']],
    ['all of one level', '###### А\n\n###### Б', {}, ['2 a', '2 b']],
    ['the sixth level is the last', '## А\n\n### Б\n\n#### В', { baseHeadingDepth: 5, prefix: 'x-' }, ['5 x-a', '6 x-b', '6 x-v']],
    ['the first is lower than the others', '### А\n\n## Б', {}, ['2 a', '2 b']],
  ])('%s', (_name, source, options, expected) => expect(told(source, options)).toEqual(expected));

  it('are told by their words', () =>
    expect(renderMarkdown('## ![Схема](a.png) *а*  "`б`"').headings).toEqual([{ depth: 2, slug: 'skhema-a-b', text: 'Схема а\u00A0«б»' }]));
});

describe('footnotes', () => {
  const ref = (number: number, run = '') =>
    `<sup><a href="#fn-${number}" id="fnref-${number}${run}" aria-describedby="fn-label">${number}</a></sup>`;
  const back = (number: number) => `<a href="#fnref-${number}" aria-label="Вернуться к тексту: сноска ${number}">↩</a>`;
  it('whole', () =>
    expect(html('х[^б] в[^а]\n\n[^а]: раз\n\n    два\n\n[^б]: три')).toBe(
      `<p>х${ref(1)} в${ref(2)}</p>\n<section data-footnotes aria-labelledby="fn-label"><h2 id="fn-label">Сноски</h2>\n` +
        `<ol>\n<li id="fn-1">\n<p>три ${back(1)}</p>\n</li>\n<li id="fn-2">\n<p>раз</p>\n<p>два ${back(2)}</p>\n</li>\n</ol>\n</section>`,
    ));
});

describe('task lists', () => {
  const names = (source: string) => [...html(source).matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);
  it.each([
    ['words of the item alone', '- [ ] а\n\n  - б\n- [x] **в**  [г](a.pdf)', ['а', 'в г']],
    ['all paragraphs, no lists', '- [ ] а\n\n  б\n\n  1. в\n\n  г', ['а б г']],
    ['lines as one', '- [ ]   а\n  б', ['а б']],
    ['an item in an item', '- а\n  - [ ] б', ['б']],
    ['a formula', '- [ ] $x$', ['x']],
    ['a picture without words', '- [ ] ![](a.png)', ['Пункт списка']],
    ['120 letters', `- [ ] ${'а'.repeat(121)}`, ['а'.repeat(120)]],
    ['no box', '- а\n\n  б', []],
  ])('%s', (_name, source, expected) => expect(names(source)).toEqual(expected));
});

describe('tables', () => {
  it.each([
    [
      'aligned',
      '| а | б |\n|:-:|--:|\n| 1 | 2 |',
      '<table class="center-1 right-2"><thead><tr><th>а</th><th>б</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['aligned as text is', '| а |\n|:--|', '<table><thead><tr><th>а</th></tr></thead></table>'],
    [
      'with a corner',
      '| | а |\n|---|---|\n| 1 | 2 |',
      '<table><thead><tr><td></td><th scope="col">а</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['with no names', '| | |\n|---|---|', '<table><thead><tr><td></td><td></td></tr></thead></table>'],
  ])('%s', (_name, source, expected) => expect(rows(html(source))).toBe(boxed(expected)));

  it('in a quotation too', () =>
    expect(rows(html('> | а |\n> |---|'))).toBe(`<blockquote>${boxed('<table><thead><tr><th>а</th></tr></thead></table>')}</blockquote>`));
});

describe('pictures', () => {
  const image = { src: '/i.png', width: 8, height: 6 };
  const seen: string[] = [];
  const resolveImage = (name: string) => (seen.push(name), name === 'нет.png' ? undefined : image);
  const img = (alt: string) => `<img src="/i.png" alt="${alt}" width="8" height="6" loading="lazy">`;
  it.each([
    ['one format', '![ Кот ](a%20b.png)', p(`<picture>${img('Кот')}</picture>`)],
    ['a title beside words is none', 'а ![Кот](a.png "т")', p(`а <picture>${img('Кот')}</picture>`)],
    ['a title that is empty', '![Кот](a.png "")', p(`<picture>${img('Кот')}</picture>`)],
    ['a caption of a picture that is not there', '![Кот](нет.png "т")', '<figure>Кот<figcaption>т</figcaption></figure>'],
    ['two of one paragraph', '![а](./a.png)![б](../a.png)', p(`<picture>${img('а')}</picture><picture>${img('б')}</picture>`)],
  ])('%s', (_name, source, expected) => expect(html(source, { resolveImage })).toBe(expected));
  it('are looked for by their names on the disk', () =>
    expect(seen).toEqual(['a b.png', 'a.png', 'a.png', 'нет.png', 'a.png', '../a.png']));
  it('have sources with and without sizes', () => {
    const sources = [{ type: 'image/avif', srcset: '/a 1x' }, { type: 'image/webp', srcset: '/b 1x', sizes: '9px' }]; // prettier-ignore
    expect(html('![а](a)', { resolveImage: () => ({ ...image, sources }) })).toBe(
      p(`<picture><source type="image/avif" srcset="/a 1x"><source type="image/webp" srcset="/b 1x" sizes="9px">${img('а')}</picture>`),
    );
  });
});

it('a text that is refused leaves nothing', () =>
  expect(renderMarkdown('> '.repeat(600))).toEqual({
    html: '',
    tree: { type: 'root', children: [] },
    headings: [],
    images: [],
    links: [],
    refused: 'too-deep',
  }));
