import { describe, expect, it } from 'vitest';
import { documentMarkdown, DOCX_PARTS } from './docx-markdown.ts';

const t = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (...inner: readonly string[]) => `<w:p>${inner.join('')}</w:p>`;
const as = (style: string, ...inner: readonly string[]) => p(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`, ...inner);
const box = (...inner: readonly string[]) => `<w:drawing><w:txbxContent>${inner.join('')}</w:txbxContent></w:drawing>`;
const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const styles = ['Title', 'heading 1', 'heading 2', 'heading 3', 'heading 6']
  .map((name) => `<w:style w:styleId="${name}"><w:name w:val="${name}"/></w:style>`)
  .join('');
const read = (body: string, parts: Readonly<Record<string, string>> = {}, firstNote?: number) =>
  documentMarkdown((name) => ({ 'word/document.xml': body, 'word/styles.xml': styles, ...parts })[name] ?? '', firstNote);

describe('the title and the headings', () => {
  const core = { 'docProps/core.xml': '<dc:title>Из *свойств*</dc:title>' };
  it.each([
    [
      'a title',
      as('Title', t('Мой *урок*')) + as('heading 1', t('Раз')) + as('heading 2', t('Два')) + p(t('а')),
      'Мой *урок*',
      '## Раз\n\n### Два\n\nа',
    ],
    ['the second title is words', p(t('а')) + as('Title', t('Раз')) + as('Title', t('Два')), 'Раз', 'а\n\nДва'],
    ['no title', p(t('а')) + as('heading 3', t('Раз')) + as('heading 1', t('Два')), 'Раз', 'а\n\n#### Раз\n\n## Два'],
    ['a title and a heading of spaces', as('Title', '<w:tab/>') + as('heading 1', t(' ')) + as('heading 2', t('Раз')), 'Раз', '## Раз'],
    ['an empty title', as('Title') + as('heading 2', t('Раз')), 'Раз', '## Раз'],
    [
      'an empty heading says nothing of levels',
      as('heading 1') + as('heading 2', t('Раз')) + as('heading 3', t('Два')),
      'Раз',
      '## Раз\n\n### Два',
    ],
    ['levels without end', as('heading 1', t('Раз')) + as('heading 6', t('Шесть')), 'Раз', '## Раз\n\n###### Шесть'],
    ['neither', p(t('а')), 'Из свойств', 'а'],
    ['a look of its own', as('heading 1', '<w:r><w:b/><w:t>Жирный</w:t></w:r>', t('  план')), 'Жирный план', '## Жирный план'],
    ['a title of 201 letters', as('Title', t('а'.repeat(201))), 'а'.repeat(200), ''],
    ['a heading that is an item', as('heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr>', t('Глава')), 'Глава', '## Глава'],
  ])('%s', (_name, body, title, markdown) => expect(read(body, core)).toEqual({ title, markdown, pictures: 0 }));

  it('are nothing where a document is nothing', () => expect(read('')).toEqual({ title: '', markdown: '', pictures: 0 }));
});

describe('paragraphs', () => {
  it.each([
    [
      'tabs, breaks and hyphens',
      p('<w:tab/>', t('а'), '<w:tab/>', t('б'), '<w:noBreakHyphen/>', t('в'), '<w:br/>', t('г')),
      'а б\u2011в г',
    ],
    ['texts of no run', `вне${p('вне', '<w:r>вне<w:t>а</w:t>вне</w:r>')}${t('вне')}<w:t>вне</w:t></w:p>${p(t('б'))}`, 'а\n\nб'],
    ['looks end with their run', p('<w:r><w:b/><w:t>а</w:t></w:r>', t(' б')), '**а** б'],
    [
      'a box comes after the paragraph that holds it',
      p(t('а'), box(p(t('в рамке')), p(t('ещё'))), t('б')) + p(t('в')),
      'аб\n\nв рамке\n\nещё\n\nв',
    ],
    [
      'boxes deeper than people put them',
      `${`<w:p>${t('а')}<w:drawing>`.repeat(18)}${'</w:drawing></w:p>'.repeat(18)}${p(t('б'))}`,
      `${'а\n\n'.repeat(15)}ааа\n\nб`,
    ],
    ['a box in a box', p(t('а'), box(p(t('б'), box(p(t('в')))))), 'а\n\nб\n\nв'],
    ['an item of a list without a name', p('<w:numPr/>', t('а')), '- а'],
    ['an item of no list', p('<w:numPr><w:numId w:val="0"/></w:numPr>', t('а')), 'а'],
    ['an item whose depth is not said', p('<w:numPr><w:ilvl/></w:numPr>', t('а')), '- а'],
    ['a formula among words', p(t('а '), '<m:oMath><m:r><m:t>x</m:t></m:r><w:t>y</w:t></m:oMath>', t(' б')), 'а $x$ б'],
    ['a formula of no paragraph', `<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${p(t('а'))}`, 'а'],
  ])('%s', (_name, body, markdown) => expect(read(body).markdown).toBe(markdown));
});

describe('lists', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%2*"/></w:lvl>' +
    '</w:abstractNum><w:num w:numId="12"><w:abstractNumId w:val="1"/></w:num>';
  const item = (at: number, text: string) => p(`<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="12"/></w:numPr>`, t(text));
  it.each([
    ['a deep item under words', p(t('а')) + item(2, 'б'), 'а\n\n- б'],
    ['deeper and back', item(0, 'а') + item(2, 'б') + item(2, 'в') + item(0, 'г'), '- а\n    - б\n        - в\n- г'],
    [
      'labels go with the item above them',
      item(0, 'а') + item(1, 'б') + item(1, 'в') + item(2, 'г'),
      '- а\n\n    I\\* б\n\n    II\\* в\n\n    - г',
    ],
    ['words part lists', item(0, 'а') + p(t('б')) + item(2, 'в'), '- а\n\nб\n\n- в'],
    ['a list after a label', item(1, 'а') + item(0, 'б'), 'I\\* а\n\n- б'],
  ])('%s', (_name, body, markdown) => expect(read(body, { 'word/numbering.xml': numbering }).markdown).toBe(markdown));
});

describe('tables', () => {
  it.each([
    [
      'paragraphs and boxes of a cell',
      table([p(t('а')) + p(t('б')), p(t('в'), box(p(t('г'))))], [p(), '']),
      '| а<br>б | в<br>г |\n| --- | --- |\n| | |',
    ],
    ['items of a cell', table([p('<w:numPr/>', t('а')) + p('<w:numPr/>')]), '| • а |\n| --- |'],
    ['a table in a box', p(t('а'), box(table([p(t('1')), p(t('2'))]))) + p(t('б')), 'а\n\n| 1 | 2 |\n| --- | --- |\n\nб'],
    [
      'a table in a table, then words',
      table([table([p(t('1')), p(t('2'))], [p(t('3'))]) + p(t('а')), p(t('б'))]),
      '| 1 2 3 <br>а | б |\n| --- | --- |',
    ],
    ['words of a row that stand in no cell', `<w:tbl><w:tr>${p(t('а'))}<w:tc>${p(t('б'))}</w:tc></w:tr></w:tbl>`, 'а\n\n| б |\n| --- |'],
    ['cells and rows of no table', `<w:tr><w:tc>${p(t('а'))}</w:tc></w:tr></w:tbl>`, 'а\n\n| |\n| --- |'],
  ])('%s', (_name, body, markdown) => expect(read(body).markdown.replace(/ +/g, ' ')).toBe(markdown));
});

describe('footnotes', () => {
  const footnotes = `<w:footnote w:id="1">${p(t('раз'))}${p()}${p(t('два'))}</w:footnote><w:footnote w:id="12">${as('heading 1', t('три'))}</w:footnote>`;
  const endnotes = `<w:endnote w:id="1">${p('<w:hyperlink r:id="r1">', t('адрес'), '</w:hyperlink>')}</w:endnote>`;
  const parts = {
    ...{ 'word/footnotes.xml': footnotes, 'word/endnotes.xml': endnotes },
    'word/_rels/endnotes.xml.rels': '<Relationship Id="r1" TargetMode="External" Target="https://ya.ru"/>',
  };
  const call = (kind: string, id: string) => `<w:${kind}Reference w:x="1" w:id="${id}"/>`;

  it('stand below in the order of their calls, with links of their own part', () =>
    expect(
      read(p(t('а'), call('endnote', '1'), t(' б'), call('footnote', '1'), call('endnote', '1'), '<w:footnoteReference/>'), parts).markdown,
    ).toBe('а[^1] б[^2][^1]\n\n[^1]: [адрес](https://ya.ru)\n\n[^2]: раз\n\n    два'));
  it('have numbers from the one that is free', () =>
    expect(read(p(t('а'), call('footnote', '1')), parts, 7).markdown).toBe('а[^7]\n\n[^7]: раз\n\n    два'));
  it('are no part of a title', () =>
    expect(read(as('Title', t('План'), call('footnote', '12')), parts)).toEqual({ title: 'План', markdown: '[^1]: три', pictures: 0 }));
});

it('counts pictures of both kinds, not those that were deleted', () =>
  expect(read(`${p('<a:blip r:embed="1"/><v:imagedata/><a:blip></a:blip>')}<w:del><a:blip/></w:del>`).pictures).toBe(3));

it('reads these parts and no others', () =>
  expect([...DOCX_PARTS]).toEqual([
    ...['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml', 'word/endnotes.xml'],
    ...['word/_rels/document.xml.rels', 'word/_rels/footnotes.xml.rels', 'word/_rels/endnotes.xml.rels', 'docProps/core.xml'],
  ]));
