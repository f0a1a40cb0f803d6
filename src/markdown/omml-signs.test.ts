import { expect, test } from 'vitest';
import { FormulaReader } from './omml-tex.ts';
import { xmlTokens } from './xml-tokens.ts';

function tex(xml: string): string {
  const reader = new FormulaReader();
  for (const token of xmlTokens(xml)) reader.take(token);
  return reader.tex();
}
const m = (name: string, ...inner: readonly string[]) => `<m:${name}>${inner.join('')}</m:${name}>`;
const r = (text: string) => m('r', m('t', text));
const set = (name: string, value: string) => `<m:${name} m:val="${value}"/>`;
const [a, b, n] = [m('e', r('a')), m('e', r('b')), r('n')];

test.each<[string, string, string]>([
  ['signs of TeX', r('{1} $2 %3 #4 &amp;5 _6'), '\\{1\\} \\$2 \\%3 \\#4 \\&5 \\_6'],
  ['signs that TeX cannot escape', r('\\a^b~c'), 'abc'],
  ['bars', r('|a|') + r('|'), '\\vert a\\vert \\vert'],
  ['spaces', r(' a \n b '), 'a b'],
  ['a run of nothing', r('a') + r('') + r('b'), 'ab'],
  ['a run of spaces', r('a') + r('  ') + r('b'), 'a\\ b'],
  ['one Russian letter', r('S') + r('к'), 'Sк'],
  ['two Russian letters', r('ПУ'), '\\text{ПУ}'],
  ['words whose signs mean something', r('да\\{}$%#&amp;_^~!'), '\\text{да!}'],
  ['words that are said to be words', m('r', m('rPr', '<m:nor/>'), m('t', 'cm')), '\\text{cm}'],
  ['letters of another look', m('r', m('rPr', '<m:b/>'), m('t', 'cm')), 'cm'],
  ['a run in parts', m('r', m('t', 'a'), 'lost', m('t', 'b')), 'ab'],
  ...['sin', 'ctg', 'arctg', 'lg', 'max'].map((name): [string, string, string] => [
    `the function ${name}`,
    r(name),
    `\\operatorname{${name}}`,
  ]),
  ['letters around a function', r('sinx') + r('asin'), 'sinxasin'],
])('%s', (_name, xml, expected) => expect(tex(xml)).toBe(expected));

test.each([
  ['a fraction', m('f', m('num', n), m('den', r('2'))), '\\frac{n}{2}'],
  ['a fraction of another kind', m('f', m('fPr', set('type', 'bar')), m('num', n), m('den', r('2'))), '\\frac{n}{2}'],
  ['a fraction of one line', m('f', m('fPr', set('type', 'lin')), m('num', n), m('den', r('2'))), 'n/2'],
  ['a fraction without a part', m('f', m('num', n)), '\\frac{n}{}'],
  ['an index above', m('sSup', a, m('sup', n)), '{a}^{n}'],
  ['an index below', m('sSub', a, m('sub', n)), '{a}_{n}'],
  ['both indices', m('sSubSup', a, m('sub', n), m('sup', r('2'))), '{a}_{n}^{2}'],
  ['a root', m('rad', m('deg'), a), '\\sqrt{a}'],
  ['a root of a degree', m('rad', m('deg', n), a), '\\sqrt[n]{a}'],
  ['brackets', m('d', a), '\\left(a\\right)'],
  ['brackets around two', m('d', m('dPr', set('sepChr', ';')), a, b), '\\left(a,b\\right)'],
  ['brackets of other signs', m('d', m('dPr', set('begChr', '['), set('endChr', '⟩')), a), '\\left[a\\right⟩'],
  ['braces', m('d', m('dPr', set('begChr', '{'), set('endChr', '}')), a), '\\left\\{a\\right\\}'],
  ['a bracket on one side', m('d', m('dPr', set('begChr', '{'), set('endChr', '')), a), '\\left\\{a\\right.'],
  ['an integral, which has no name', m('nary', m('sub', r('0')), m('sup', r('1')), a), '∫_{0}^{1}a'],
  ['a sum', m('nary', m('naryPr', set('chr', '∑')), m('sub', n), m('sup'), a), '∑_{n}^{}a'],
  ['a sum without a sign', m('nary', m('naryPr', '<m:chr/>'), m('sub', n), m('sup'), a), '_{n}^{}a'],
  ['a function', m('func', m('fName', r('sin')), a), '\\operatorname{sin} a'],
  ['a hat', m('acc', m('accPr', set('chr', '\u0302')), a), '\\hat{a}'],
  ['two dots', m('acc', m('accPr', set('chr', '\u0308')), a), '\\ddot{a}'],
  ['an accent of no name, one that TeX has not', m('acc', a) + m('acc', m('accPr', set('chr', '?')), b), '\\overline{a}\\overline{b}'],
  ['a bar', m('bar', a), '\\overline{a}'],
  ['a limit below and above', m('limLow', a, m('lim', n)) + m('limUpp', b, m('lim', n)), '\\underset{n}{a}\\overset{n}{b}'],
  ['a matrix', m('m', m('mPr', r('x')), m('mr', a, b), m('mr', m('mrPr', r('x')), b, a)), '\\begin{matrix}a & b \\\\ b & a\\end{matrix}'],
  ['lines', m('eqArr', m('eqArrPr', r('x')), a, b), '\\begin{matrix}a \\\\ b\\end{matrix}'],
  ['a box, of which only what it holds is known', m('box', m('boxPr'), a), 'a'],
])('%s', (_name, xml, expected) => expect(tex(xml)).toBe(expected));

test.each([
  ['an end without a beginning', `${r('a')}</m:e></m:oMath>${r('b')}`, 'ab'],
  ['an end of another tag', `<m:e><m:r><m:t>a</m:f></m:t></m:r>${r('b')}`, 'ab'],
  ['sixty tags one in another', '<m:e>'.repeat(57) + r('a'), 'a'],
  ['one more', '<m:e>'.repeat(58) + r('a'), ''],
])('%s', (_name, xml, expected) => expect(tex(xml)).toBe(expected));
