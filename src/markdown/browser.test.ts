import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { renderInBrowser } from './browser.ts';
import { HOSTILE_TEXTS } from './hostile.ts';
import { lintInBrowser } from './lint/browser.ts';
import { lintProse } from './lint/index.ts';
import { renderMarkdown } from './render.ts';
import { walkElements } from './walk.ts';

const inBrowser = (source: string) =>
  toHtml(renderInBrowser(source).tree ?? { type: 'root', children: [] }, { characterReferences: { useNamedReferences: false } });
const onSite = (source: string) => renderMarkdown(source, { baseHeadingDepth: 3, prefix: 'p-' }).html;
/** Spaces between blocks mean nothing. */
const even = (html: string) => html.replace(/\n/g, '');

describe('a text in the browser', () => {
  it.each([
    '## Ход\n\nТекст "в кавычках" - и тире.\n\n- раз\n- два\n  - глубже',
    '| а | б |\n|---|:-:|\n| 1 | **2** |',
    'x<sup>2</sup> и <b>нет</b>\n\n> цитата\n\n1. раз\n2. два',
    '![Круг](krug.png) и [ссылка](https://ya.ru) и [плохая](javascript:alert(1))',
    'сноска[^1] и ~~нет~~\n\n[^1]: пояснение',
    '- [ ] дело\n- [x] сделано\n\n```js\nlet a = 1 < 2;\n```',
    'a &amp; b &laquo;c&raquo; `&amp;`',
    '5 $ и 10 $',
  ])('is what the site shows: %j', (source) => expect(even(inBrowser(source))).toBe(even(onSite(source))));

  it('keeps formulas as typed, whatever signs they hold', () =>
    expect(inBrowser('из $a_1*b_1*c$ и `$x$`')).toContain('<code class="math-source">$a_1*b_1*c$</code> и\u00A0<code>$x$</code>'));

  it.each(HOSTILE_TEXTS)('makes no script of %j', (source) => {
    walkElements(renderInBrowser(source).tree ?? { type: 'root', children: [] }, ({ tagName, properties }) => {
      expect(tagName).not.toMatch(/^(?:script|iframe|object|embed|style|svg|form|base|meta|link)$/);
      expect(Object.keys(properties).join()).not.toMatch(/(?:^|,)(?:on\w+|style|srcDoc|formAction)/i);
      expect(String(properties['href'] ?? '#')).toMatch(/^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/);
    });
  });

  it('is refused where the check refuses it', () => expect(renderInBrowser('> '.repeat(5000)).excess).toBe('too-deep'));

  it.each(['$<script>$ и $a | b$', '&laquo;да&raquo;\n\n| а |\n|---|\n| 1 |', '$$\n[x](\n$$'])(
    'is told no fault that the check does not see: %j',
    (source) => expect(lintInBrowser(source)).toEqual(lintProse(source)),
  );

  it.each(['# Первый\n\n#### Через два', '![](x.png)', '<div>x</div>', '[здесь](javascript:x)', '• пункт\n• другой', '| a |\n'])(
    'is told the same faults as by the check: %j',
    (source) => expect(lintInBrowser(source)).toEqual(lintProse(source)),
  );
});
