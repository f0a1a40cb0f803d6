import { existsSync } from 'node:fs';
import { normalizePath, type ViteDevServer } from 'vite';

/** Lets Vite, which watches no content, hear that a page with components (`.mdx`) came, changed or went: these are modules. `path` is absolute. */
export function tellModule({ watcher, moduleGraph }: Pick<ViteDevServer, 'watcher' | 'moduleGraph'>, path: string): void {
  if (!path.endsWith('.mdx')) return;
  const isKnown = moduleGraph.getModulesByFile(normalizePath(path)) !== undefined;
  watcher.emit(existsSync(path) ? (isKnown ? 'change' : 'add') : 'unlink', path);
}
