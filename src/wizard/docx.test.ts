import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxFault, readDocx } from './docx.ts';

const styles =
  '<w:styles><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>';
const aDocx = (body: string, core = '', more: Record<string, string> = {}) =>
  zipSync({
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)])),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(styles),
    ...(core ? { 'docProps/core.xml': strToU8(core) } : {}),
  });
const p = (inner: string, style = '') => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${inner}</w:p>`;
const r = (text: string, marks = '') => `<w:r>${marks ? `<w:rPr>${marks}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const item = (text: string) => `<w:p><w:pPr><w:numPr/></w:pPr>${r(text)}</w:p>`;
const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;
const p2cell = (one: string, two: string) => `<w:tc>${p(r(one))}${p(r(two))}</w:tc>`;

describe('a document of Word', () => {
  it.each<[string, string, string]>([
    ['paragraphs', p(r('Раз')) + p('') + p(r('Два')), 'Раз\n\nДва'],
    ['headings from the second level on', p(r('Ход'), '1') + p(r('Начало'), '2'), '## Ход\n\n### Начало'],
    [
      'bold and italic words',
      p(r('это ') + r('важно ', '<w:b/>') + r('очень', '<w:b/><w:i/>') + r('.', '<w:b w:val="0"/>')),
      'это **важно *очень***.',
    ],
    ['one bold phrase cut in two', p(r('так', '<w:b/>') + r('то', '<w:b/>')), '**такто**'],
    ['a list', item('раз') + item('два') + p(r('после')), '- раз\n- два\n\nпосле'],
    ['signs that mean something in Markdown', p(r('a*b_c [x] &lt;script&gt; $5 #1')), 'a\\*b\\_c \\[x\\] \\<script\\> \\$5 \\#1'],
    [
      'a table',
      `<w:tbl><w:tr>${cell('а')}${cell('б')}</w:tr><w:tr>${cell('1|2')}</w:tr></w:tbl>`,
      '| а | б |\n| --- | --- |\n| 1\\|2 |  |',
    ],
    ['entities', p(r('&amp;&#1103;&#x44F;&quot;&unknown;')), '&яя"&unknown;'],
    ['a break', p(r('а') + '<w:r><w:br/></w:r>' + r('б')), 'а б'],
  ])('%s', (_name, body, markdown) => expect(readDocx(aDocx(body)).markdown).toBe(markdown));

  it.each<[string, string, string, string]>([
    ['of the style', p(r('Название'), 'T') + p(r('Ход'), '1'), '', 'Название'],
    ['of the first heading', p(r('Ход'), '1'), '<dc:title>Другое</dc:title>', 'Ход'],
    ['of the properties', p(r('Текст')), '<dc:title>Дроби</dc:title>', 'Дроби'],
    ['of nothing', p(r('Текст')), '', ''],
    ['of the line «Тема»', p(r('Занятие 52')) + p(r('Тема: Сложение дробей')), '<dc:title>Другое</dc:title>', 'Сложение дробей'],
    [
      'of a bold «Тема урока»',
      p(r('План', '<w:b/>'), '1') + p(r('Тема урока:', '<w:b/>') + r(' «Сложение_дробей».')),
      '',
      'Сложение_дробей',
    ],
    ['of a topic in quotes without a colon', p(r('Тема занятия «Дроби»')), '', 'Дроби'],
    ['of the line below «Тема:»', p(r('Тема:')) + p(r('Сложение дробей')) + p(r('Ход')), '', 'Сложение дробей'],
    ['of a cell', `<w:tbl><w:tr>${cell('Тема урока')}${cell('Сложение дробей')}</w:tr></w:tbl>`, '', 'Сложение дробей'],
    ['of a line of a cell', `<w:tbl><w:tr>${p2cell('Класс: 5', 'Тема: Дроби')}</w:tr></w:tbl>`, '', 'Дроби'],
    ['of nothing: a column of topics', `<w:tbl><w:tr>${cell('Тема')}${cell('Часы')}${cell('Дата')}</w:tr></w:tbl>`, '', ''],
    ['of nothing: words on a topic', p(r('Тема: ')) + p(r('')), '', ''],
    ['of nothing: a topic far below', Array.from({ length: 60 }, () => p(r('Текст.'))).join('') + p(r('Тема: Дроби')), '', ''],
  ])('has the title %s', (_name, body, core, title) => expect(readDocx(aDocx(body, core)).title).toBe(title));

  it.each<[string, Uint8Array]>([
    ['a text', strToU8('привет')],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(21_000_000) })],
    ['a lock', strToU8('\xd0\xcf\x11\xe0')],
  ])('is refused when it is %s', (_name, bytes) => expect(() => readDocx(bytes)).toThrow());

  it.each<[string, string, Uint8Array, RegExp | undefined]>([
    ['one that can be read', 'урок.docx', aDocx(p(r('Ход'))), undefined],
    ['one of 0 bytes', 'урок.docx', new Uint8Array(), /пустой, 0 байт\. Скопируйте/],
    ['a text', 'урок.docx', strToU8('Ход урока'), /внутри простой текст\. .*«\.txt»/],
    ['an old one', 'урок.doc', strToU8('x'), /DOCX или PDF/],
    ['a PDF', 'урок.pdf', strToU8('%PDF-1.4'), /только из DOCX/],
  ])('says of %s why its text is not taken', (_name, name, bytes, why) => {
    const fault = docxFault(bytes, name);
    if (why === undefined) expect(fault).toBeUndefined();
    else expect(fault).toMatch(why);
  });

  it('tells what is not taken from it', () =>
    expect(readDocx(aDocx(p(r('Ход')), '', { 'word/footer1.xml': p(r('Школа')), 'word/charts/chart1.xml': '' })).leftOut).toEqual([
      'колонтитулы не взяты: «Школа»; если эти слова нужны, впишите их в текст',
      'диаграммы не взяты: 1; вставьте их рисунками',
    ]));

  it('with entities of its own does not grow', () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;">]>';
    const document = strToU8(`${laughs}<w:document><w:body>${p(r('&b;'))}</w:body></w:document>`);
    expect(readDocx(zipSync({ 'word/document.xml': document })).markdown).toBe('&b;');
  });
});

describe('a text box', () => {
  const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`;
  const old = (inner: string) => `<w:pict><v:shape><v:textbox>${box(inner)}</v:textbox></v:shape></w:pict>`;
  const drawn = (inner: string) => `<w:drawing><wps:txbx>${box(inner)}</wps:txbx></w:drawing>`;
  const both = (inner: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${drawn(inner)}</mc:Choice><mc:Fallback>${old(inner)}</mc:Fallback></mc:AlternateContent>`;
  const around = (inner: string) => `<w:p>${r('До ')}<w:r>${inner}</w:r>${r('после.')}</w:p>`;

  it.each<[string, string, string]>([
    ['of an old Word', around(old(p(r('Рамка')))), 'До после.\n\nРамка'],
    ['of Word for itself and for an old one', around(both(p(r('Рамка')) + p(r('и ещё')))), 'До после.\n\nРамка\n\nи ещё'],
    ['in another', around(both(p(r('Рамка ') + both(p(r('в ней'))) + r('тут')))), 'До после.\n\nРамка тут\n\nв ней'],
    ['in a cell', `<w:tbl><w:tr><w:tc>${around(both(p(r('Рамка'))))}</w:tc></w:tr></w:tbl>`, '| До после.<br>Рамка |\n| --- |'],
    ['with a table', around(both(`<w:tbl><w:tr>${cell('Клетка')}</w:tr></w:tbl>`)), 'До после.\n\n| Клетка |\n| --- |'],
    ['among bold words', `<w:p><w:r><w:rPr><w:b/></w:rPr>${both(p(r('Рамка')))}<w:t>важно</w:t></w:r></w:p>`, '**важно**\n\nРамка'],
    [
      'drawn only for an old Word',
      around(`<mc:AlternateContent><mc:Fallback>${old(p(r('Рамка')))}</mc:Fallback></mc:AlternateContent>`),
      'До после.\n\nРамка',
    ],
  ])('%s comes once, after the words around it', (_name, body, markdown) => expect(readDocx(aDocx(body)).markdown).toBe(markdown));

  it('a thousand deep gives each of its words once', () => {
    const deep = Array.from({ length: 1000 }, (_, at) => at).reduceRight((inner, at) => `<w:p>${r(`слово${at} `)}${old(inner)}</w:p>`, '');
    const text = readDocx(aDocx(deep)).markdown;
    expect(new Set(text.match(/слово\d+/g)).size).toBe(1000);
    expect(text.match(/слово\d+/g)).toHaveLength(1000);
  });
});

describe('tracked changes', () => {
  const told = (name: string, inner: string) => `<w:${name} w:id="1" w:author="А">${inner}</w:${name}>`;
  it('come as they were accepted: nothing deleted, nothing twice', () =>
    expect(
      readDocx(
        aDocx(
          p(r('Дроби') + told('moveTo', r(' сначала'))) +
            p(
              told('del', '<w:r><w:delText>старое</w:delText></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>') +
                told('ins', r('новое')) +
                told('moveFrom', r(' сначала')),
            ),
        ),
      ).markdown,
    ).toBe('Дроби сначала\n\nновое'));

  it('a hyphen that does not break is a hyphen', () =>
    expect(readDocx(aDocx('<w:p><w:r><w:t>кое</w:t><w:noBreakHyphen/><w:t>как</w:t></w:r></w:p>')).markdown).toBe('кое\u2011как'));
});

describe('what Markdown can say', () => {
  const note = (id: number, inner: string, kind = 'footnote') => `<w:${kind} w:id="${id}">${inner}</w:${kind}>`;
  const call = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const line = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
  const more = {
    'word/footnotes.xml': `<w:footnotes>${line}${note(2, p(r(' Вторая_сноска')) + p(r('и её абзац')))}${note(3, p(r('Первая')))}${note(4, p(r('Ничья')))}</w:footnotes>`,
    'word/endnotes.xml': `<w:endnotes>${note(2, `<w:p><w:hyperlink r:id="r1">${r('Концевая')}</w:hyperlink></w:p>`, 'endnote')}</w:endnotes>`,
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="r1" Target="https://example.ru/a_(b)?x=1&amp;y=2" TargetMode="External"/><Relationship Id="r2" Target="C:\\\\Users" TargetMode="External"/></Relationships>',
    'word/_rels/endnotes.xml.rels':
      '<Relationships><Relationship Id="r1" Target="https://example.ru/z" TargetMode="External"/></Relationships>',
  };
  const field = (code: string, inner: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const up = '<w:vertAlign w:val="superscript"/>';

  it.each<[string, string, string]>([
    [
      'footnotes in the order of their calls',
      p(r('Раз') + call(3) + r(', два') + call(2) + r(', три') + call(2, 'endnote') + call(9)) + p(r('Ещё') + call(3)),
      'Раз[^1], два[^2], три[^3]\n\nЕщё[^1]\n\n[^1]: Первая\n\n[^2]: Вторая\\_сноска\n\n    и её абзац\n\n[^3]: [Концевая](https://example.ru/z)',
    ],
    [
      'words above and below the line',
      p(r('тетради') + r('2', up) + r('3', up) + r(' H') + r('2', '<w:vertAlign w:val="subscript"/>')),
      'тетради<sup>23</sup> H<sub>2</sub>',
    ],
    [
      'an index that LibreOffice made of a small letter out of its line',
      p(
        [r('H'), r('2', '<w:position w:val="-5"/><w:sz w:val="14"/>'), r('O, x'), r('2', '<w:position w:val="8"/><w:sz w:val="14"/>')].join(
          '',
        ) + r(' и всё', '<w:position w:val="8"/>'),
      ),
      'H<sub>2</sub>O, x<sup>2</sup> и всё',
    ],
    [
      'words struck out',
      p(r('это ') + r('старо', '<w:strike/>') + r('е', '<w:strike/>') + r(' новое', '<w:strike w:val="0"/>')),
      'это ~~старое~~ новое',
    ],
    [
      'a link',
      p(`<w:hyperlink r:id="r1">${r('статья ', '<w:b/>')}</w:hyperlink>` + r('тут')),
      '[**статья**](https://example.ru/a_%28b%29?x=1&y=2) тут',
    ],
    [
      'a link of an old document',
      p(r('См. ') + field('HYPERLINK "https://example.ru/"', r('сайт')) + r('.')),
      'См. [сайт](https://example.ru/).',
    ],
    [
      'a link of a short field',
      p(`<w:fldSimple w:instr=" HYPERLINK &quot;https://example.ru/&quot; ">${r('сайт')}</w:fldSimple>`),
      '[сайт](https://example.ru/)',
    ],
    [
      'no link into a computer or the document',
      p(`<w:hyperlink r:id="r2">${r('файл')}</w:hyperlink><w:hyperlink w:anchor="_Toc1">${r(' глава')}</w:hyperlink>`),
      'файл глава',
    ],
    ['no other field', p(field('PAGE', r('7'))), '7'],
  ])('is taken: %s', (_name, body, markdown) => expect(readDocx(aDocx(body, '', more)).markdown).toBe(markdown));

  it('has notes that go on after those of the text above', () =>
    expect(readDocx(aDocx(p(r('Раз') + call(3)), '', more), 'Было[^1] и[^4].').markdown).toBe('Раз[^5]\n\n[^5]: Первая'));

  it('is not in the title', () =>
    expect(readDocx(aDocx(p(r('Площадь в см') + r('2', up) + call(3) + r(' a_b'), 'T'), '', more)).title).toBe('Площадь в см2 a_b'));

  it('counts the pictures that it leaves out', () =>
    expect(
      readDocx(aDocx(p('<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r><w:r><w:pict><v:imagedata r:id="y"/></w:pict></w:r>')))
        .pictures,
    ).toBe(2));
});
