import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { mediaType } from '../../src/bank/media-types.ts';
import { listenFrom } from './port.ts';

/** A server of static files that is running. */
export interface Serving {
  readonly address: string;
  readonly port: number;
  readonly server: Server;
}

/** Serves a folder below `path` as a plain static host would; a taken port gives way to the next free one, throws `NoFreePortError` when there is none. */
export async function serveFolder(folder: string, { port, path = '/' }: { port: number; path?: string }): Promise<Serving> {
  const base = `/${path}/`.replace(/\/+/g, '/');
  const files = sirv(folder, { dev: true, etag: true, setHeaders: (response, name) => void nameType(response, name) });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return notFound();
    request.url = url.slice(base.length - 1);
    files(request, response, notFound);
    function notFound() {
      response.writeHead(404, { 'content-type': mediaType('404.html') }).end(notFoundPage(folder));
    }
  });
  const taken = await listenFrom(server, port);
  return { address: `http://localhost:${taken}${base}`, port: taken, server };
}

/** The server's own list lacks office documents and charsets; pages have no extension in their address. */
function nameType(response: { setHeader: (name: string, value: string) => unknown }, name: string): void {
  response.setHeader('content-type', mediaType(extname(name) === '' || name.endsWith('/') ? 'index.html' : name));
}

function notFoundPage(folder: string): string | Buffer {
  try {
    return readFileSync(join(folder, '404.html'));
  } catch {
    return 'Страница не найдена';
  }
}
