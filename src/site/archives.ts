import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BankFile } from '../bank/bank.ts';
import { itemKey, type Catalogue } from '../bank/catalogue.ts';
import type { Item } from '../bank/items.ts';
import { oncePer } from '../bank/once-per.ts';
import { hasPdf } from '../bank/sections.ts';
import { carriedUrl } from '../bank/sample-site.ts';
import { urls } from '../bank/urls.ts';
import type { ArchiveView, CopyView } from '../bank/views/file.ts';
import { takenWork, type TakenWork } from '../bank/views/taken-work.ts';
import { fieldNodes } from '../markdown/field-text.ts';
import type { Rendered } from '../markdown/render.ts';
import { diskAddress } from '../papers/disk-address.ts';
import { workPack } from '../papers/work-pack.ts';
import type { AddressOf } from '../papers/work-tree.ts';
import { contentOf, zipEntries } from '../papers/zip.ts';
import { cleanCopy } from './clean-copy.ts';
import { madeOnce } from './made-once.ts';
import { paperPictures } from './paper-pictures.ts';
import { recipeOf } from './recipe.ts';
import { renderEntry } from './render.ts';
import { store } from './store.ts';
import { archiveCache, markUsed } from './sweep-cache.ts';

/** An archive that readers may take. */
export interface Archive extends ArchiveView {
  /** Where it lies in the cache; its name changes with whatever is in it. */
  readonly path: string;
}

/** What turns a work into its archive. */
const packRecipe = () =>
  recipeOf('src/papers/work-pack.ts', 'src/papers/fonts', 'src/site/render.ts', 'src/site/paper-pictures.ts', 'src/bank/bare-picture');

const asked = oncePer((_: Catalogue) => new Map<string, Promise<Archive>>());

/** Returns the archive of a published work, made once for what it holds; `rendered` spares a page that has its text from setting it twice. */
export function workArchive(item: Item, catalogue: Catalogue, rendered?: Rendered, recipe = packRecipe()): Promise<Archive> {
  const known = asked(catalogue);
  const key = itemKey(item);
  const archive = known.get(key) ?? makeArchive(item, catalogue, rendered, recipe);
  known.set(key, archive);
  return archive;
}

async function makeArchive(item: Item, catalogue: Catalogue, rendered: Rendered | undefined, recipe: string): Promise<Archive> {
  const { kind, entry } = item;
  const work = takenWork(item, catalogue);
  const href = urls.archive(kind, entry.id);
  const beside = entry.files.map(({ name, digest }) => [name, digest]);
  const isPrinted = hasPdf(catalogue.bank);
  const path = archivePath([recipe, isPrinted, work, entry.body, beside, catalogue.bank.region.site]);
  await madeOnce(path, async (temporary) => {
    const { tree } = rendered ?? (await renderEntry(entry));
    const files = new Map(await Promise.all(work.files.map(async ({ path: name, file }) => [name, await bytesOf(file)] as const)));
    const pictures = await paperPictures(entry.files, tree);
    const addressOf = addressIn(item, work, catalogue);
    writeFileSync(temporary, await workPack(work, { body: tree, field: fieldNodes, pictures, files, addressOf, hasPdf: isPrinted }));
  });
  markUsed(path);
  const size = statSync(path).size;
  // Of a webinar only packs hold a copy.
  if (kind === 'webinar') return { href, size, path };
  store().archives.set(href, path);
  const copy = (format: 'docx' | 'pdf') => takenOut(path, format, urls.copy(kind, entry.id, format));
  const print = isPrinted ? await copy('pdf') : undefined;
  if (isPrinted && print === undefined)
    console.warn(`Предупреждение: работа «${work.title}» осталась без PDF: в ней есть знаки, которых нет ни в одном шрифте бумаг.`);
  return { href, size, path, document: await copy('docx'), print };
}

/** The whole work as a document lies in its archive already: it is only taken out; files of the work lie in a folder. */
async function takenOut(archive: string, format: 'docx' | 'pdf', href: string): Promise<CopyView | undefined> {
  const path = archive.replace(/\.zip$/, `.${format}`);
  const found = zipEntries(readFileSync(archive)).find(({ name }) => !name.includes('/') && name.endsWith(`.${format}`));
  if (found === undefined) return undefined;
  await madeOnce(path, (temporary) => Promise.resolve(writeFileSync(temporary, contentOf(found))));
  markUsed(path);
  store().archives.set(href, path);
  return { href, name: found.name, size: statSync(path).size };
}

/** Returns where in the cache an archive of these things lies. */
export function archivePath(holds: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(holds)).digest('hex').slice(0, 24);
  return join(archiveCache(), `${digest}.zip`);
}

/** A file that went away while the site was built would leave an archive without it: nothing is published then. */
async function bytesOf(file: BankFile): Promise<Uint8Array> {
  try {
    return readFileSync(await cleanCopy(file));
  } catch (cause) {
    throw new Error(`Файл «${file.path}» не удалось положить в архив: его нет на месте или он не читается.`, { cause });
  }
}

/** Files of the work lie beside the copy; anything else is on the site, when it has an address. */
function addressIn({ kind, entry }: Item, { files }: TakenWork, { bank }: Catalogue): AddressOf {
  const beside = new Map(files.map(({ file, path }) => [urls.file(kind, entry.id, file.name), diskAddress(path)]));
  const { site } = bank.region;
  return (href) => {
    if (!href.startsWith('/')) return href;
    return beside.get(href) ?? carriedUrl(site, href);
  };
}
