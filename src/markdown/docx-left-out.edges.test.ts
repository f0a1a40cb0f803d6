import { expect, test } from 'vitest';
import { docxLeftOut, drawnLeftOut } from './docx-left-out.ts';

const read = (parts: Readonly<Record<string, string>>) => docxLeftOut(Object.keys(parts), (name) => parts[name] ?? '');
const document = (xml: string) => read({ 'word/document.xml': xml });
const p = (...inner: readonly string[]) => `<w:p>${inner.join('')}</w:p>`;
const t = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const header = (...lines: readonly string[]) =>
  `колонтитулы не взяты: ${lines.map((line) => `«${line}»`).join(', ')}; если эти слова нужны, впишите их в текст`;
const shapes = (count: number) => `рисунки из фигур Word не взяты: ${count}; вставьте их картинками`;
const inscriptions = (...words: readonly string[]) =>
  `надписи WordArt не взяты: ${words.map((word) => `«${word}»`).join(', ')}; впишите их в текст`;

test.each<[string, readonly string[], string[]]>([
  [
    'schemes',
    ['word/diagrams/data.xml', 'word/diagrams/data12.xml', 'word/diagrams/data1.xml.rels', 'word/diagrams/layout1.xml'],
    ['схемы SmartArt не взяты: 2; их слова остались в документе, перескажите их'],
  ],
  [
    'charts',
    ['word/charts/chart.xml', 'word/charts/chart12.xml', 'word/charts/chart1.xml.rels', 'word/charts/style1.xml'],
    ['диаграммы не взяты: 2; вставьте их рисунками'],
  ],
  [
    'objects',
    ['word/embeddings/oleObject.bin', 'word/embeddings/oleObject12.bin', 'word/embeddings/oleObject1.bin.rels', 'word/embeddings/a.xlsx'],
    ['вставленные объекты (часто это формулы прежних версий): 2; проверьте их места в тексте'],
  ],
  [
    'records',
    ['word/media/a.MP3', 'word/media/видео 1.mpg', 'word/media/b.mpeg', 'word/media/b.mp4.png', 'word/media/mp4', 'word/media.mp4'],
    ['звук и видео из документа не взяты: 3; приложите их файлами или дайте ссылки'],
  ],
  [
    'documents',
    ['word/afchunk.docx', 'AFChunk12.docx', 'word/AFCHUNK1.docx', 'word/afchunk1/rels.xml'],
    ['вставленные в документ другие документы не взяты: 2; перенесите их текст'],
  ],
  ['pictures and parts of every document', ['word/document.xml', 'word/media/image1.png', 'docProps/core.xml'], []],
])('%s that Office alone shows', (_name, names, lines) => expect(drawnLeftOut(names)).toEqual(lines));

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['headers and footers of any number', { 'word/header.xml': p(t('А')), 'word/footer12.xml': p(t('Б')) }, [header('А', 'Б')]],
  ['parts of other names', { 'x/word/header1.xml': p(t('А')), 'word/header1.xml.rels': p(t('Б')), 'word/headers.xml': p(t('В')) }, []],
  [
    'lines and tabs of a header',
    { 'word/header1.xml': p(t('А'), '<w:tab/>', t('б'), '<w:br/>', t('в')) + p(t('Г  д')) },
    [header('А б в', 'Г д')],
  ],
  [
    'texts of a header beside its words',
    { 'word/header1.xml': p('<w:r><w:instrText>PAGE</w:instrText></w:r>', t('А'), 'б') },
    [header('А')],
  ],
  [
    'what says only the page',
    {
      'word/footer1.xml': ['Страница 3', 'стр. 1', 'с. 2', 'лист 5', '3 из 7', 'Page 1 of 2', '— 4 —', '']
        .map((text) => p(t(text)))
        .join(''),
    },
    [],
  ],
  [
    'what says more than the page',
    { 'word/footer1.xml': p(t('Страницы 3')) + p(t('Лист ознакомления 1')) },
    [header('Страницы 3', 'Лист ознакомления 1')],
  ],
  [
    'a watermark with words on either side',
    { 'word/header1.xml': `${t('А')}<v:textpath style="x" string="ЧЕРНОВИК"/>${t('Б')}<v:textpath/>` },
    [header('А', 'ЧЕРНОВИК', 'Б')],
  ],
  [
    'pictures of both kinds, not words',
    { 'word/header1.xml': '<a:blip r:embed="r1"/><a:blip></a:blip>', 'word/footer1.xml': '<v:imagedata r:id="r2"></v:imagedata>' },
    ['рисунки в колонтитулах не взяты: 3; если они часть работы, вставьте их в текст'],
  ],
  ['80 letters of a header', { 'word/header1.xml': p(t('а'.repeat(80))) }, [header('а'.repeat(80))]],
  ['81 letters of a header', { 'word/header1.xml': p(t(`${'а'.repeat(79)} б`)) }, [header(`${'а'.repeat(79)}…`)]],
  [
    'notes of a reviewer',
    { 'word/comments.xml': '<w:comments w:x="1"><w:comment w:id="0"/><w:comment\nw:id="1"/><w:commentEx w:id="2"/></w:comments>' },
    ['примечания рецензента не взяты: 2; прочтите их в Word и удалите'],
  ],
  [
    'changes of every kind',
    {
      'word/document.xml':
        '<w:ins w:id="1"/><w:del w:id="2"/><w:moveFrom w:id="3"/><w:moveTo w:id="4"/><w:delText xml:space="x"/><w:inside w:x="1"/><w:moveToRangeStart w:id="5"/>',
    },
    ['исправления рецензента взяты как принятые: 4; проверьте эти места'],
  ],
])('%s', (_name, parts, lines) => expect(read(parts)).toEqual(lines));

const drawn = (...inner: readonly string[]) => p(`<w:drawing>${inner.join('')}</w:drawing>`);
const pict = (...inner: readonly string[]) => p(`<w:pict>${inner.join('')}</w:pict>`);
const BOX = '<w:txbxContent><w:p/></w:txbxContent>';

test.each<[string, string, string[]]>([
  ['figures, each counted', drawn('<wps:wsp/>') + pict('<v:line/>') + pict('<v:rect/><v:oval/>'), [shapes(3)]],
  ['groups of figures', drawn('<wpg:wgp><wps:wsp/></wpg:wgp>') + drawn('<wpc:wpc/>') + pict('<v:group/>'), [shapes(3)]],
  [
    'a figure that shows a picture',
    drawn('<wps:wsp><a:blip r:embed="r1"/></wps:wsp>') + pict('<v:shape><v:imagedata r:id="r1"/></v:shape>'),
    [],
  ],
  ['a frame around words', drawn('<wps:wsp>', BOX, '</wps:wsp>') + pict('<v:rect>', BOX, '</v:rect>'), []],
  ['words in a group', pict('<v:group><v:rect>', BOX, '</v:rect></v:group>') + drawn('<wpc:wpc>', BOX, '</wpc:wpc>'), [shapes(2)]],
  ['a frame after a group', drawn('<wpg:wgp/>') + drawn('<wps:wsp>', BOX, '</wps:wsp>'), [shapes(1)]],
  ['a figure after a picture', drawn('<a:blip/>') + drawn('<wps:wsp/>'), [shapes(1)]],
  ['a picture of the same kind', drawn('<pic:pic><a:blip/></pic:pic>') + pict('<v:shapetype/>'), []],
  [
    'inscriptions, which are no figures',
    pict('<v:shape><v:textpath string="Ура"/></v:shape>') + pict('<v:shape><v:textpath style="a" string=""/></v:shape>'),
    [inscriptions('Ура')],
  ],
  ['a figure and an inscription of no words', drawn('<wps:wsp/>') + pict('<v:shape><v:textpath/></v:shape>'), [shapes(1)]],
])('%s', (_name, xml, lines) => expect(document(xml)).toEqual(lines));

test('words of others are quoted as the caller says', () => {
  const parts: Readonly<Record<string, string>> = {
    'word/header1.xml': p(t('Школа')),
    'word/document.xml': pict('<v:shape><v:textpath string="Ура"/></v:shape>'),
  };
  expect(
    docxLeftOut(
      Object.keys(parts),
      (name) => parts[name] ?? '',
      (words) => words.toUpperCase(),
    ),
  ).toEqual([header('ШКОЛА'), inscriptions('УРА')]);
});
