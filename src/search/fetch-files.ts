import { Engine, type ReadFile } from './engine.ts';
import { FIRST_FILES } from './index/first-files.ts';

const HTML = 0x3c;

/** Returns a reader of files below `root`; it throws when a file is absent, blocked, or a page in its place. */
export function fetchBelow(root: URL): ReadFile {
  return async (path) => {
    const answer = await fetch(new URL(path, root), { cache: FIRST_FILES.includes(path) ? 'no-cache' : 'default' });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (!answer.ok || bytes[0] === HTML) throw new Error(`${path}: ${answer.status}`);
    return isPacked(bytes) ? unpack(bytes) : bytes;
  };
}

/** By the bytes and never by the name: some hosts unpack `.gz` on the way. */
const isPacked = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') return (await import('./inflate.ts')).gunzipSync(bytes);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** Returns the search of the bank that this page belongs to. */
export const bankEngine = (): Engine => new Engine(fetchBelow(bankRoot()));

/** The root of the bank, wherever it is served. */
export const bankRoot = (): URL => new URL(document.documentElement.dataset['root'] ?? '/', location.href);
