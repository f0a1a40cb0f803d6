import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Entry } from '../bank/bank.ts';
import { itemKey, type Catalogue } from '../bank/catalogue.ts';
import type { Item } from '../bank/items.ts';
import type { Collection } from '../bank/model/publication.ts';
import type { Unit } from '../bank/model/unit.ts';
import { carriedUrl } from '../bank/sample-site.ts';
import { urls } from '../bank/urls.ts';
import { cardOf } from '../bank/views/card.ts';
import type { FlashView } from '../bank/views/file.ts';
import { flashPack, type FlashPack } from '../papers/flash-pack.ts';
import type { FlashWork } from '../papers/flash-contents.ts';
import { archivePath, workArchive, type Archive } from './archives.ts';
import { catalogue } from './bank.ts';
import { madeOnce } from './made-once.ts';
import { recipeOf } from './recipe.ts';
import { store } from './store.ts';
import { markUsed } from './sweep-cache.ts';

/** Larger archives break off on a bad line, and old programs do not unpack them: then works are taken one by one. */
const MOST = 200_000_000;

/** Returns the pack of a collection in its order; documents are named with their address. */
export function collectionPack(entry: Entry<Collection>): Promise<FlashView | undefined> {
  const { bank, item } = catalogue();
  const notes = new Map<string, string | undefined>();
  const elsewhere: FlashPack['elsewhere'][number][] = [];
  for (const { note, material, recommendation, webinar, document } of entry.data.items) {
    const key = material ? `material/${material}` : recommendation ? `recommendation/${recommendation}` : `webinar/${webinar}`;
    const named = document === undefined ? undefined : bank.entries.document.get(document);
    if (named) elsewhere.push({ text: named.data.title, href: addressOf(urls.entry('document', named.id)) });
    else if (item.has(key)) notes.set(key, note);
  }
  const items = [...notes.keys()].flatMap((key) => item.get(key) ?? []);
  return packOf(entry, entry.data.title, entry.data.summary, items, elsewhere, notes);
}

/** Returns the pack of all works of an association, by their names. */
export function unitPack(entry: Entry<Unit>, title: string): Promise<FlashView | undefined> {
  const items = (catalogue().byUnit.get(entry.id) ?? []).filter(({ kind }) => kind !== 'webinar');
  const sorted = items.toSorted((a, b) => a.entry.data.title.localeCompare(b.entry.data.title, 'ru') || (a.entry.id < b.entry.id ? -1 : 1));
  return packOf(entry, title, entry.data.summary ?? '', sorted, [], new Map());
}

async function packOf(
  { kind, id }: Entry<unknown>,
  title: string,
  summary: string,
  items: readonly Item[],
  elsewhere: FlashPack['elsewhere'],
  notes: ReadonlyMap<string, string | undefined>,
): Promise<FlashView | undefined> {
  // One work is taken from its own page.
  if (items.length < 2) return undefined;
  const own = catalogue();
  const archives = new Map<string, Archive>();
  for (const item of items) archives.set(urls.entry(item.kind, item.entry.id), await workArchive(item, own));
  const size = [...archives.values()].reduce((sum, archive) => sum + archive.size, 0);
  if (size > MOST) return { works: items.length, size };
  const works = items.map((item) => flashWork(item, own, notes.get(itemKey(item))));
  const pack: FlashPack = { title, summary, bank: own.bank.region.bank.title, address: addressOf(urls.entry(kind, id)), works, elsewhere };
  const path = archivePath([recipeOf('src/papers/flash-pack.ts'), pack, [...archives.values()].map((archive) => archive.path.slice(-28))]);
  await madeOnce(path, (temporary) =>
    Promise.resolve(
      writeFileSync(
        temporary,
        flashPack(pack, (work) => readFileSync(archives.get(work.path)!.path)),
      ),
    ),
  );
  markUsed(path);
  const href = urls.archive(kind, id);
  store().archives.set(href, path);
  return { works: items.length, size: statSync(path).size, href };
}

function flashWork(item: Item, own: Catalogue, note: string | undefined): FlashWork {
  const { kicker, facts, authors, demo } = cardOf(item, own);
  const { title, summary, themes } = item.entry.data;
  const keywords = 'keywords' in item.entry.data ? item.entry.data.keywords : [];
  return {
    // A material and a recommendation may bear one id.
    id: item.kind === 'material' ? item.entry.id : `${item.kind}-${item.entry.id}`,
    path: urls.entry(item.kind, item.entry.id),
    title,
    kicker,
    facts: facts.join(', '),
    authors,
    summary,
    note,
    demo,
    keywords: [...keywords, ...themes.flatMap((theme) => own.bank.vocabularies.themes.get(theme)?.name ?? [])].join(' '),
    day: item.kind === 'webinar' ? item.date : (item.entry.data.updated ?? item.date),
  };
}

function addressOf(path: string): string | undefined {
  const { site } = catalogue().bank.region;
  return carriedUrl(site, path);
}
