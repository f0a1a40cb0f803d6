import { describe, expect, it } from 'vitest';
import { protectDollars, restoreDollars, restoreDollarsIn } from './dollars.ts';
import { aroundFormulas, brokenFormulasOf, fieldNodes, formulasOf, renderFieldText } from './field-text.ts';

describe('dollar signs that open no formula', () => {
  it.each([
    ['$x $y$ z', '$x @y$ z'],
    ['$x$5 $y$', '$x@5 @y$'],
    ['$ x$ $y$', '@ x@ $y$'],
    ['$a\n\n$b$', '@a\n\n$b$'],
    ['$a\n \t\nb$ $c', '@a\n \t\nb@ @c'],
    ['$a\nb$', '$a\nb$'],
    ['``$`$`` $x$ `$ y$', '``$`$`` $x$ `@ y@'],
    ['\\\\$x$ \\$y$', '\\\\$x$ \\$y@'],
    ['$$ $x $y $$', '$$ @x @y $$'],
    ['$', '@'],
    ['$a$$b$', '$a$$b$'],
    ['\uFDD0 $x$', '\uFFFD $x$'],
    ['\uFDD0', '\uFFFD'],
  ])('%j', (source, expected) => expect(protectDollars(source).replaceAll('\uFDD0', '@')).toBe(expected));

  it('come back in texts, addresses and trees, but for what tells a place', () => {
    expect([restoreDollars('a\uFDD0b\uFDD0'), restoreDollars('a%EF%B7%90b%EF%B7%90'), restoreDollars('$')]).toEqual(['a$b$', 'a$b$', '$']);
    const position = { start: '\uFDD0' };
    const tree = { value: '\uFDD0', none: null, count: 5, position, children: [{ url: 'a%EF%B7%90', inner: { value: '\uFDD0' } }] };
    restoreDollarsIn(tree);
    expect(tree).toEqual({
      value: '$',
      none: null,
      count: 5,
      position: { start: '\uFDD0' },
      children: [{ url: 'a$', inner: { value: '$' } }],
    });
  });
});

describe('formulas of a field', () => {
  it.each([
    ['$x$ и $y$', ['x', 'y']],
    ['цена $x $5 y$', ['x $5 y']],
    ['$a\\$b$', ['a\\$b']],
    ['\\$x$ $$y$$', []],
    ['$', []],
  ])('%j', (text, formulas) => expect(formulasOf(text)).toEqual(formulas));

  it.each<[string, (text: string) => string, string]>([
    ['а - $x - y$ - $z$ $', (text) => text.replaceAll('-', '—'), 'а — $x - y$ — $z$ $'],
    ['$x $5 y$', (text) => text, '$x $5 y$'],
    ['5 $ - \uFFFC', (text) => text.replace('-', '—'), '5 $ — \uFFFC'],
    ['$x$', (text) => `${text}\uFFFC`, '$x$\uFFFC'],
    ['$x$', () => 'а', 'а'],
  ])('around those of %j', (text, change, expected) => expect(aroundFormulas(text, change)).toBe(expected));

  it.each([
    ['', ''],
    ['5 $', '5 $'],
    ['\\$x \\$', '$x $'],
    ['$x$$', '$x$$'],
    ['$x$, $y$', '<span><math><mi>x</mi></math>,</span> <math><mi>y</mi></math>'],
    ['$x $y$', '<code class="math-source">$x $y$</code>'],
    ['при $x$ и 5 $', 'при <math><mi>x</mi></math> и 5 $'],
  ])('%j as HTML', (text, html) => expect(renderFieldText(text)).toBe(html));

  it('as nodes', () => {
    expect(fieldNodes('')).toEqual([]);
    expect(fieldNodes('$x$')).toHaveLength(1);
    expect(fieldNodes('а')).toEqual([{ type: 'text', value: 'а' }]);
    expect(fieldNodes('5 $')).toEqual([{ type: 'text', value: '5 $' }]);
  });

  it('that cannot be read', () =>
    expect(brokenFormulasOf('$x$ $\\foo$ и $x $5 y$')).toEqual([
      { tex: '\\foo', error: 'команда «\\foo» не поддерживается' },
      { tex: 'x $5 y', error: 'команда «$» здесь не годится' },
    ]));
});
