import { describe, expect, it } from 'vitest';
import { indexed, usualSize } from './docx-indices.ts';
import { addTo, tableText } from './docx-table.ts';
import { shownTokens } from './docx-tokens.ts';
import { xmlTokens } from './xml-tokens.ts';

describe('tags and texts of XML', () => {
  const tag = (kind: 'open' | 'close', name: string, attributes = '') => ({ kind, name, attributes, text: '' });
  it.each([
    [
      'a tag with its end',
      '<a:b-c.d x="1">т\nт</a:b-c.d>',
      [tag('open', 'a:b-c.d', ' x="1"'), { kind: 'text', name: '', attributes: '', text: 'т\nт' }, tag('close', 'a:b-c.d')],
    ],
    ['a tag without one', '<a x="1"/>', [tag('open', 'a', ' x="1"'), tag('close', 'a')]],
    ['what is neither', '<?xml version="1.0"?><!DOCTYPE a><!-- b -->', []],
  ])('%s', (_name, xml, tokens) => expect([...xmlTokens(xml)]).toEqual(tokens));

  it.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#1040;&#x411;&#X0412;', 'АБВ'],
    ['&#x1F600;', '😀'],
    ['&#x10FFFF;&#x110000;&#0;', '\u{10FFFF}'],
    ['&nbsp; &AMP; &verylongname; & &#; &#12345678;', '&nbsp; &AMP; &verylongname; & &#; &#12345678;'],
  ])('%s is read', (xml, text) => expect([...xmlTokens(xml)].map((token) => token.text)).toEqual([text]));
});

describe('what Word shows', () => {
  const shown = (xml: string) =>
    [...shownTokens(xml)].map(({ kind, name, text }) => (kind === 'text' ? text : kind === 'open' ? `<${name}>` : `</${name}>`)).join('');
  const choice = (...inner: readonly string[]) => `<mc:AlternateContent>${inner.join('')}</mc:AlternateContent>`;
  it.each([
    ['what was deleted', 'а<w:del w:id="1">б<w:del>в</w:del>г</w:del>д', 'ад'],
    ['what was moved', 'а<w:moveFrom>б<w:del>в</w:del></w:moveFrom><w:moveTo>г</w:moveTo>', 'а<w:moveTo>г</w:moveTo>'],
    ['what was deleted without words', 'а<w:del/>б', 'аб'],
    [
      'the first drawing of several',
      choice('<mc:Choice>а</mc:Choice>', '<mc:Choice>б</mc:Choice>', '<mc:Fallback>в</mc:Fallback>') + 'г',
      'аг',
    ],
    ['the only drawing', choice('<mc:Fallback>а</mc:Fallback>') + 'б', 'аб'],
    [
      'a choice in a choice',
      choice('<mc:Choice>', choice('<mc:Fallback>а</mc:Fallback>'), '</mc:Choice>', '<mc:Fallback>б</mc:Fallback>'),
      'а',
    ],
    ['choices one after another', choice('<mc:Choice>а</mc:Choice>') + choice('<mc:Choice>б</mc:Choice>'), 'аб'],
    [
      'a drawing without a choice',
      '<mc:Choice>а</mc:Choice><mc:Fallback>б</mc:Fallback>',
      '<mc:Choice>а</mc:Choice><mc:Fallback>б</mc:Fallback>',
    ],
  ])('%s', (_name, xml, expected) => expect(shown(xml)).toBe(expected));
});

describe('tables', () => {
  it.each([
    [[''], 'а', ['а']],
    [['х', 'а'], 'б', ['х', 'а<br>б']],
    [['а'], '', ['а']],
  ])('%j takes %j', (row, words, expected) => {
    addTo(row, words);
    expect(row).toEqual(expected);
  });
  it.each([
    ['rows of different lengths', [['а'], ['б', 'в'], []], '| а |  |\n| --- | --- |\n| б | в |\n|  |  |'],
    ['no rows', [], '|  |\n| --- |'],
    ['more columns than Word has', [Array<string>(64).fill('а')], `| ${'а | '.repeat(63).trim()}\n|${' --- |'.repeat(63)}`],
  ])('%s', (_name, rows, expected) => expect(tableText(rows)).toBe(expected));
});

describe('indices of LibreOffice', () => {
  const run = (looks: string, gap = '') => `<w:rPr>${looks}</w:rPr>${gap}<w:t>2</w:t>`;
  const lifted = (lift: number, size: number) => `<w:i/><w:position w:val="${lift}"/><w:sz w:val="${size}"/>`;
  it.each([
    ['below', run(lifted(-4, 16), '\n'), run('<w:i/><w:sz w:val="16"/><w:vertAlign w:val="subscript"/>', '\n')],
    ['above', run(lifted(4, 19)), run('<w:i/><w:sz w:val="19"/><w:vertAlign w:val="superscript"/>')],
    ['on the line', run(lifted(0, 16)), undefined],
    ['hardly smaller', run(lifted(4, 20)), undefined],
    ['of the usual size', run('<w:position w:val="4"/>'), undefined],
    ['said to be one already', run(`${lifted(4, 16)}<w:vertAlign w:val="subscript"/>`), undefined],
    ['no words', `<w:rPr>${lifted(4, 16)}</w:rPr><w:tab/>`, undefined],
    ['no lift', run('<w:sz w:val="16"/>'), undefined],
  ])('%s', (_name, xml, expected = xml) => expect(indexed(xml, 24)).toBe(expected));

  const sizes = (...values: readonly number[]) => values.map((value) => `<w:sz w:val="${value}"/><w:szCs w:val="99"/>`).join('');
  const styles = (size: number) => `<w:style>${sizes(60)}</w:style><w:rPrDefault><w:rPr>${sizes(size)}</w:rPr></w:rPrDefault>`;
  it.each([
    ['the most frequent size', sizes(40, 28, 28), styles(22), 28],
    ['of styles when that is larger', sizes(18, 18), styles(24), 24],
    ['of styles when no run has one', '', styles(24), 24],
    ['of Word itself', '', '', 20],
  ])('the usual size is %s', (_name, document, ofStyles, expected) => expect(usualSize(document, ofStyles)).toBe(expected));
});
