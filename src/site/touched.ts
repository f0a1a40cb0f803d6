import { relative, sep } from 'node:path';
import { createMemory } from '../bank/read-memory.ts';
import { contentRoot } from '../bank/settings.ts';
import { store } from './store.ts';

/**
 * Begins to remember files for a dev server. Returns what is told of every touched path, and of none when all is quiet again: the files of
 * the last moments are then read once more. A bank of ten thousand works lies in forty thousand files; looking at all takes seconds.
 */
export function noticeTouched(): (path?: string) => void {
  const memory = (store().memory = createMemory());
  let [recent, isWatched] = [new Set<string>(), false];
  return (path) => {
    const own = store();
    // Read since the last word: what was touched before is known.
    const before = own.stale ? memory.touched : new Set<string>();
    if (path === undefined) {
      memory.touched = before && new Set([...before, ...recent]);
      recent = new Set();
      isWatched = true;
    } else {
      const file = relative(contentRoot(), path).split(sep).join('/');
      if (file !== '') recent.add(file);
      // The watcher may have missed what happened while it began: after the first change all files are looked at.
      memory.touched = isWatched && file !== '' && before ? new Set([...before, file]) : undefined;
    }
    own.stale = true;
  };
}
