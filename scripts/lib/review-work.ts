import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BankFile, Entry } from '../../src/bank/bank.ts';
import type { Catalogue } from '../../src/bank/catalogue.ts';
import { itemsOf } from '../../src/bank/items.ts';
import type { Material } from '../../src/bank/model/material.ts';
import { urls } from '../../src/bank/urls.ts';
import { safeName } from '../../src/bank/views/taken-files.ts';
import { takenWork, type TakenWork } from '../../src/bank/views/taken-work.ts';
import { fieldNodes } from '../../src/markdown/field-text.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { expertWorkDocx } from '../../src/papers/expert-work.ts';
import type { PaperPicture } from '../../src/papers/work-tree.ts';
import { writeBeside } from './write-beside.ts';

/** A work as it lies in a folder of an expert: its text in Word and its files, by their names in that folder. */
export interface HandedWork {
  readonly text: string;
  readonly files: readonly string[];
}

/** Writes the text of a work under review as a document of Word, with the pictures in it, and beside it the files of the work under names that people read. */
export async function writeWork(
  material: Entry<Material>,
  out: string,
  revision: string,
  { root, catalogue, made }: { readonly root: string; readonly catalogue: Catalogue; readonly made?: string[] },
): Promise<HandedWork | undefined> {
  const [item] = itemsOf(catalogue.bank, [material], [], []);
  if (item === undefined) return undefined;
  const work = takenWork(item, catalogue);
  const pictures = await picturesOf(material.files, root);
  const { tree } = renderMarkdown(material.body, {
    resolveImage: (name) => pictures.get(name),
    resolveFile: (name) => ({ href: urls.file('material', material.id, name) }),
  });
  const shown = new Map([...pictures.values()].map((picture) => [picture.src, picture]));
  const addressOf = addressIn(material, work);
  const docx = await expertWorkDocx(work, revision, { body: tree, field: fieldNodes, pictures: shown, addressOf });
  const text = writeBeside(out, `${safeName(work.title)}.docx`, docx, made);
  const files = work.files.map(({ path, file }) => writeBeside(out, path, readFileSync(join(root, file.path)), made));
  return { text, files };
}

/** Files of the work lie beside its text; pages of the bank may not be there yet. */
function addressIn({ id }: Entry<Material>, { files }: TakenWork): (href: string) => string | undefined {
  const beside = new Map(files.map(({ file, path }) => [urls.file('material', id, file.name), encodeURI(path)]));
  return (href) => (href.startsWith('/') ? beside.get(href) : href);
}

/** A sheet of A4 needs no more at 200 dots per inch. */
const WIDEST = 1400;

/** A picture that cannot be read leaves its description in the text; the check tells of the file. */
async function picturesOf(files: readonly BankFile[], root: string): Promise<Map<string, PaperPicture>> {
  const all = files.filter(({ sniffed = '' }) => ['png', 'jpeg', 'webp'].includes(sniffed));
  const made = all.map(async ({ name, path, sniffed }): Promise<[string, PaperPicture][]> => {
    const image = sharp(join(root, path)).autoOrient().resize({ width: WIDEST, withoutEnlargement: true });
    const format = sniffed === 'jpeg' ? ('jpeg' as const) : ('png' as const);
    try {
      const { data, info } = await image[format]().toBuffer({ resolveWithObject: true });
      return [[name, { src: name, format, width: info.width, height: info.height, bytes: data }]];
    } catch {
      return [];
    }
  });
  return new Map((await Promise.all(made)).flat());
}
