/** Folder of the files whose names change with what is in them. */
export const ASSETS = '_astro/';

const NAME = String.raw`([\w-]+(?:\.[\w-]+)*\.(?:js|css|woff2|svg|wasm))\b`;
/** Pages name them from the root of the bank; scripts and sheets, which lie beside them, from the same folder too. */
const IN_PAGE = new RegExp(`()${ASSETS}${NAME}`, 'g');
const BESIDE = new RegExp(`(import\\(\\s*["'\`])?(?:${ASSETS}|(?<!\\.)\\./)${NAME}`, 'g');

/** Names of other built files in the text of a page, a script or a sheet. */
export interface AssetNames {
  /** Loaded together with it. */
  readonly now: readonly string[];
  /** Loaded when a reader asks for what they do. */
  readonly later: readonly string[];
}

/** Returns the names of built files that a built page (`page`), script or sheet (`asset`) speaks of, each once. */
export function assetNames(text: string, kind: 'page' | 'asset'): AssetNames {
  const found = [...text.matchAll(kind === 'page' ? IN_PAGE : BESIDE)].map(([, late = '', name = '']) => ({ late: late !== '', name }));
  const now = new Set(found.filter(({ late }) => !late).map(({ name }) => name));
  const later = new Set(found.filter(({ late, name }) => late && !now.has(name)).map(({ name }) => name));
  return { now: [...now], later: [...later] };
}

/** Tells whether a built file names others. */
export const namesOthers = (name: string): boolean => /\.(?:js|css)$/.test(name);
