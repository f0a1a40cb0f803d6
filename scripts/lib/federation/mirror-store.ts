import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  MANIFEST,
  manifestText,
  mirrorName,
  parseManifest,
  type Manifest,
  type MirrorFile,
} from '../../../src/bank/federation/manifest.ts';
import { digestOf } from '../../../src/bank/sha256.ts';
import { bytesOf } from '../../../src/bank/read-federation.ts';
import { replaceWhole } from '../aside.ts';
import type { Validators } from './source.ts';

/** A file that came, with what to ask for it again with. */
export type Taken = Validators & { readonly bytes: Uint8Array };

/** What a copy holds now: only files that are whole count as known. */
export interface KnownCopy {
  readonly manifest: Manifest | undefined;
  readonly fileOf: (path: string) => Taken | undefined;
}

/** Reads the copy in a folder; one that is absent or spoilt knows nothing, and all is taken anew. */
export function openCopy(folder: string, source: string): KnownCopy {
  const file = join(folder, MANIFEST);
  const manifest = existsSync(file) ? parseManifest(readFileSync(file, 'utf8')) : undefined;
  const files = manifest?.source === source ? manifest.files : {};
  return {
    manifest,
    fileOf: (path) => {
      const known = Object.hasOwn(files, path) ? files[path] : undefined;
      const bytes = known === undefined ? undefined : bytesOf(folder, known);
      return bytes instanceof Uint8Array ? { bytes, etag: known!.etag, last_modified: known!.last_modified } : undefined;
    },
  };
}

/**
 * Writes a copy of a catalogue: new files under names that no other copy uses, then the manifest by one rename, then what is no longer named goes.
 * Whoever reads, and whatever ends the process, sees the copy of before or the new one, never a mixture. Returns whether anything is new.
 */
export function writeCopy(folder: string, source: string, taken: ReadonlyMap<string, Taken>): boolean {
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries([...taken].map(([path, file]) => [path, described(file)]));
  for (const [path, { bytes }] of taken) {
    const own = files[path]!;
    if (typeof bytesOf(folder, own) === 'string') replaceWhole(join(folder, own.file), bytes);
  }
  const [target, text] = [join(folder, MANIFEST), manifestText({ format: 1, source, files })];
  const isNew = !existsSync(target) || readFileSync(target, 'utf8') !== text;
  if (isNew) replaceWhole(target, text);
  sweep(folder, new Set(Object.values(files).map(({ file }) => file)));
  return isNew;
}

function described({ bytes, etag, last_modified }: Taken): MirrorFile {
  const sha256 = digestOf(bytes);
  return { file: mirrorName(sha256), sha256, size: bytes.length, etag, last_modified };
}

/** What a killed run left, or a former copy held; files of anybody else stay. */
function sweep(folder: string, named: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (/^(?:[0-9a-f]{16}\.json|\..*\.tmp)$/.test(name) && !named.has(name)) rmSync(join(folder, name), { force: true });
}
