import { expect, test } from 'vitest';
import { docxLeftOut } from './docx-left-out.ts';

const p = (inner: string) => `<w:p>${inner}</w:p>`;
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const drawing = (inner: string) => p(`<w:r><w:drawing>${inner}</w:drawing></w:r>`);
const box = '<wps:wsp><wps:txbx><w:txbxContent><w:p/></w:txbxContent></wps:txbx></wps:wsp>';
const both = (inner: string) =>
  `<mc:AlternateContent><mc:Choice>${drawing(inner)}</mc:Choice><mc:Fallback><w:pict><v:rect/></w:pict></mc:Fallback></mc:AlternateContent>`;

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['nothing beside the text', { 'word/document.xml': p(t('Текст')) }, []],
  [
    'a header that is the same on odd and even pages',
    { 'word/header1.xml': p(t('Школа ') + t('&amp; сад')), 'word/header2.xml': p(t('Школа & сад')), 'word/footer1.xml': p(t('2026 год')) },
    ['колонтитулы не взяты: «Школа & сад», «2026 год»; если эти слова нужны, впишите их в текст'],
  ],
  ['numbers of pages', { 'word/footer1.xml': p(t('Стр. ') + t('3') + t(' из ') + t('12')) + p(t('— 4 —')) }, []],
  [
    'a watermark',
    { 'word/header1.xml': '<w:pict><v:shape><v:textpath string="ЧЕРНОВИК"/></v:shape></w:pict>' },
    [expect.stringContaining('«ЧЕРНОВИК»')],
  ],
  [
    'a coat of arms in the header',
    { 'word/header1.xml': drawing('<a:blip r:embed="r1"/>') },
    [expect.stringMatching(/^рисунки в колонтитулах не взяты: 1/)],
  ],
  [
    'two notes',
    { 'word/comments.xml': '<w:comments><w:comment w:id="0"/><w:comment w:id="1"/></w:comments>' },
    [expect.stringMatching(/^примечания рецензента не взяты: 2/)],
  ],
  [
    'changes',
    { 'word/document.xml': `<w:ins w:id="1">${t('а')}</w:ins><w:del w:id="2"/>` },
    [expect.stringMatching(/взяты как принятые: 2/)],
  ],
  [
    'a figure of lines',
    { 'word/document.xml': both('<wps:wsp><wps:spPr/></wps:wsp>') },
    ['рисунки из фигур Word не взяты: 1; вставьте их картинками'],
  ],
  [
    'a group with words in it',
    { 'word/document.xml': drawing(`<wpg:wgp><wps:wsp/>${box}</wpg:wgp>`) },
    [expect.stringMatching(/из фигур Word не взяты: 1/)],
  ],
  ['a frame around words', { 'word/document.xml': both(box) }, []],
  ['a picture', { 'word/document.xml': drawing('<pic:pic><a:blip r:embed="r1"/></pic:pic>') }, []],
  [
    'an inscription',
    { 'word/document.xml': '<w:pict><v:shape><v:textpath string="Ура"/></v:shape></w:pict>' },
    ['надписи WordArt не взяты: «Ура»; впишите их в текст'],
  ],
  [
    'what only Office draws and plays',
    {
      'word/diagrams/data1.xml': '',
      'word/charts/chart1.xml': '',
      'word/embeddings/oleObject1.bin': '',
      'word/media/a.mp4': '',
      'word/afchunk1.docx': '',
    },
    ['схемы SmartArt', 'диаграммы', 'вставленные объекты', 'звук и видео', 'вставленные в документ другие документы'].map(
      (what) => expect.stringContaining(what) as string,
    ),
  ],
])('%s', (_name, parts, lines) => expect(docxLeftOut(Object.keys(parts), (name) => parts[name] ?? '')).toEqual(lines));

test('a long header is named by its beginning, by the words of the caller', () => {
  const [line = ''] = docxLeftOut(
    ['word/header1.xml'],
    () => p(t('слово '.repeat(40))),
    (words) => words.toUpperCase(),
  );
  expect(line).toMatch(/«СЛОВО .{60,80}…»/);
});
