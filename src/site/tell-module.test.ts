import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ViteDevServer } from 'vite';
import { writeContent } from '../testing/temporary-content.ts';
import { tellModule } from './tell-module.ts';

test.each([
  ['a module that Vite has read has changed', 'pages/a.mdx', ['change']],
  ['one that it has never read has come', 'pages/b.mdx', ['add']],
  ['one that is no more has gone', 'pages/gone.mdx', ['unlink']],
  ['a page without components is no module', 'pages/c.md', []],
])('%s', (_name, file, told) => {
  const root = writeContent({ 'pages/a.mdx': 'А', 'pages/b.mdx': 'Б', 'pages/c.md': 'В' });
  const known = [join(root, 'pages/a.mdx'), join(root, 'pages/gone.mdx')];
  const emit = vi.fn();
  const moduleGraph = { getModulesByFile: (path: string) => (known.includes(path) ? new Set() : undefined) };
  const path = join(root, file);
  tellModule({ watcher: { emit }, moduleGraph } as unknown as Pick<ViteDevServer, 'watcher' | 'moduleGraph'>, path);
  expect(emit.mock.calls).toEqual(told.map((event) => [event, path]));
});
