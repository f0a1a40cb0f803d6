import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { pdfText } from '../indexing/pdf-text.ts';

/** Returns `file: word` for every word (in any case) that a folder holds anywhere: in names, texts, packed indexes, office files, PDF. */
export async function findWords(folder: string, words: readonly string[]): Promise<string[]> {
  const sought = words.map((word) => word.toLowerCase());
  const found: string[] = [];
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true, exclude: [] })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) {
    const texts = [path.slice(folder.length), ...(await textsOf(readFileSync(path)))].map(plain);
    for (const word of sought) if (texts.some((text) => text.includes(word))) found.push(`${path.slice(folder.length + 1)}: ${word}`);
  }
  return found;
}

/** Everything that is written in some bytes, unpacked however deep. */
async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const starts = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
  if (starts(0x1f, 0x8b)) return textsOf(gunzipSync(bytes));
  if (starts(0x50, 0x4b, 3, 4)) return (await Promise.all(Object.values(unzipSync(bytes)).map(textsOf))).flat();
  const text = Buffer.from(bytes).toString('utf8');
  if (text.startsWith('%PDF-')) return [text, (await pdfText(bytes)) ?? ''];
  return [text, ...inflated(bytes)];
}

function inflated(bytes: Uint8Array): string[] {
  try {
    return [inflateRawSync(bytes).toString('utf8')];
  } catch {
    return [];
  }
}

/** As it is read: addresses and characters written in numbers become letters, typographic spaces usual ones. */
function plain(text: string): string {
  const letters = text
    .replace(/(?:%[0-9a-f]{2})+/gi, (code) => Buffer.from(code.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return letters
    .replace(/[\u00a0\u202f]|&nbsp;/g, ' ')
    .replaceAll('\u00ad', '')
    .toLowerCase();
}
