import { posix } from 'node:path';
import type { Outcome } from './outcome.ts';
import type { Sibling } from './read-html.ts';
import type { Source } from './sources.ts';

/** The files that pages and texts name beside themselves; only what was handed to the import is read. */
export interface Siblings {
  /** Returns how a page finds the files beside it. */
  readonly of: (page: Source) => Sibling;
  /** Tells whether a page took a file into its work. */
  readonly isUsed: (file: string) => boolean;
  /** Remembers the entry that took what a page named. */
  readonly settle: (page: Source, entry: string) => void;
  /** Returns what became of a file that a page took; `undefined` when none did. */
  readonly outcomeOf: (file: string) => Outcome | undefined;
}

/** Returns the files of an import by the paths that pages write. */
export function siblingsOf(sources: readonly Source[]): Siblings {
  const byPath = new Map(sources.map((source) => [posix.normalize(`${source.folder}/${source.name}`).normalize('NFC'), source]));
  const takenBy = new Map<string, string>();
  const entries = new Map<string, string>();
  return {
    of: (page) => async (path) => {
      const found = byPath.get(posix.normalize(`${page.folder}/${decoded(path)}`).normalize('NFC'));
      if (found === undefined || found === page) return undefined;
      takenBy.set(found.file, page.file);
      return found.read();
    },
    isUsed: (file) => takenBy.has(file),
    settle: (page, entry) => void entries.set(page.file, entry),
    outcomeOf: (file) => {
      const entry = entries.get(takenBy.get(file) ?? '');
      return entry === undefined ? undefined : { file, state: 'attached', entry };
    },
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.replace(/[?#].*$/, '')).replaceAll('\\', '/');
  } catch {
    return path;
  }
}
