import { describe, expect, it } from 'vitest';
import { explainTexError } from './math-errors.ts';
import { createFormula, renderFormulas } from './math.ts';
import { htmlOf } from './safe-html.ts';
import { createElement } from './walk.ts';

const mathml = (tex: string, display = false) => {
  const { math, error } = createFormula(tex, display);
  return math === undefined ? error : htmlOf({ type: 'root', children: [math] }).replace(/^<math( [^>]*)?>|<\/math>$/g, '');
};
const round = (inner: string) => `<mo stretchy="false">(</mo>${inner}<mo stretchy="false">)</mo>`;
const MINUS_A = '<mo>−</mo><mi>a</mi>';
const HALF = '<mn>1</mn><mn>2</mn>';

describe('a formula says nothing that browsers assume', () => {
  it.each([
    ['brackets in brackets', '((a))', round(round('<mi>a</mi>'))],
    ['a bracket alone', '(a', '<mo stretchy="false">(</mo><mi>a</mi>'],
    [
      'brackets that stretch',
      '\\left(a\\right)+b',
      '<mrow><mo stretchy="true">(</mo><mi>a</mi><mo stretchy="true">)</mo></mrow><mo>+</mo><mi>b</mi>',
    ],
    ['brackets of other kinds', '[a]', '<mo stretchy="false">[</mo><mi>a</mi><mo stretchy="false">]</mo>'],
    ['a sign before, between and after', '-a', MINUS_A],
    ['a sign behind', 'a-b-', '<mi>a</mi><mo>−</mo><mi>b</mi><mo>−</mo>'],
    [
      'rows of a fraction and of an index',
      '\\frac{-a}{x^{-a}}',
      `<mfrac><mrow>${MINUS_A}</mrow><msup><mi>x</mi><mrow>${MINUS_A}</mrow></msup></mfrac>`,
    ],
    [
      'a fraction in a fraction',
      '\\dfrac{\\dfrac12}{3}',
      `<mfrac displaystyle="true"><mfrac displaystyle="true" scriptlevel="0">${HALF}</mfrac><mn>3</mn></mfrac>`,
    ],
    ['a fraction in a root', '\\sqrt{\\dfrac12}', `<msqrt><mfrac displaystyle="true" scriptlevel="0">${HALF}</mfrac></msqrt>`],
    ['a fraction of another style', '\\textstyle\\frac12', `<mfrac displaystyle="false">${HALF}</mfrac>`],
    [
      'cells',
      '\\begin{matrix}-a & +\\end{matrix}',
      `<mtable><mtr><mtd><mrow>${MINUS_A}</mrow></mtd><mtd><mo form="prefix">+</mo></mtd></mtr></mtable>`,
    ],
    ['names of functions', '\\operatorname{abc}', '<mi class="math-word">abc</mi><mo>\u2061</mo><mspace width="0.1667em"></mspace>'],
    [
      'lines below and across',
      '\\underline{x}\\cancel{y}',
      '<menclose notation="bottom" class="tml-underline"><mi>x</mi></menclose><menclose notation="updiagonalstrike"><mi>y</mi><mrow class="tml-cancel upstrike"></mrow></menclose>',
    ],
    [
      'lines of a table',
      '\\begin{array}{|r|}\\hline a\\\\\\hline\\end{array}',
      '<mtable><mtr><mtd class="tml-right math-top math-right math-bottom math-left"><mi>a</mi></mtd></mtr></mtable>',
    ],
    ['blue', '\\color{#0000ff}x', '<mi mathcolor="#0000ff">x</mi>'],
  ])('%s', (_name, tex, expected) => expect(mathml(tex)).toBe(expected));

  it('in a display as inline, but for the size of fractions', () => {
    expect(mathml('\\dfrac{\\dfrac12}{3}', true)).toBe(
      `<mfrac><mfrac displaystyle="true" scriptlevel="0">${HALF}</mfrac><mn>3</mn></mfrac>`,
    );
    expect(mathml('-\\dfrac12', true)).toBe(`<mo>−</mo><mfrac>${HALF}</mfrac>`);
  });

  it('scrolls by the keyboard where it is longer than a phone', () => {
    const scrolls = (tex: string, display = false) => createFormula(tex, display).math?.properties.tabIndex;
    expect([scrolls('1'.repeat(16)), scrolls('1'.repeat(17)), scrolls('1'.repeat(17), true)]).toEqual([undefined, 0, undefined]);
  });
});

describe('what cannot be read is told', () => {
  it.each([
    ['x'.repeat(2001), 'формула длиннее 2000 знаков'],
    [' \n', 'между знаками $ ничего нет'],
    ['\\eqref{a}', 'команда \\eqref не поддерживается'],
    ['\\refx', 'команда «\\refx» не поддерживается'],
    ['\\begin{foo}', 'команда «foo» не поддерживается'],
    ['a_1_2', 'два нижних индекса подряд: возьмите первый в фигурные скобки'],
    ['\\sqrt', 'команде не хватает аргумента в фигурных скобках'],
    ['\\begin{matrix}a', 'у \\begin{…} нет пары \\end{…}'],
    ['\\right)', 'знак «\\right» здесь лишний'],
    ['\\text{a$b}', 'ожидался знак «$»'],
    ['\\tag{1}x', 'команда годится только для формулы на отдельной строке ($$…$$)'],
    ['\\hline', 'запись не складывается в формулу'],
  ])('%j', (tex, error) => expect(createFormula(tex, false)).toEqual({ error }));

  it('and 2000 signs are read', () => expect(createFormula('x'.repeat(2000), false).error).toBeUndefined());

  it.each([
    [new RangeError('Maximum call stack size exceeded'), 'слишком много вложенных скобок'],
    [new Error('\n Double superscript at position 5'), 'два верхних индекса подряд: возьмите первый в фигурные скобки'],
    [new Error("Expected group after '^' at end of input"), 'после «^» ничего нет'],
    [new Error('Accented Unicode text character "é" used'), 'буква «é» вне \\text{…}'],
    ['Double superscript', 'запись не складывается в формулу'],
  ])('%s', (error, told) => expect(explainTexError(error)).toBe(told));
});

describe('formulas of a page', () => {
  const code = (tex: string, name: string) => createElement('code', { className: [name] }, [{ type: 'text', value: tex }]);
  it.each([
    ['inline', code('x', 'math-inline'), '<math><mi>x</mi></math>'],
    ['inline that cannot be read', code(' \\foo ', 'math-inline'), '<code class="math-source">$\\foo$</code>'],
    [
      'of a line',
      createElement('pre', {}, [code('x\n', 'language-math')]),
      '<div class="math-scroll" tabindex="0" role="group" aria-label="Формула"><math display="block"><mi>x</mi></math></div>',
    ],
    [
      'of a line that cannot be read',
      createElement('pre', {}, [code('\\foo\n', 'language-math')]),
      '<code class="math-source">$$\\foo$$</code>',
    ],
    ['other code', code('x', 'language-math'), '<code class="language-math">x</code>'],
    ['other blocks', createElement('pre', {}, [code('x', 'language-js')]), '<pre><code class="language-js">x</code></pre>'],
    [
      'other elements of the class',
      createElement('span', { className: ['math-inline'] }, [{ type: 'text', value: 'x' }]),
      '<span class="math-inline">x</span>',
    ],
    ['an empty block', createElement('pre', {}, []), '<pre></pre>'],
  ])('%s', (_name, element, expected) => {
    const tree = { type: 'root' as const, children: [element] };
    renderFormulas(tree);
    expect(htmlOf(tree)).toBe(expected);
  });
});
