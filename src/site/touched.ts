import { createMemory } from '../bank/read-memory.ts';
import { store } from './store.ts';

/**
 * Begins to remember files for a dev server, watched from this very moment on or from some later one. Returns what is told of every touched
 * path (from the folder, empty where it is not known) and of none when all is quiet again: the files of the last moments are read once more. A bank of ten thousand works lies in forty thousand files; looking at all takes seconds.
 */
export function noticeTouched(isWatchedAtOnce = false): (file?: string) => void {
  const memory = (store().memory = createMemory());
  let [recent, isWatched] = [new Set<string>(), isWatchedAtOnce];
  return (file) => {
    const own = store();
    // Read since the last word: what was touched before is known.
    const before = own.stale ? memory.touched : new Set<string>();
    if (file === undefined) {
      memory.touched = before && new Set([...before, ...recent]);
      recent = new Set();
      isWatched = true;
    } else {
      if (file !== '') recent.add(file);
      // A watcher that is slow to begin may have missed what happened meanwhile: after the first change all files are looked at.
      memory.touched = isWatched && file !== '' && before ? new Set([...before, file]) : undefined;
    }
    own.stale = true;
  };
}
