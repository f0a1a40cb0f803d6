import { cborArray, cborText, type CborItem } from './cbor.ts';
import { partsOf, putPacked, takePacked, textOf, type IndexFiles } from './packed-file.ts';

/** Bytes of a file of words before it is packed; about a third goes over the wire. */
const LARGEST = 16_000;

/**
 * Cuts the files of words into smaller ones and returns the new list of them. Pagefind 1.5.2 writes files of 30–60 KB, of which a
 * query needs a few words. With files of at most 20 KB before packing a search over 4,147 long pages fetched 127 KB instead of 235 (median).
 */
export function splitChunks(files: IndexFiles, language: string, chunks: CborItem): CborItem {
  return cborArray(partsOf(chunks).flatMap((chunk) => splitChunk(files, language, textOf(partsOf(chunk)[2]))));
}

function splitChunk(files: IndexFiles, language: string, hash: string): CborItem[] {
  const nameOf = (known: string) => `index/${known}.pf_index`;
  const words = partsOf(partsOf(takePacked(files, nameOf(hash)))[0]);
  return groups(words).map((own) => {
    const [from, to] = [own[0], own.at(-1)].map((word) => textOf(partsOf(word)[0]));
    return cborArray([cborText(from!), cborText(to!), cborText(putPacked(files, cborArray([cborArray(own)]), language, nameOf))]);
  });
}

function groups(words: readonly CborItem[]): CborItem[][] {
  const all: CborItem[][] = [];
  let bytes = Infinity;
  for (const word of words) {
    if (bytes + word.raw.length > LARGEST) [all[all.length], bytes] = [[], 0];
    all.at(-1)!.push(word);
    bytes += word.raw.length;
  }
  return all;
}
