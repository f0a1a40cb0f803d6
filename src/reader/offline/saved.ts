import { urls } from '../../bank/urls.ts';
import { plainAddress, storeNames } from './names.ts';

/** The page that tells what is kept, from the root of the bank. */
export const OWN_PAGE = urls.offline.slice(1);

/** The address under which a saved lesson says what it holds; it is written last, so that a lesson without it is not whole. */
export const ABOUT = `${OWN_PAGE}lesson.json`;

/** A file that is kept with a lesson. */
export interface KeptFile {
  readonly address: string;
  readonly title: string;
  /** The name under which it is given, where its address has another. */
  readonly name?: string | undefined;
}

/** A lesson that is saved. */
export interface SavedLesson {
  /** Name of its store. */
  readonly store: string;
  readonly address: string;
  readonly title: string;
  /** When it was saved, ISO with time. */
  readonly saved: string;
  readonly bytes: number;
  readonly files: readonly KeptFile[];
}

/** Returns the saved lessons of the bank at `scope`, the newest first; those that were left half-done are not among them. */
export async function savedLessons(scope: string): Promise<SavedLesson[]> {
  const stores = (await caches.keys()).filter((name) => name.startsWith(storeNames(scope).lesson));
  const lessons = await Promise.all(stores.map((store) => readAbout(scope, store)));
  return lessons.filter((lesson) => lesson !== undefined).sort((a, b) => (a.saved < b.saved ? 1 : -1));
}

async function readAbout(scope: string, store: string): Promise<SavedLesson | undefined> {
  const about = await (await caches.open(store)).match(scope + ABOUT);
  return about === undefined ? undefined : { ...((await about.json()) as SavedLesson), store };
}

/** Returns what a saved lesson holds under this address, the newest copy; `undefined` when none does. */
export async function fromLessons(scope: string, address: string): Promise<Response | undefined> {
  for (const { store } of await savedLessons(scope)) {
    const found = await (await caches.open(store)).match(plainAddress(address));
    if (found) return found;
  }
  return undefined;
}

/** Tells whether a file of a lesson is named to the reader: records for lists of sources are taken along, but nobody looks for them in a lesson. */
export const isTold = ({ address }: { readonly address: string }): boolean => !/\.(?:bib|ris)$|\/ssylka\.txt$/.test(address);
