import { expect, test } from 'vitest';
import { ommlOf } from '../papers/omml.ts';
import { documentMarkdown } from './docx-markdown.ts';
import { createFormula } from './math.ts';

const document = (inner: string) => `<w:document><w:body><w:p><w:r><w:t>При </w:t></w:r>${inner}</w:p></w:body></w:document>`;
const read = (omml: string) => documentMarkdown((name) => (name === 'word/document.xml' ? document(omml) : '')).markdown;

test.each<[string, string]>([
  ['\\dfrac{1}{2}+\\dfrac{1}{3}', '\\frac{1}{2}+\\frac{1}{3}'],
  ['x^2+a_1', '{x}^{2}+{a}_{1}'],
  ['\\sqrt{b^2-4ac}', '\\sqrt{{b}^{2}−4ac}'],
  ['\\sqrt[3]{x}', '\\sqrt[3]{x}'],
  ['\\left(\\dfrac{a}{b}\\right)^2', '{\\left(\\frac{a}{b}\\right)}^{2}'],
  ['\\begin{cases} x=1 \\\\ y=2 \\end{cases}', '\\left\\{\\begin{matrix}x=1 \\\\ y=2\\end{matrix}\\right.'],
  ['\\vec{a}', '\\vec{a}'],
  ['|x|', '\\vert x\\vert'],
  ['\\sin x', '\\operatorname{sin}x'],
])('%s goes to Word and comes back', (tex, back) => {
  const read1 = read(ommlOf(createFormula(tex, false).math!));
  expect(read1).toBe(`При $${back}$`);
  expect(createFormula(back, false).error).toBeUndefined();
});

test.each<[string, string, string]>([
  [
    'a sum',
    '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:sup/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary>',
    '∑_{i}^{}x',
  ],
  ['words', '<m:r><m:t>путь</m:t></m:r><m:r><m:t>=5%</m:t></m:r>', '\\text{путь}=5\\%'],
  ['a tag that nobody knows', '<m:box><m:e><m:r><m:t>y</m:t></m:r></m:e></m:box>', 'y'],
])('%s of Word itself', (_name, inner, tex) => expect(read(`<m:oMath>${inner}</m:oMath>`)).toBe(`При $${tex}$`));

test('a formula of nothing and one without an end leave the text whole', () => {
  expect(read('<m:oMath></m:oMath>')).toBe('При');
  expect(documentMarkdown((name) => (name === 'word/document.xml' ? document('<m:oMath><m:r><m:t>x</m:t></m:r>') : '')).markdown).toBe('');
});

test('nesting without end is cut, not followed', () => expect(() => read(`<m:oMath>${'<m:e>'.repeat(50_000)}`)).not.toThrow());
