import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { aDocx, wp } from '../testing/docx-parts.ts';
import { cleanFile } from './clean-file.ts';
import { cleanPdf } from './clean-pdf.ts';
import { cleanPicture } from './clean-picture.ts';

const NAME = 'Иванова';
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const all = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n');
const core = `<cp:coreProperties xmlns:dc="d"><dc:creator>${NAME}</dc:creator><cp:lastModifiedBy>${NAME}</cp:lastModifiedBy></cp:coreProperties>`;
const app = `<Properties><Company>Школа ${NAME}</Company><Manager>${NAME}</Manager></Properties>`;

describe('nobody is named in the properties of', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['a DOCX', 'docx', {
      '[Content_Types].xml': '<Types><Override PartName="/docProps/custom.xml" ContentType="x"/></Types>',
      '_rels/.rels': '<Relationships><Relationship Id="a" Target="docProps/custom.xml" Type="x"/><Relationship Id="b" Target="word/document.xml" Type="y"/></Relationships>',
      'docProps/core.xml': core, 'docProps/app.xml': app, 'docProps/custom.xml': `<p>${NAME}</p>`, 'word/people.xml': `<w15:person w15:author="${NAME}"/>`,
      'word/comments.xml': `<w:comment w:author="${NAME}" w:initials="${NAME}">замечание</w:comment>`,
      'word/document.xml': `<w:document><w:ins w:id="1" w:author="${NAME}"><w:t>текст работы</w:t></w:ins></w:document>`,
      'word/_rels/settings.xml.rels': `<Relationships><Relationship Id="t" Type="http://x/relationships/attachedTemplate" Target="file:///C:\\Users\\${NAME}\\Normal.dotm" TargetMode="External"/></Relationships>`,
      'customXml/item1.xml': `<x>${NAME}</x>`,
    }, 'текст работы'],
    ['an XLSX', 'xlsx', {
      '[Content_Types].xml': '<Types/>', 'docProps/core.xml': core, 'docProps/app.xml': app,
      'xl/workbook.xml': `<workbook><fileSharing userName="${NAME}"/><x15ac:absPath url="C:\\Users\\${NAME}\\"/><sheets/></workbook>`,
      'xl/comments1.xml': `<comments><authors><author>${NAME}</author></authors></comments>`, 'xl/persons/person.xml': `<person displayName="${NAME}"/>`,
      'xl/sharedStrings.xml': '<sst><si><t>баллы</t></si></sst>',
    }, 'баллы'],
    ['a PPTX', 'pptx', {
      '[Content_Types].xml': '<Types/>', 'docProps/core.xml': core, 'docProps/app.xml': app, 'ppt/presentation.xml': '<p/>',
      'ppt/commentAuthors.xml': `<p:cmAuthor name="${NAME}" initials="${NAME}"/>`, 'ppt/slides/slide1.xml': '<a:t>слайд</a:t>',
    }, 'слайд'],
    ['an ODT', 'odt', {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'meta.xml': `<office:meta><meta:initial-creator>${NAME}</meta:initial-creator><dc:creator>${NAME}</dc:creator><meta:user-defined meta:name="x">${NAME}</meta:user-defined><meta:printed-by>${NAME}</meta:printed-by></office:meta>`,
      'content.xml': `<office:annotation><dc:creator>${NAME}</dc:creator></office:annotation><text:p>текст работы</text:p>`,
      'settings.xml': `<config:config-item config:name="PrinterName">Принтер ${NAME}</config:config-item>`,
    }, 'текст работы'],
  ])('%s', async (_name, extension, parts, kept) => {
    const source = zip(parts);
    expect(all(source)).toContain(NAME);
    const clean = await cleanFile(source, extension);
    expect(all(clean)).not.toContain(NAME);
    expect(all(clean)).toContain(kept);
    // The same file gives the same bytes: a second import knows it by them.
    expect(await cleanFile(zip(parts), extension)).toEqual(clean);
    expect(await cleanFile(clean, extension)).toEqual(clean);
  }); // prettier-ignore

  test('a PDF: no place in the file moves', () => {
    const source = strToU8(
      `%PDF-1.4\n4 0 obj<</Author (Ivanova \\(M.\\))/Title (Drobi)/Creator <416263>>>endobj\n<rdf><dc:creator><rdf:Seq><rdf:li>Ivanova</rdf:li></rdf:Seq></dc:creator></rdf>\ntrailer<<>>`,
    );
    const clean = cleanPdf(source);
    expect(clean).toHaveLength(source.length);
    expect(strFromU8(clean)).not.toMatch(/Ivanova|416263/);
    expect(strFromU8(clean)).toContain('/Title (Drobi)');
  });
});

test('what is cleaned opens as before', async () => {
  const clean = await cleanFile(aDocx(wp('Слово в слово')), 'docx');
  const parts = unzipSync(clean);
  expect(Object.keys(parts)).toEqual(Object.keys(unzipSync(aDocx(wp('Слово в слово')))));
  expect(strFromU8(parts['word/document.xml']!)).toContain('Слово в слово');
});

describe('a picture keeps its points and loses its past', () => {
  const made = () => sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } });
  test.each(['jpeg', 'png', 'webp'] as const)('%s', async (format) => {
    const photo = await made()
      .toFormat(format)
      .withExif({ IFD0: { Artist: 'Ivanova' }, IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer();
    expect(photo.includes('Ivanova')).toBe(true);
    const clean = Buffer.from(cleanPicture(photo));
    expect(clean.includes('Ivanova')).toBe(false);
    expect(await sharp(clean).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
    expect((await sharp(clean).metadata()).exif).toBeUndefined();
  });
  test('the way up stays', async () => {
    const photo = await made()
      .jpeg()
      .withExif({ IFD0: { Artist: 'Ivanova' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const clean = Buffer.from(cleanPicture(photo));
    expect([clean.includes('Ivanova'), (await sharp(clean).metadata()).orientation]).toEqual([false, 6]);
  });
  test.each([[Uint8Array.of(0xff, 0xd8, 0xff)], [Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1)], [new Uint8Array()]])(
    '%j is no picture, and no harm',
    (bytes) => expect(() => cleanPicture(bytes)).not.toThrow(),
  );
});
