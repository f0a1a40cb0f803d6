import { describe, expect, it } from 'vitest';
import { notesOf } from './docx-notes.ts';
import { ListCounter, numberingOf } from './docx-numbering.ts';
import { paragraphStyles } from './docx-styles.ts';

describe('styles', () => {
  const style = (id: string, ...inner: readonly string[]) =>
    `<w:style w:type="paragraph" w:styleId="${id}" w:x="1">${inner.join('')}</w:style>`;
  const name = (value: string) => `<w:name w:val="${value}"/>`;
  const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;
  const xml =
    style('T', name('Title'), outline(3)) +
    style('H2', name('Heading 2'), outline(4)) +
    style('O', name('Заголовок'), outline(0)) +
    style('O5', outline(5)) +
    style('O6', outline(6)) +
    style('N', name('heading 2 x'), name('b')) +
    style('P', name('a heading 2')) +
    style('L', name('List'), '<w:numPr><w:numId w:val="12"/></w:numPr>');
  it('make headings', () => expect([...paragraphStyles(xml).levels]).toEqual([['T', 0], ['H2', 2], ['O', 1], ['O5', 6]])); // prettier-ignore
  it('make items', () => expect([...paragraphStyles(xml).lists]).toEqual([['L', '12']]));
});

describe('notes', () => {
  const note = (kind: string, id: string, words: string, type = '') => `<w:${kind} w:id="${id}"${type}>${words}</w:${kind}>`;
  it('have the numbers of their first calls', () => {
    const notes = notesOf(
      {
        footnote:
          note('footnote', '0', 'черта', ' w:type="separator"') +
          note('footnote', '1', 'а\nб', ' w:type="normal"') +
          note('footnote', '2', 'в'),
        endnote: note('endnote', '1', 'г'),
      },
      5,
    );
    expect([
      notes.signOf('footnote', '2'),
      notes.signOf('endnote', '1'),
      notes.signOf('footnote', '2'),
      notes.signOf('footnote', '1'),
    ]).toEqual([...['[^5]', '[^6]', '[^5]', '[^7]']]);
    expect([notes.signOf('footnote', '0'), notes.signOf('footnote', '9'), notes.signOf('endnote', '2')]).toEqual(['', '', '']);
    expect(notes.called()).toEqual([
      { number: 5, xml: 'в', kind: 'footnote' },
      { number: 6, xml: 'г', kind: 'endnote' },
      { number: 7, xml: 'а\nб', kind: 'footnote' },
    ]);
  });
});

describe('numbers of lists', () => {
  const level = (at: number, format: string, label: string, start?: number) =>
    `<w:lvl w:ilvl="${at}" w:x="1">${start === undefined ? '' : `<w:start w:val="${start}"/>`}<w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`;
  const counter = (...levels: readonly string[]) =>
    new ListCounter(
      numberingOf(
        `<w:abstractNum w:x="1" w:abstractNumId="12" w:y="1">${levels.join('')}</w:abstractNum>` +
          '<w:num w:x="1" w:numId="10" w:y="1"><w:abstractNumId w:val="12"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num>',
      ),
    );
  const first = (format: string, start: number) => counter(level(0, format, '%1', start)).next('10', 0).text;

  it.each([
    ['russianLower', [1, 29, 30, 58, 59], ['а', 'я', 'аа', 'яя', 'ааа']],
    ['russianUpper', [1, 29], ['А', 'Я']],
    ['lowerLetter', [1, 26, 27], ['a', 'z', 'aa']],
    ['upperLetter', [1, 26], ['A', 'Z']],
    ['decimalZero', [1, 9, 10], ['01', '09', '10']],
    ['lowerRoman', [1, 4, 9, 14, 49, 90, 444, 1999, 3999], ['i', 'iv', 'ix', 'xiv', 'xlix', 'xc', 'cdxliv', 'mcmxcix', 'mmmcmxcix']],
    ['upperRoman', [0, 8, 4000], ['0', 'VIII', '4000']],
    ['lowerLetter', [0], ['0']],
    ['decimal', [7], ['7']],
    ['romanian', [5], ['5']],
  ])('%s of %j', (format, starts, expected) => expect(starts.map((start) => first(format, start))).toEqual(expected));

  it.each([
    ['a level of no number', [level(0, 'none', 'Глава')], [0], [{ kind: 'label', text: '' }]],
    ['a level that nobody describes', [level(0, 'decimal', '%1.')], [1], [{ kind: 'bullet', text: '-' }]],
    [
      'a level that says nothing but its words',
      ['<w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>'],
      [0, 0],
      [
        { kind: 'ordered', text: '1.' },
        { kind: 'ordered', text: '2.' },
      ],
    ],
    ['a level without words', ['<w:lvl w:ilvl="0"></w:lvl>'], [0], [{ kind: 'label', text: '' }]],
    [
      'upper levels that were passed over',
      [level(0, 'upperRoman', '%1', 3), level(1, 'decimal', '%1.%2')],
      [1, 1],
      [
        { kind: 'label', text: 'III.1' },
        { kind: 'label', text: 'III.2' },
      ],
    ],
    ['levels that are not there', [level(0, 'decimal', '%1.%3)', 4)], [0], [{ kind: 'label', text: '4.1)' }]],
    ['a number of ten figures', [level(0, 'decimal', '%1.', 1_234_567_890)], [0], [{ kind: 'label', text: '1234567890.' }]],
    [
      'a lower level begins anew',
      [level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)')],
      [1, 1, 0, 1],
      ['1)', '2)', '2.', '1)'].map((text) => ({ kind: 'ordered', text })),
    ],
  ])('%s', (_name, levels, places, expected) => {
    const counted = counter(...levels);
    expect(places.map((at) => counted.next('10', at))).toEqual(expected);
  });

  it('are points where a list is drawn by nobody', () => expect(counter().next('2', 0)).toEqual({ kind: 'bullet', text: '-' }));
});
