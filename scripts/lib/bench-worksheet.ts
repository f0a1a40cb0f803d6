import { strToU8, zipSync } from 'fflate';

/** ZIP knows no time before 1980; one time for all, so that the same sentences give the same bytes. */
const WHEN = new Date(1980, 0, 1);

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** Returns a small DOCX with a paragraph for each sentence of plain words; the same sentences give the same bytes. */
export function worksheet(sentences: readonly string[]): Uint8Array {
  const paragraphs = sentences.map((said) => `<w:p><w:r><w:t>${said}</w:t></w:r></w:p>`).join('');
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
  const parts = { '[Content_Types].xml': CONTENT_TYPES, '_rels/.rels': RELATIONSHIPS, 'word/document.xml': text };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [strToU8(part), { mtime: WHEN }]])));
}
