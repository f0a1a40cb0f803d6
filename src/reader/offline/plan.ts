import { ASSETS, assetNames, namesOthers, type AssetNames } from '../../bank/asset-names.ts';
import { plainAddress } from './names.ts';
import { ownLinks, partsOn, settle, type OwnLink } from './page-parts.ts';

/** What a saved lesson is made of. */
export interface LessonPlan {
  readonly address: string;
  readonly title: string;
  /** Address → text of the page and of those that belong to it: its documents to be read in place. */
  readonly pages: ReadonlyMap<string, string>;
  /** Sheets, fonts, scripts, pictures, signs. */
  readonly parts: readonly string[];
  readonly files: readonly { readonly address: string; readonly title: string }[];
  /** Recordings that are left out. */
  readonly isWithoutMedia: boolean;
}

const MEDIA = /\.(?:mp4|m4v|webm|mov|mp3|m4a|ogg|oga|wav)$/i;

/** Returns what to keep of the page at `address` of the bank at `root`; throws when the page cannot be had. */
export async function planLesson(address: string, root: string): Promise<LessonPlan> {
  const main = await readPage(address, root);
  const isPage = ({ href }: OwnLink) => href.endsWith('/');
  const within = await Promise.all(main.links.filter(isPage).map(({ href }) => readPage(href, root)));
  const files = main.links.filter((link) => !isPage(link));
  // A lesson needs the sound that goes with it; the recording of a webinar is not for a telephone.
  const isWithoutMedia = !main.isWork && files.some(({ href }) => MEDIA.test(href));
  return {
    address: main.address,
    title: main.title,
    pages: new Map([main, ...within].map((page) => [page.address, page.html])),
    parts: [...new Set([main, ...within].flatMap(({ parts }) => parts))],
    files: files.filter(({ href }) => !isWithoutMedia || !MEDIA.test(href)).map(({ href, title }) => ({ address: href, title })),
    isWithoutMedia,
  };
}

/** A page as it is kept, with all it needs and what lies beside it. */
async function readPage(asked: string, root: string) {
  const address = plainAddress(asked);
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const html = await answer.text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const links = ownLinks(page, address);
  settle(page);
  return {
    address,
    title: page.querySelector('h1')?.textContent.trim() ?? page.title,
    html: `<!doctype html>${page.documentElement.outerHTML}`,
    parts: [...partsOn(page, address), ...(await assetsOf(assetNames(html, 'page'), root))],
    links,
    isWork: page.querySelector('.work') !== null,
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
