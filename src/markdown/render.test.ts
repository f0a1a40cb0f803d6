import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render.ts';
import type { RenderOptions } from './render.ts';

const html = (source: string, options?: RenderOptions): string => renderMarkdown(source, options).html;

describe('headings', () => {
  it.each([
    ['## Ход урока', '<h2 id="khod-uroka">Ход урока</h2>'],
    ['# Тема', '<h2 id="tema">Тема</h2>'],
    ['#### Тема', '<h2 id="tema">Тема</h2>'],
    ['## А\n\n#### Б', '<h2 id="a">А</h2>\n<h3 id="b">Б</h3>'],
    ['## Тема\n\n## Тема 2\n\n## Тема', '<h2 id="tema">Тема</h2>\n<h2 id="tema-2">Тема 2</h2>\n<h2 id="tema-3">Тема</h2>'],
    ['## !!!', '<h2 id="razdel">!!!</h2>'],
    ['## fn-1', '<h2 id="r-fn-1">fn-1</h2>'],
  ])('%j', (source, expected) => expect(html(source)).toBe(expected));

  it('are told with their levels, ids and texts', () => {
    expect(renderMarkdown('## Цель *урока*\n\n### $x^2$ и `код`', { prefix: 't-' }).headings).toEqual([
      { depth: 2, slug: 't-cel-uroka', text: 'Цель урока' },
      { depth: 3, slug: 't-x-2-i-kod', text: 'x^2 и\u00A0код' },
    ]);
  });

  it('begin where the page wants', () => {
    expect(html('# А\n\n## Б', { baseHeadingDepth: 3 })).toBe('<h3 id="a">А</h3>\n<h4 id="b">Б</h4>');
  });
});

describe('links', () => {
  const resolveFile = (name: string): { href: string } | undefined => (name === 'план урока.pdf' ? { href: '/f/plan.pdf' } : undefined);
  it.each<[string, RenderOptions, string]>([
    ['[a](https://ya.ru/?a=1&b)', {}, '<a href="https://ya.ru/?a=1&#x26;b" rel="noopener noreferrer">a</a>'],
    ['[a](//ya.ru)', {}, '<a href="//ya.ru" rel="noopener noreferrer">a</a>'],
    ['[a](/o-banke/)', { base: '/bank/' }, '<a href="/bank/o-banke/">a</a>'],
    ['[a](/o-banke/)', {}, '<a href="/o-banke/">a</a>'],
    ['[a](mailto:a@ya.ru)', {}, '<a href="mailto:a@ya.ru">a</a>'],
    ['[a](<план урока.pdf>)', { resolveFile }, '<a href="/f/plan.pdf">a</a>'],
    ['[a](<./план урока.pdf#page=2>)', { resolveFile }, '<a href="/f/plan.pdf#page=2">a</a>'],
    ['[a](нет.pdf)', { resolveFile }, '<span>a</span>'],
    ['[a](javascript:x)', {}, '<span>a</span>'],
    ['<https://ya.ru>', {}, '<a href="https://ya.ru" rel="noopener noreferrer">https://ya.ru</a>'],
  ])('%j %o', (source, options, expected) => expect(html(source, options)).toBe(`<p>${expected}</p>`));

  it('to places of the page may name the heading in Russian', () => {
    const body = '[а](#Ход-урока) [б](#khod-uroka) [в](#нет)\n\n## Ход урока';
    expect(html(body, { prefix: 't-' })).toContain(
      '<a href="#t-khod-uroka">а</a>\u00A0<a href="#t-khod-uroka">б</a> <a href="#%D0%BD%D0%B5%D1%82">в</a>',
    );
  });

  it('are told as written', () => {
    expect(renderMarkdown('[a](план.pdf) https://ya.ru x[^1]\n\n[^1]: y').links).toEqual(['план.pdf', 'https://ya.ru']);
  });
});

describe('pictures', () => {
  const resolveImage: RenderOptions['resolveImage'] = (name) =>
    name === 'кот.png'
      ? {
          src: '/i/1.png',
          width: 8,
          height: 6,
          sources: [{ type: 'image/avif', srcset: '/i/1.avif 8w', sizes: '100vw' }],
        }
      : undefined;
  const picture =
    '<picture><source type="image/avif" srcset="/i/1.avif 8w" sizes="100vw"><img src="/i/1.png" alt="Кот" width="8" height="6" loading="lazy"></picture>';

  it.each([
    ['![Кот](кот.png)', `<p>${picture}</p>`],
    ['![Кот](./кот.png "На столе")', `<figure>${picture}<figcaption>На\u00A0столе</figcaption></figure>`],
    ['![Пёс](пёс.png)', '<p>Пёс</p>'],
    ['![Кот](https://ya.ru/кот.png)', '<p>Кот</p>'],
  ])('%j', (source, expected) => expect(html(source, { resolveImage })).toBe(expected));

  it('are told as written, repeats included', () => {
    expect(renderMarkdown('![а](кот.png) ![б](нет.png) ![в][к]\n\n[к]: кот.png').images).toEqual(['кот.png', 'нет.png', 'кот.png']);
  });
});

describe('tables', () => {
  it('scroll in a named box, aligned by classes of columns', () => {
    expect(html('| Этап | Минуты |\n|---|--:|\n| 1 | 5 |')).toBe(
      '<div class="table-scroll" tabindex="0" role="group" aria-label="Таблица"><table class="right-2">\n<thead>\n<tr>\n' +
        '<th>Этап</th>\n<th>Минуты</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n' +
        '<td>1</td>\n<td>5</td>\n</tr>\n</tbody>\n</table></div>',
    );
  });

  it('bear the alignment on cells beyond the sixth column', () => {
    const wide = (cell: string) => `|${` ${cell} |`.repeat(7)}`;
    const rows = `${wide('а')}\n|${'--:|'.repeat(7)}\n${wide('1')}`;
    expect(html(rows)).toContain('<table class="right-1 right-2 right-3 right-4 right-5 right-6">');
    expect(html(rows).match(/<t[dh][^>]*class[^>]*>/g)).toEqual(['<th class="align-right">', '<td class="align-right">']);
  });

  it('have no empty header cells', () => {
    expect(html('| | а |\n|---|---|\n| 1 | 2 |')).toContain('<td></td>\n<th scope="col">а</th>');
  });
});

describe('footnotes', () => {
  it('have numbers for ids whatever the author called them, and speak Russian', () => {
    const result = html('а[^"б"] в[^"б"]\n\n[^"б"]: Г');
    expect(result).toContain('<sup><a href="#fn-1" id="fnref-1" aria-describedby="fn-label">1</a></sup>');
    expect(result).toContain('<a href="#fn-1" id="fnref-1-2"');
    expect(result).toContain('<h2 id="fn-label">Сноски</h2>');
    expect(result).toContain('<a href="#fnref-1-2" aria-label="Вернуться к тексту: сноска 1-2">');
  });

  it('take the prefix of the text', () => {
    const result = html('а[^1]\n\n[^1]: Г', { prefix: 't-', baseHeadingDepth: 3 });
    expect(result).toContain('href="#t-fn-1" id="t-fnref-1" aria-describedby="t-fn-label"');
    expect(result).toContain('<li id="t-fn-1">');
    expect(result).toContain('<h3 id="t-fn-label">');
  });

  it('point to places that exist', () => {
    const result = html('а[^1] б[^в]\n\n[^1]: Г[^в]\n\n[^в]: Д[^1]');
    const ids = new Set([...result.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...result.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBe(8);
    for (const target of targets) expect(ids).toContain(target);
  });
});

describe('other blocks', () => {
  it.each([
    ['- [x] Сделать **план**\n  - [ ] Напечатать', '<input type="checkbox" checked disabled aria-label="Сделать план">'],
    ['H<sub>2</sub>O<br>м<sup>2</sup>', '<p>H<sub>2</sub>O<br>м<sup>2</sup></p>'],
    ['По-английски <span lang="en">*good* morning</span>.', '<p>По-английски <span lang="en"><em>good</em> morning</span>.</p>'],
    ['<span lang=en onclick=x>а</span> <span>б</span> <span lang="en">в', '<p>а\u00a0б в</p>'],
    ['a<sub>b<b>c</b></sub>d</sup>', '<p>a<sub>bc</sub>d</p>'],
    ['a<sub>b', '<p>ab</p>'],
    ['```js\na<b\n```', '<pre tabindex="0"><code class="language-js">a&#x3C;b\n</code></pre>'],
    ['~~а~~', '<p><del>а</del></p>'],
    ['3. а\n4. б', '<ol start="3">'],
    ['<div>а</div>', ''],
  ])('%j', (source, expected) => expect(html(source)).toContain(expected));

  it('are the same whatever ends the lines and however often they are rendered', () => {
    const body = '## А\n\nб "в" $x$\n\n| г |\n|---|\n| д |\n';
    expect(html(body.replaceAll('\n', '\r\n')).replaceAll('\r', '')).toBe(html(body));
    expect(html(body)).toBe(html(body));
  });
});
