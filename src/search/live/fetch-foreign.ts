import type { ReadFile } from '../engine.ts';
import { FIRST_FILES } from '../index/first-files.ts';
import { isWholeCbor } from './whole-cbor.ts';

/** Bytes of one file, packed and unpacked: the list of an index of 10,000 pages takes 100 KB. */
const MOST = 4_000_000;
/** `pagefind_dcd` stands before the CBOR of an index. */
const SIGNATURE = 12;

/** Returns a reader of the search files of another bank: no cookies, no redirects, no more bytes and time than a search may take; throws on anything else. */
export function fetchForeign(root: URL, patience: number): ReadFile {
  return async (path) => {
    const answer = await fetch(new URL(path, root), {
      cache: FIRST_FILES.includes(path) ? 'no-cache' : 'default',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok || answer.body === null) throw new Error(`${path}: ${answer.status}`);
    const sent = await limited(answer.body);
    const bytes =
      sent[0] === 0x1f && sent[1] === 0x8b ? await limited(new Blob([sent]).stream().pipeThrough(new DecompressionStream('gzip'))) : sent;
    if (/\.pf_(?:index|filter)$/.test(path) && !isWholeCbor(bytes, SIGNATURE)) throw new Error(`${path}: another format`);
    return bytes;
  };
}

async function limited(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  let size = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    pieces.push(value as Uint8Array<ArrayBuffer>);
    if ((size += value!.length) <= MOST) continue;
    await reader.cancel().catch(() => undefined);
    throw new Error('too large');
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
