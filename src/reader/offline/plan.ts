import { ASSETS, assetNames, namesOthers, type AssetNames } from '../../bank/asset-names.ts';
import { parseApart } from '../trusted.ts';
import { plainAddress } from './names.ts';
import { MEDIA, ownLinks, partsOn, settle, type OwnLink } from './page-parts.ts';
import type { KeptFile } from './saved.ts';

/** A page with all that may be kept of it; whether its recordings are is asked of the reader. */
export interface FoundLesson {
  readonly address: string;
  readonly title: string;
  /** Address → page: the lesson itself and its documents to be read in place. */
  readonly pages: ReadonlyMap<string, Document>;
  readonly parts: readonly string[];
  readonly files: readonly KeptFile[];
  readonly recordings: readonly KeptFile[];
  /** A lesson needs the sound that goes with it; the recording of a webinar may be heard later. */
  readonly isWork: boolean;
  /** A recording that another service shows. */
  readonly isElsewhere: boolean;
  /** It leads to works, which are kept each by itself. */
  readonly hasWorks: boolean;
}

/** What a saved lesson is made of. */
export interface LessonPlan {
  readonly address: string;
  readonly title: string;
  /** Address → text of the page and of those that belong to it: its documents to be read in place. */
  readonly pages: ReadonlyMap<string, string>;
  /** Sheets, fonts, scripts, pictures, signs. */
  readonly parts: readonly string[];
  readonly files: readonly KeptFile[];
}

/** Returns what may be kept of the page at `address` of the bank at `root`; throws when the page cannot be had. */
export async function findLesson(address: string, root: string): Promise<FoundLesson> {
  const main = await readPage(address, root);
  const isPage = ({ href }: OwnLink) => href.endsWith('/');
  const within = await Promise.all(main.links.filter(isPage).map(({ href }) => readPage(href, root)));
  const files = main.links.filter((link) => !isPage(link)).map(({ href, ...file }) => ({ address: href, ...file }));
  return {
    address: main.address,
    title: main.page.querySelector('h1')?.textContent.trim() ?? main.page.title,
    pages: new Map([main, ...within].map(({ address: own, page }) => [own, page])),
    parts: [...new Set([main, ...within].flatMap(({ parts }) => parts))],
    files: files.filter((file) => !MEDIA.test(file.address)),
    recordings: files.filter((file) => MEDIA.test(file.address)),
    isWork: main.page.querySelector('.work') !== null,
    isElsewhere: main.page.querySelector('.player-poster') !== null,
    hasWorks: main.page.querySelector('main .card-title a') !== null,
  };
}

/** Returns what is kept of a page, with its recordings or without. */
export function planOf({ address, title, pages, parts, files, recordings }: FoundLesson, withRecordings: boolean): LessonPlan {
  const kept = new Set(withRecordings ? recordings.map((file) => file.address) : []);
  const written = [...pages].map(([own, page]): [string, string] => {
    const copy = page.cloneNode(true) as Document;
    settle(copy, own, (href) => kept.has(href));
    return [own, `<!doctype html>${copy.documentElement.outerHTML}`];
  });
  return { address, title, pages: new Map(written), parts, files: withRecordings ? [...files, ...recordings] : files };
}

/** A page as it is kept, with all it needs and what lies beside it. */
async function readPage(asked: string, root: string) {
  const address = plainAddress(asked);
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const html = await answer.text();
  const page = parseApart(html, 'text/html');
  return {
    address,
    page,
    parts: [...partsOn(page, address), ...(await assetsOf(assetNames(html, 'page'), root))],
    links: ownLinks(page, address, root),
  };
}

/** Scripts and fonts that come with the sheets and scripts of the page, and later ones that are at hand. */
async function assetsOf({ now, later }: AssetNames, root: string, known = new Set<string>()): Promise<Set<string>> {
  const atHand = await Promise.all(later.map(async (name) => ((await caches.match(`${root}${ASSETS}${name}`)) ? name : '')));
  for (const name of [...now, ...atHand.filter(Boolean)]) {
    const address = `${root}${ASSETS}${name}`;
    if (known.has(address)) continue;
    known.add(address);
    if (namesOthers(name)) await assetsOf(assetNames(await (await fetch(address)).text(), 'asset'), root, known);
  }
  return known;
}
