import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Root } from 'hast';
import sharp from 'sharp';
import type { BankFile } from '../bank/bank.ts';
import { contentRoot } from '../bank/settings.ts';
import type { PaperPicture } from '../papers/work-tree.ts';
import { explainPicture, madeOnce } from './made-once.ts';
import { preparePictures } from './pictures.ts';

/** Version of the conversion: raise it when settings change, and the cache renews itself. */
const RECIPE = 'v1';
/** A sheet of A4 needs no more at 200 dots per inch. */
const WIDEST = 1400;

/** Returns the pictures that a text shows as documents of Word take them, by the address that its tree names; nothing of what a camera wrote into them is left. */
export async function paperPictures(files: readonly BankFile[], tree: Root): Promise<Map<string, PaperPicture>> {
  const shown = sourcesIn(tree);
  if (shown.size === 0) return new Map();
  const prepared = [...(await preparePictures(files))].filter(([, { src }]) => shown.has(src));
  const made = prepared.map(async ([name, { src, width, height }]) => {
    const file = files.find((own) => own.name === name)!;
    // A drawing stays sharp as PNG, a photograph is four times lighter as JPEG.
    const format = file.sniffed === 'jpeg' ? ('jpeg' as const) : ('png' as const);
    return [src, { src, format, width, height, bytes: await converted(file, format) }] as const;
  });
  return new Map(await Promise.all(made));
}

async function converted(file: BankFile, format: 'png' | 'jpeg'): Promise<Uint8Array> {
  const target = resolve('.cache/files', `${file.digest}-paper-${RECIPE}.${format}`);
  const make = (temporary: string) => {
    const image = sharp(join(contentRoot(), file.path)).autoOrient().resize({ width: WIDEST, withoutEnlargement: true });
    return (format === 'jpeg' ? image.jpeg({ quality: 85 }) : image.png({ compressionLevel: 9, palette: true, quality: 95 })).toFile(
      temporary,
    );
  };
  return readFileSync(await explainPicture(file.path, () => madeOnce(target, make)));
}

function sourcesIn(node: Root | Root['children'][number]): Set<string> {
  if (node.type === 'element' && node.tagName === 'img') return new Set([String(node.properties.src)]);
  return new Set('children' in node ? node.children.flatMap((child) => [...sourcesIn(child as Root['children'][number])]) : []);
}
