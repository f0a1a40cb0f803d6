import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { ViteDevServer } from 'vite';
import { publishedFiles } from './attachments.ts';
import { contentRoot } from '../bank/settings.ts';
import { catalogue } from './bank.ts';
import { cleanCopy } from './clean-copy.ts';
import { devSearchFile } from './dev-search.ts';
import { store } from './store.ts';

/** Gives the dev server what the build puts beside pages — files, pictures, search — and reloads it when content changes. */
export function serveContent(server: ViteDevServer): void {
  server.watcher.add(contentRoot());
  server.watcher.on('all', (_event: string, path: string) => {
    if (!path.startsWith(contentRoot())) return;
    store().catalogue = undefined;
    // Astro remembers the paths and props of dynamic routes until it hears that content has changed.
    for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const address = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    void answer(address, response).then((done) => (done ? undefined : next()), next);
  });
}

async function answer(address: string, response: ServerResponse): Promise<boolean> {
  if (address.startsWith('/pagefind/')) {
    const content = await devSearchFile(address.slice('/pagefind/'.length));
    if (content === undefined) return false;
    send(address, response).end(content);
    return true;
  }
  const file = await fileAt(address);
  if (file === undefined) return false;
  createReadStream(file).pipe(send(address, response));
  return true;
}

async function fileAt(address: string): Promise<string | undefined> {
  const picture = store().pictures.get(address.replace('/_img/', ''));
  if (picture !== undefined) return picture;
  const file = extname(address) === '' ? undefined : publishedFiles(catalogue()).get(address);
  return file && cleanCopy(file);
}

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

function send(address: string, response: ServerResponse): ServerResponse {
  return response.setHeader('content-type', types[extname(address)] ?? 'application/octet-stream');
}
