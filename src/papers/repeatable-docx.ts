import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xmlText } from '../bank/xml-text.ts';

/** The library names hyperlinks by chance, counts bookmarks on through all documents and writes the present moment: each would make two equal papers differ. */
const chanceId = /(?<=\b(?:Id|r:id)=")rId(?!\d+")[\w-]+/g;
const bookmarkId = /(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+/g;
const moment = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** Returns a DOCX in which nothing depends on chance or on the clock: relations and bookmarks are numbered, the day is `today` (ISO), so is that of the archive; signs that XML forbids are left out. */
export function repeatableDocx(bytes: Uint8Array, today: string): Uint8Array {
  const [links, bookmarks] = [numberer('rIdL'), numberer('')];
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, content] as const;
    const text = xmlText(strFromU8(content))
      .replace(chanceId, links)
      .replace(bookmarkId, bookmarks)
      .replace(moment, `$1${today}T00:00:00Z`);
    return [path, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(`${today}T12:00:00`) });
}

/** Names things by the order in which they are first met. */
function numberer(prefix: string): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name) ?? `${prefix}${names.size + 1}`;
    names.set(name, known);
    return known;
  };
}
