import { liveText } from '../../text/search-live.ts';
import type { Hit } from '../hits.ts';

/** A bank that is asked while one searches: the name that this bank gives it, and its root. */
export interface LiveBank {
  readonly name: string;
  readonly site: string;
}

/** Longer words nobody needs in a list of hits. */
const LONGEST = 600;

/**
 * Returns a hit of another bank as one of a list here: only texts, only addresses below that bank, with a badge that says whose it is; nothing when it
 * leads elsewhere — what that bank itself has from others stays with them.
 */
export function foreignHit({ url, meta, pieces, sections, missing }: Hit, { name, site }: LiveBank): Hit | undefined {
  const at = addressIn(url, site);
  const own = Object.entries(meta).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value.slice(0, LONGEST)] as const] : []));
  const texts: Hit['meta'] = Object.fromEntries(own);
  if (at === undefined || !texts['title']) return undefined;
  const mark = [liveText.origin(name), texts['mark']].filter(Boolean).join(' · ');
  const parts = sections.flatMap((part) => {
    const place = addressIn(part.url, site);
    return place === undefined ? [] : [{ url: place, title: String(part.title).slice(0, LONGEST) }];
  });
  const words = pieces.slice(0, 100).map(({ text, marked }) => ({ text: String(text).slice(0, LONGEST), marked }));
  // Marks of another bank's things are its own: ours are neither counted nor chosen by them.
  return { url: at, meta: { ...texts, mark }, filters: { region: [name] }, pieces: words, sections: parts, missing };
}

/** An address from the root of a bank as one of the web; whatever is not below that root is none. */
function addressIn(url: unknown, site: string): string | undefined {
  if (typeof url !== 'string' || !/^\/(?![/\\])/.test(url)) return undefined;
  const { href } = new URL(url.slice(1), site);
  return href.startsWith(site) ? href : undefined;
}
