import { describe, expect, it } from 'vitest';
import { protectDollars, restoreDollars } from './dollars.ts';
import { createFormula } from './math.ts';
import { renderMarkdown } from './render.ts';
import { textOf } from './walk.ts';

describe('dollar signs', () => {
  it.each([
    ['5 $ и 10 $', '5 @ и 10 @'],
    ['$5 и $10', '@5 и @10'],
    ['5$ и 10$', '5@ и 10@'],
    ['$x$', '$x$'],
    ['$x$ и 5 $', '$x$ и 5 @'],
    ['$x$-ось, ($y$)', '$x$-ось, ($y$)'],
    ['$x\n\ny$', '@x\n\ny@'],
    ['$$\nx\n$$', '$$\nx\n$$'],
    ['`$a` и $x$', '`$a` и $x$'],
    ['\\$5 и $x$', '\\$5 и $x$'],
    ['цена $', 'цена @'],
    ['нет', 'нет'],
  ])('%j', (source, expected) => {
    const result = protectDollars(source);
    expect(result.replaceAll('\uFDD0', '@')).toBe(expected);
    expect(result.length).toBe(source.length);
    expect(restoreDollars(result)).toBe(source);
  });

  it.each([
    ['5 $ и **10 $**', '<p>5 $ и\u00A0<strong>10 $</strong></p>'],
    ['`5 $` [a](https://ya.ru/$x)', '<p><code>5 $</code> <a href="https://ya.ru/$x" rel="noopener noreferrer">a</a></p>'],
    ['## 5 $', '<h2 id="5">5 $</h2>'],
  ])('come back on the page: %j', (source, expected) => expect(renderMarkdown(source).html).toBe(expected));
});

describe('signs that touch a formula stay on its line', () => {
  const kept = (source: string) => renderMarkdown(source).html.replace(/<math[^>]*>.*?<\/math>/g, 'M');
  it.each([
    ['a full stop', 'Пусть $a$. Тогда', '<p>Пусть <span>M.</span> Тогда</p>'],
    ['brackets and a comma', 'Пусть ($a$), да', '<p>Пусть <span>(M),</span> да</p>'],
    ['quotes', 'Знак «$a$» и', '<p>Знак <span>«M»</span> и</p>'],
    ['an ending', '$n$-й член', '<p><span>M-й</span> член</p>'],
    ['a short word before', 'Лежит в $a$ углах', '<p>Лежит <span>в\u00A0M</span> углах</p>'],
    ['a line that starts with a full stop', 'Пусть $a$\n. Тогда', '<p>Пусть <span>M.</span> Тогда</p>'],
    ['a line that starts with a comma', 'Пусть $a$\n, да', '<p>Пусть <span>M,</span> да</p>'],
    ['a line that starts with a word', 'Пусть $a$\nи', '<p>Пусть M\nи</p>'],
    ['two formulas', '$a$, $b$; да', '<p><span>M,</span> <span>M;</span> да</p>'],
    ['nothing that touches', 'Пусть $a$ и', '<p>Пусть M и</p>'],
    ['a long word that touches', '$n$-угольниками-многоугольниками', '<p>M-угольниками-многоугольниками</p>'],
    ['signs of a long run', '$a$,тоестьбезпробелов', '<p><span>M,</span>тоестьбезпробелов</p>'],
    ['a unit', '$5$ мм да', '<p><span>M\u00A0мм</span> да</p>'],
    ['a unit before short words', '$p=200$ кг·м/с на восток', '<p><span>M\u00A0кг·м/с</span>\u00A0на\u00A0восток</p>'],
    ['a unit of a formula that fills a phone', '$120+180+250+260+180+60$ мм.', '<p>M\u00A0мм.</p>'],
    ['inside bold', '**Если $a$.**', '<p><strong>Если <span>M.</span></strong></p>'],
  ])('%s', (_name, source, expected) => expect(kept(source)).toBe(expected));

  it('a formula of its own line has none', () => expect(renderMarkdown('$$\nx\n$$').html).not.toContain('<span>'));
  it('a class that an author types is dropped', () =>
    expect(renderMarkdown('<span class="math-signs">x</span>').html).not.toContain('span'));
});

describe('formulas', () => {
  it.each([
    ['$x^2$', '<p><math><msup><mi>x</mi><mn>2</mn></msup></math></p>'],
    ['$2,5$', '<math><mn>2,5</mn></math>'],
    ['$\\overline{AB}$', '<menclose notation="top" class="tml-overline"><mrow><mi>A</mi><mi>B</mi></mrow></menclose>'],
    ['$\\boxed{x}$', 'class="math-box"><mi>x</mi>'],
    ['$\\begin{array}{l|l}a&b\\end{array}$', '<mtd class="tml-left math-right">'],
    ['$8900+1600+6800+11400=28700$', '<math tabindex="0"><mn>8900</mn>'],
    ['$$\nx\n$$', '<div class="math-scroll" tabindex="0" role="group" aria-label="Формула"><math display="block"><mi>x</mi></math></div>'],
    ['```math\nx\n```', '<math display="block"><mi>x</mi></math>'],
    ['$\\textcolor{red}{x}$', '<mi mathcolor="#ff0000">x</mi>'],
    ['$\\foo$', '<p><code class="math-source">$\\foo$</code></p>'],
    ['$$\n\\foo\n$$', '<code class="math-source">$$\\foo$$</code>'],
    ['$\\text{м/с}$', '<mtext>м/с</mtext>'],
    // What browsers assume by themselves is left out, and only that.
    ['$-x=-1$', '<math><mo>−</mo><mi>x</mi><mo>=</mo><mo form="prefix">−</mo><mn>1</mn></math>'],
    [
      '$(x+3)^2$',
      '<msup><mrow><mo stretchy="false">(</mo><mi>x</mi><mo>+</mo><mn>3</mn><mo stretchy="false">)</mo></mrow><mn>2</mn></msup>',
    ],
    ['$2(x+1)$', '<math><mn>2</mn><mo stretchy="false">(</mo><mi>x</mi><mo>+</mo><mn>1</mn><mo stretchy="false">)</mo></math>'],
    ['$2\\left(x+1\\right)$', '<mn>2</mn><mrow>'],
    ['$(x^2+1)$', '<mo stretchy="false">(</mo><msup>'],
    ['$(x;\\,2)y$', '<mo>;</mo>'],
    ['$\\dfrac{1}{2}$', '<math><mfrac displaystyle="true"><mn>1</mn><mn>2</mn></mfrac></math>'],
    ['$2^{\\dfrac{1}{2}}$', '<mfrac displaystyle="true" scriptlevel="0">'],
    ['$$\nx=\\dfrac{1}{2}\n$$', '<mo>=</mo><mfrac><mn>1</mn>'],
  ])('%j', (source, expected) => expect(renderMarkdown(source).html).toContain(expected));

  it.each([
    ['\\frac{1', 'не хватает закрывающей скобки «}»'],
    ['x}', 'лишняя закрывающая скобка «}»'],
    ['\\left( x', 'у \\left нет пары \\right'],
    ['x^1^2', 'два верхних индекса подряд: возьмите первый в фигурные скобки'],
    ['\\href{a}{b}', 'команда «\\href» не поддерживается'],
    ['\\includegraphics{a}', 'команда «\\includegraphics» запрещена: она меняет оформление или ведёт на чужой адрес'],
    ['\\ref{a}', 'команда \\ref не поддерживается'],
    ['\\def\\a{\\a\\a}\\a', 'определение вызывает само себя'],
    ['&', 'знак «&» здесь лишний'],
    ['', 'между знаками $ ничего нет'],
    ['x'.repeat(3000), 'формула длиннее 2000 знаков'],
  ])('%j is explained', (tex, expected) => expect(createFormula(tex, false).error).toBe(expected));

  it('carry no styles, whatever is in them', () => {
    const tex = '\\begin{array}{l|r}a&b\\\\\\hline c&d\\end{array} \\boxed{x} \\cancel{y} \\colorbox{red}{z}';
    expect(renderMarkdown(`$${tex}$`).html).toContain('<mtable>');
    expect(renderMarkdown(`$${tex}$`).html).not.toContain(' style=');
  });
});

it('tells the name of a function from a letter, which leans', () => {
  const { math } = createFormula('\\sin x + \\log_a b', false);
  const letters: string[] = [];
  const walk = (element: NonNullable<typeof math>) => {
    if (element.tagName === 'mi') letters.push(`${textOf(element)} ${String(element.properties.className ?? '')}`.trim());
    for (const child of element.children) if (child.type === 'element') walk(child);
  };
  walk(math!);
  expect(letters).toEqual(['sin math-word', 'x', 'log math-word', 'a', 'b']);
});
