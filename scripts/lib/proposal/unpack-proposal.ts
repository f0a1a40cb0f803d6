import { createHash } from 'node:crypto';
import { archiveNames } from '../../../src/bank/archive-names.ts';
import { isPackagePath, PACKAGE_FORMAT, PACKAGE_VERSION, packagePaths, type Manifest } from '../../../src/bank/form/package-format.ts';
import type { Region } from '../../../src/bank/model/region.ts';
import { ArchiveFault, openArchive } from '../../../src/importing/unpack.ts';
import type { PackedPart } from '../../../src/bank/attachments/packed-part.ts';

/** A package taken apart: nothing in it has been judged but where it lies. */
export interface Unpacked {
  readonly manifest: Manifest;
  /** Path in the package → bytes, sorted. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** SHA-256 of the kind, of all paths and bytes but those of the manifest: the same for a package that was packed anew, on another day or by a script. */
  readonly digest: string;
}

/** Taken apart, or why not, in Russian. */
export type Unpacking = { readonly unpacked: Unpacked } | { readonly faults: readonly string[] };

const MOST_FILES = 60;
const MOST_TEXT = 2e6;
const MEGABYTE = 1024 * 1024;

/** Opens a package; a path outside its few folders, a link, a lock, a bomb refuse the whole. */
export async function unpackProposal(bytes: Uint8Array, limits: Region['limits']): Promise<Unpacking> {
  const one = Math.max(limits.file_mb, limits.image_mb) * MEGABYTE;
  try {
    const packed = await openArchive(bytes, { files: MOST_FILES, one, all: one * 10, ratio: 100 });
    const faults = placeFaults(packed, archiveNames(bytes));
    if (faults.length > 0) return { faults };
    const parts = new Map<string, Uint8Array>();
    for (const { name, read } of [...packed].sort((a, b) => (a.name < b.name ? -1 : 1))) parts.set(name, await read());
    const manifest = manifestOf(parts);
    return typeof manifest === 'string'
      ? { faults: [manifest] }
      : { unpacked: { manifest, parts, digest: digestOf(manifest.kind, parts) } };
  } catch (error) {
    if (error instanceof ArchiveFault) return { faults: [`Пакет не открыт: ${error.message}.`] };
    return { faults: ['Пакет повреждён или оборван: попросите автора скачать и прислать его заново.'] };
  }
}

function placeFaults(packed: readonly PackedPart[], written: readonly string[]): string[] {
  const lower = packed.map(({ name }) => name.toLowerCase().normalize('NFC'));
  return [
    ...written
      .filter((name) => name.includes('\\'))
      .map((name) => `В имени «${shown(name)}» обратная черта: такой пакет собрала не форма банка.`),
    ...packed.flatMap(({ name, unpacked, isLink, isLocked }, index) => {
      if (isLink) return [`«${shown(name)}» — не файл, а ссылка на другой файл.`];
      if (isLocked) return [`«${shown(name)}» зашифрован паролем.`];
      if (!isPackagePath(name)) return [`«${shown(name)}» лежит там, где в пакете ничего не бывает.`];
      if (lower.indexOf(lower[index] ?? '') !== index) return [`«${shown(name)}» в пакете не один.`];
      if (!name.startsWith('files/') && unpacked > MOST_TEXT) return [`«${shown(name)}» слишком велик для текста.`];
      return [];
    }),
  ];
}

const shown = (name: string) => name.replace(/[^\p{L}\p{N} ./\\_-]/gu, '?').slice(0, 80);

const KNOWN: ReadonlySet<string> = new Set<keyof Manifest>(['format', 'version', 'kind', 'region', 'made']);

/** Returns what a package says of itself, or why it is none. */
function manifestOf(parts: ReadonlyMap<string, Uint8Array>): Manifest | string {
  const notOurs = 'Это не пакет формы «Предложить работу»: в нём нет описания manifest.json.';
  try {
    const manifest = JSON.parse(new TextDecoder().decode(parts.get(packagePaths.manifest))) as Partial<Manifest> | null;
    if (manifest?.format !== PACKAGE_FORMAT || typeof manifest.version !== 'number') return notOurs;
    if (manifest.version > PACKAGE_VERSION) return `Пакет собрала более новая форма (${manifest.version}). Обновите банк и повторите.`;
    if (manifest.kind !== 'material' && manifest.kind !== 'webinar') return 'В пакете не материал и не вебинар.';
    const extra = Object.keys(manifest).filter((key) => !KNOWN.has(key));
    if (extra.length > 0) return `В manifest.json лишнее: «${shown(extra.join(', '))}». Такой пакет собрала не форма банка.`;
    return manifest as Manifest;
  } catch {
    return notOurs;
  }
}

function digestOf(kind: string, parts: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256').update(`${kind}\0`);
  for (const [path, bytes] of parts) if (path !== packagePaths.manifest) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
