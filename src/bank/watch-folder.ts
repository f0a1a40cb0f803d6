import { lstatSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** What is watched, and who hears of it. */
interface Watched {
  readonly root: string;
  /** Hears of every touched path, from the root with `/`; of an empty one when it is not known which. */
  readonly touched: (path: string) => void;
  /** Hears in Russian, once, that the system watches no more folders. */
  readonly warn: (message: string) => void;
}

/** Whether everything is watched from the very call on: elsewhere the system begins when it is ready. */
export const isWatchedAtOnce = process.platform === 'linux';

/**
 * Watches all that lies below a folder, hidden folders left out; returns how to stop.
 *
 * Linux watches folder by folder. Node and chokidar put a watch on every file besides: three times as many, of which the system gives a
 * limited number, and at forty thousand files half of the start of a dev server went there.
 */
export function watchFolder(watched: Watched): () => void {
  if (isWatchedAtOnce) return watchEach(watched);
  const { root, touched } = watched;
  const watcher = watch(root, { recursive: true }, (_event, name) => touched((name ?? '').replaceAll('\\', '/')));
  return () => watcher.close();
}

function watchEach({ root, touched, warn }: Watched): () => void {
  const watchers = new Map<string, FSWatcher>();
  let isFull = false;
  const forget = (folder: string) => {
    if (!watchers.has(folder)) return;
    for (const [path, watcher] of watchers)
      if (path === folder || path.startsWith(`${folder}/`)) {
        watcher.close();
        watchers.delete(path);
      }
  };
  /** `found` hears of what already lies in a folder that came while its neighbours were watched. */
  const add = (folder: string, found?: (path: string) => void) => {
    if (isFull) return;
    const within = (name: string) => (folder === '' ? name : `${folder}/${name}`);
    try {
      const watcher = watch(join(root, folder), (event, name) => {
        const path = name === null ? folder : within(name);
        touched(path);
        // It came, went, or another one stands in its place: a watch stays with the folder that it was put on.
        if (event !== 'rename' || name === null || isHidden(name)) return;
        forget(path);
        if (isFolder(join(root, path))) add(path, touched);
      });
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
      for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
        found?.(within(entry.name));
        if (entry.isDirectory() && !isHidden(entry.name)) add(within(entry.name), found);
      }
    } catch (error) {
      // It may be gone already.
      if (!isLimit(error)) return forget(folder);
      isFull = true;
      warn(
        `Система не даёт следить больше чем за ${watchers.size} папками (fs.inotify.max_user_watches): правки в остальных будут видны после перезапуска.`,
      );
    }
  };
  add('');
  return () => watchers.forEach((watcher) => watcher.close());
}

const isFolder = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const isHidden = (name: string) => name.startsWith('.');

const isLimit = (error: unknown) => ['ENOSPC', 'EMFILE'].includes((error as NodeJS.ErrnoException).code ?? '');
