import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/bank/files.ts';
import { digestOf } from '../../../src/bank/sha256.ts';
import { MARKER } from '../target.ts';

/** A finished site that may be put before readers. */
export interface WholeSite {
  /** Path in the site → SHA-256 of its bytes, in the order of paths. */
  readonly files: ReadonlyMap<string, string>;
  /** SHA-256 of all that: two builds with one digest are the same site. */
  readonly digest: string;
}

const PREVIEW = 'Показ с черновиками: не для публикации.';
const COUNTED = /^Файлов: (\d+), байтов: (\d+)\.$/m;

/** Marks a finished site as what a build made, and as whole: `isPreview` tells that there are drafts in it. Nothing may be written there afterwards. */
export function stampSite(folder: string, isPreview: boolean): void {
  const { files, bytes } = measure(folder);
  const lines = [
    'Папку собрал «npm run build»: следующая сборка заменит её целиком.',
    `Файлов: ${files.length}, байтов: ${bytes}.`,
    ...(isPreview ? [PREVIEW] : []),
  ];
  writeFileSync(join(folder, MARKER), `${lines.join('\n')}\n`);
}

/** Returns what lies in the folder of a finished site, or in Russian why it must not be published. */
export function readSite(folder: string): WholeSite | { readonly fault: string } {
  const stamp = readStamp(folder);
  const [, count, size] = COUNTED.exec(stamp ?? '') ?? [];
  if (stamp === undefined || count === undefined) return { fault: `В папке «${folder}» нет готового сайта. Соберите его: npm run build.` };
  if (stamp.includes(PREVIEW))
    return { fault: `В папке «${folder}» — показ с черновиками. Для публикации соберите сайт без PREVIEW: npm run build.` };
  const { files, bytes } = measure(folder);
  if (files.length !== Number(count) || bytes !== Number(size))
    return {
      fault: `Сайт в папке «${folder}» не тот, что собран: файлов ${files.length} и байтов ${bytes}, а собрано ${count} и ${size}. Соберите его заново: npm run build.`,
    };
  const digests = new Map([...files, MARKER].map((file) => [file, digestOf(readFileSync(join(folder, file)))]));
  return { files: digests, digest: digestOf([...digests].map((pair) => pair.join(' ')).join('\n')) };
}

function measure(folder: string): { readonly files: readonly string[]; readonly bytes: number } {
  const sizes = [...listFiles(folder).files];
  return { files: sizes.map(([file]) => file), bytes: sizes.reduce((sum, [, size]) => sum + size, 0) };
}

function readStamp(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, MARKER), 'utf8');
  } catch {
    return undefined;
  }
}
