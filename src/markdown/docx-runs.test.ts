import { describe, expect, it } from 'vitest';
import { addressesOf } from './docx-links.ts';
import { documentMarkdown } from './docx-markdown.ts';
import { bareWords, evenWords, joined, marked, plainLook, takeLook } from './docx-runs.ts';

type Tag = readonly [name: string, attributes?: string];
const look = (...tags: readonly Tag[]) => {
  const taken = plainLook();
  for (const [name, attributes = ''] of tags) takeLook(taken, name, attributes);
  return taken;
};

describe('the look of a run', () => {
  const plain = { isBold: false, isItalic: false, isStruck: false, lift: '' };
  it.each<[string, Tag[], object]>([
    ['nothing', [], plain],
    ['bold', [['w:b']], { ...plain, isBold: true }],
    ['italic', [['w:i', ' w:val="1"']], { ...plain, isItalic: true }],
    ['struck, and italic that is switched off', [['w:strike'], ['w:i'], ['w:i', ' w:val="0"']], { ...plain, isStruck: true }],
    ['struck twice', [['w:dstrike']], { ...plain, isStruck: true }],
    ['bold that is switched off', [['w:b'], ['w:b', ' w:val="0"']], plain],
    ['italic that is switched off', [['w:i'], ['w:i', ' w:val="false"']], plain],
    ['struck that is switched off', [['w:strike'], ['w:dstrike', ' w:val="off"']], plain],
    ['raised', [['w:vertAlign', ' w:val="superscript"']], { ...plain, lift: 'sup' }],
    ['lowered', [['w:vertAlign', ' w:val="subscript"']], { ...plain, lift: 'sub' }],
    [
      'on the line again',
      [
        ['w:vertAlign', ' w:val="subscript"'],
        ['w:vertAlign', ' w:val="baseline"'],
      ],
      plain,
    ],
    ['a new run', [['w:b'], ['w:i'], ['w:strike'], ['w:vertAlign', ' w:val="subscript"'], ['w:r']], plain],
    ['tags of other things', [['w:bCs'], ['w:u'], ['w:caps']], plain],
  ])('%s', (_name, tags, expected) => expect(look(...tags)).toEqual(expected));
});

describe('words as Markdown', () => {
  const on = { isBold: true, isItalic: true, isStruck: true, lift: 'sub' } as const;
  it.each([
    ['all at once', ' два слова ', on, ' <sub>~~***два слова***~~</sub> '],
    ['bold', 'а', { ...plainLook(), isBold: true }, '**а**'],
    ['italic', 'а', { ...plainLook(), isItalic: true }, '*а*'],
    ['struck', 'а', { ...plainLook(), isStruck: true }, '~~а~~'],
    ['raised', 'а', { ...plainLook(), lift: 'sup' as const }, '<sup>а</sup>'],
    ['spaces alone', '  ', on, '  '],
    ['signs', '\\`*_[]<>$|# !-', plainLook(), '\\\\\\`\\*\\_\\[\\]\\<\\>\\$\\|\\# !-'],
  ])('%s', (_name, text, how, expected) => expect(marked(text, how)).toBe(expected));

  it.each([
    ['indices', 'x<sub>1</sub><sub>2</sub><sup>3</sup>', 'x<sub>12</sub><sup>3</sup>'],
    ['struck', '~~а~~ ~~б~~~~в~~', '~~а бв~~'],
    ['bold', '**а** **б**\u00A0**в**', '**а б\u00A0в**'],
    ['bold at once after bold', 'а**б****в**', 'а**бв**'],
  ])('%s of several runs are one', (_name, text, expected) => expect(joined(text)).toBe(expected));

  it('of a heading have no look', () => expect(evenWords('  **а**  *б*\tв \\*г ')).toBe('а б в \\*г'));

  it.each([
    ['marks', '**а** ~~б~~ H<sub>2</sub>O x<sup>2</sup>', 'а б H2O x2'],
    ['links and notes', '[План](https://ya.ru) урока[^12] и [\\[2\\]](a)', 'План урока и [2]'],
    ['signs', '\\<sub\\> \\[^1\\] 5 \\$ \\\\ \\! \\[а\\](б)', '<sub> [^1] 5 $ \\ \\! [а](б)'],
  ])('without %s', (_name, text, expected) => expect(bareWords(text)).toBe(expected));
});

const relation = (id: string, target: string, mode = 'External') =>
  `<Relationship Id="${id}" Type="t" Target="${target}" TargetMode="${mode}"/>`;
const relations = `<Relationships>${relation('r1', 'https://ya.ru/?a=1&amp;b=2')}${relation('r2', 'file:///C:/a')}${relation('r3', 'a.xml', 'Internal')}<Relationship Id="r4" Target="b.xml"/>${relation('r5', ' MAILTO:a@ya.ru ')}${relation('r6', 'http://ya.ru/a b(c)\\d&lt;')}</Relationships>`;

it('addresses outside of a document', () =>
  expect([...addressesOf(relations)]).toEqual([
    ['r1', 'https://ya.ru/?a=1&amp;b=2'],
    ['r2', 'file:///C:/a'],
    ['r5', ' MAILTO:a@ya.ru '],
    ['r6', 'http://ya.ru/a b(c)\\d&lt;'],
  ]));

const t = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const link = (id: string, ...inner: readonly string[]) => `<w:hyperlink w:history="1" r:id="${id}">${inner.join('')}</w:hyperlink>`;
const field = (says: string, words: string) =>
  `<w:fldChar w:fldCharType="begin"/><w:instrText>${says}</w:instrText><w:fldChar w:fldCharType="separate"/>${words}<w:fldChar w:fldCharType="end"/>`;
const SITE = ' HYPERLINK &quot;https://ya.ru&quot; ';

describe('links of a document', () => {
  const read = (inner: string) =>
    documentMarkdown((name) => ({ 'word/document.xml': `<w:p>${inner}</w:p>`, 'word/_rels/document.xml.rels': relations })[name] ?? '')
      .markdown;
  it.each([
    ['words', t('см. ') + link('r1', t(' план '), t('урока ')) + t('и'), 'см.  [план урока](https://ya.ru/?a=1&b=2) и'],
    ['an address of mail', link('r5', t('а')), '[а](MAILTO:a@ya.ru)'],
    ['signs of an address', link('r6', t('а')), '[а](http://ya.ru/a%20b%28c%29%5Cd&lt;)'],
    [
      'a place on a computer, a part, no one’s',
      link('r2', t('а')) + link('r3', t('б')) + link('r9', t('в')) + '<w:hyperlink>' + t('г') + '</w:hyperlink>',
      'абвг',
    ],
    ['no words', link('r1', t(' ')) + t('а'), 'а'],
    ['a link in a link', link('r1', t('а '), link('r5', t('б'))), 'а [б](MAILTO:a@ya.ru)'],
    ['words that look like a link', link('r1', t('[а](б)')), '[\\[а\\](б)](https://ya.ru/?a=1&b=2)'],
    ['an old field', t('а ') + field(SITE, t('б')) + t(' в'), 'а [б](https://ya.ru) в'],
    [
      'an old field in pieces',
      field(' hyperlink </w:instrText>лишнее<w:instrText>&quot;https://ya.ru&quot;', t('б')),
      '[б](https://ya.ru)',
    ],
    ['a field of one tag', `<w:fldSimple w:instr="${SITE}">${t('а')}</w:fldSimple>${t(' б')}`, '[а](https://ya.ru) б'],
    [
      'fields of other things',
      field(' PAGE ', t('5')) + `<w:fldSimple w:instr=" DATE ">${t('6')}</w:fldSimple>` + field(' REF HYPERLINK "https://ya.ru"', t('7')),
      '567',
    ],
    ['a field in a field', field(' IF ', t('а ') + field(SITE, t('б'))), 'а [б](https://ya.ru)'],
    [
      'a field without an end, an end alone',
      `<w:fldChar w:fldCharType="end"/></w:hyperlink>${t('а')}<w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="begin"/>${t('б')}`,
      'аб',
    ],
    ['a link over two paragraphs', `${t('а ')}<w:hyperlink r:id="r1">${t('б')}</w:p><w:p>${t('в')}</w:hyperlink>`, 'а б\n\nв'],
  ])('%s', (_name, inner, expected) => expect(read(inner)).toBe(expected));
});
