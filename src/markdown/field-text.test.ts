import { describe, expect, it } from 'vitest';
import { aroundFormulas, brokenFormulasOf, formulasOf, renderFieldText } from './field-text.ts';
import { lintEntry } from './lint/entry.ts';
import { typograph } from './typography.ts';

describe('formulas of a field', () => {
  it.each([
    ['без формул', []],
    ['из $x^2 = 4$ следует $|x| = 2$', ['x^2 = 4', '|x| = 2']],
    ['5 $ и 10 $', []],
    ['от $5 до $10', []],
    ['цена \\$5 и $x$', ['x']],
    ['$$x$$', []],
    ['$\\frac{1}{2}$', ['\\frac{1}{2}']],
  ])('%j', (text, formulas) => expect(formulasOf(text)).toEqual(formulas));

  it('are left alone by typography, their neighbours are not', () =>
    expect(aroundFormulas('Корни "$a - b$" - это $x...y$ и $5', typograph)).toBe('Корни «$a - b$»\u00A0— это $x...y$ и\u00A0$5'));
});

describe('a field as HTML', () => {
  it.each([
    ['a < b & c', 'a &#x3C; b &#x26; c'],
    ['<b>нет</b> **нет**', '&#x3C;b>нет&#x3C;/b> **нет**'],
    ['знак $D$.', 'знак <span><math><mi>D</mi></math>.</span>'],
    ['цена \\$5 и $x$', 'цена $5 и <math><mi>x</mi></math>'],
    ['плохо $\\foo$', 'плохо <code class="math-source">$\\foo$</code>'],
  ])('%j', (text, html) => expect(renderFieldText(text)).toBe(html));
});

describe('the check of fields', () => {
  const lint = (data: object, kind = 'material') => lintEntry({ file: 'a.md', kind, data, body: '', bodyLine: 9 });

  it('tells a broken formula with its place', () =>
    expect(lint({ mistakes: [{ mistake: 'Пишут $2^x$', response: 'Пусть прочтёт $\\frac{1$' }] })).toMatchObject([
      { rule: 'broken-formula', severity: 'error', file: 'a.md', field: ['mistakes', 0, 'response'] },
    ]));
  it('asks nothing of fields and kinds where a dollar is a dollar', () =>
    expect([...lint({ title: '$\\foo$' }), ...lint({ goals: ['$\\foo$'] }, 'webinar')]).toEqual([]));
  it('says why', () =>
    expect(brokenFormulasOf('$x^1^2$')).toMatchObject([{ tex: 'x^1^2', error: expect.stringContaining('индекса') as string }]));
});
