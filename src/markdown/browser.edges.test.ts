import { describe, expect, it } from 'vitest';
import { maskFormulas, readInBrowser, renderInBrowser } from './browser.ts';
import { excessOfSource, excessOfTree } from './limits.ts';
import { lintInBrowser } from './lint/browser.ts';
import { htmlOf } from './safe-html.ts';

const html = (source: string) => {
  const { tree, excess } = renderInBrowser(source);
  return tree === undefined ? excess : htmlOf(tree).replaceAll('\u00A0', ' ');
};
const p = (inner: string) => `<p>${inner}</p>`;
const tex = (source: string) => `<code class="math-source">${source}</code>`;

describe('a text in the browser', () => {
  it.each([
    ['names of signs', '&amp; &laquo;&raquo; &mdash;&ndash; &lt;&gt; &quot;', p('&#x26; «» —– &#x3C;> "')],
    ['names that a browser alone would know', '&Amp; &foo; &#38; &amp', p('&#x26;Amp; &#x26;foo; &#x26; &#x26;amp')],
    ['names in code', '`&amp;` ``&lt;`а`` &gt;', p('<code>&#x26;amp;</code> <code>&#x26;lt;`а</code> >')],
    ['formulas and their stars', '$a_1*b$ *в* $$c*d$$', p(`${tex('$a_1*b$')} <em>в</em> ${tex('$$c*d$$')}`)],
    ['a formula of several lines', '$$\nx_1\n$$', p(tex('$$\nx_1\n$$'))],
    ['formulas in code', '`$x$ и` $y$', p(`<code>$x$ и</code> ${tex('$y$')}`)],
    ['formulas in a link and a picture', '[$x$](a.pdf) ![$y$](b.png)', p(`<a href="a.pdf">${tex('$x$')}</a> ${tex('$y$')}`)],
    ['prices', '5 $ и $6', p('5 $ и $6')],
    ['an escaped dollar in a formula', '$a\\$b$', p(tex('$a\\$b$'))],
    ['a sign that stands for formulas', '\uFDD10\uFDD1 $x$', p(`�0� ${tex('$x$')}`)],
    ['headings and links to them', '[а](#б)\n\n## Б\n\n# В', `${p('<a href="#p-b">а</a>')}\n<h3 id="p-b">Б</h3>\n<h3 id="p-v">В</h3>`],
    [
      'boxes named by their words',
      '- [ ] $x$ а',
      `<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled aria-label="$x$ а"> ${tex('$x$')} а</li>\n</ul>`,
    ],
    [
      'tables',
      '| $x | y$ |\n|--:|',
      `<div class="table-scroll" tabindex="0" role="group" aria-label="Таблица"><table class="right-1">\n<thead>\n<tr>\n<th>${tex('$x | y$')}</th>\n</tr>\n</thead>\n</table></div>`,
    ],
    ['a text too deep', '> '.repeat(600), 'too-deep'],
    ['a text too long', 'x'.repeat(500_001), 'too-large'],
    ['emphasis too deep', '*а '.repeat(101) + 'б'.padEnd(102, '*'), 'too-deep'],
  ])('%s', (_name, source, expected) => expect(html(source)).toBe(expected));

  it('is shaped for phones', () => {
    const name = 'достопримечательность';
    expect(html(`|${name}|${name}|\n|---|---|\n|а|б|`)).toContain('<table class="stacked" role="table">');
  });

  it('is read with the text of which its places tell', () => {
    expect(readInBrowser('&nbsp;а')).toMatchObject({ text: '&#160;а', mdast: { type: 'root', children: [{ type: 'paragraph' }] } });
    expect(readInBrowser('> '.repeat(600))).toEqual({ excess: 'too-deep' });
  });

  it.each([
    ['$x$ $$\ny\n$$ 5 $', 'xxx xx\nx\nxx 5 $'],
    ['a $b\\$c$ `$d$`', 'a xxxxxx `xxx`'],
    ['$$a', '$$a'],
  ])('formulas of %j are masked', (source, masked) => expect(maskFormulas(source)).toBe(masked));

  it('is checked as the site checks it, sorted by place', () =>
    expect(
      lintInBrowser('[здесь](a.pdf) <b>\n\n# А').map(({ line, column, rule, severity }) => `${line}:${column} ${severity} ${rule}`),
    ).toEqual([...['1:1 error empty-link-text', '1:16 error raw-html', '3:1 error heading-order']]));

  it.each([
    ['> '.repeat(600), 'too-deep', 'Вложенность цитат'],
    ['x'.repeat(500_001), 'too-large', 'Текст слишком велик'],
  ])('is refused by the check too', (source, rule, message) =>
    expect(lintInBrowser(source)).toEqual([
      { rule, severity: 'error', line: 1, column: 1, message: expect.stringContaining(message), hint: expect.any(String) },
    ]),
  );
});

describe('limits of a text', () => {
  const nested = (depth: number): object => (depth === 0 ? {} : { children: [nested(depth - 1)] });
  const table = (columns: number, lines: number) => `${'|-'.repeat(columns - 1)}${'\n'.repeat(lines - 1)}`;
  it.each([
    ['99 quotations', '> '.repeat(99), undefined],
    ['100 quotations', '> '.repeat(100), 'too-deep'],
    ['100 items of every kind', `а\n${'- 1. 2)\t+  '.repeat(25)}`, 'too-deep'],
    ['100 quotations after words', `а ${'> '.repeat(100)}`, undefined],
    ['a line of dashes', '-'.repeat(200), undefined],
    ['500 000 signs', 'x'.repeat(500_000), undefined],
    ['500 001 signs', 'x'.repeat(500_001), 'too-large'],
    ['500 000 cells', table(500, 1000), undefined],
    ['500 500 cells', table(500, 1001), 'too-large'],
    ['the widest of two tables', `|-|-|-|\n\n${table(500, 1001)}\n|-|-|-|`, 'too-large'],
    ['three columns of many lines', table(3, 166_667), 'too-large'],
    ['two columns of many lines', table(2, 400_000), undefined],
  ])('%s', (_name, source, excess) => expect(excessOfSource(source)).toBe(excess));

  it.each([
    [100, undefined],
    [101, 'too-deep'],
  ])('a tree of %i levels', (depth, excess) => expect(excessOfTree(nested(depth))).toBe(excess));
  it('nodes whose children are none', () => expect(excessOfTree({ children: 5 })).toBeUndefined());
});
