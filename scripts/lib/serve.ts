import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server of static files that is running. */
export interface Serving {
  readonly address: string;
  readonly server: Server;
}

/** Serves a folder below `path` as a plain static host would; a taken port gives way to the next free one. */
export async function serveFolder(folder: string, { port, path = '/' }: { port: number; path?: string }): Promise<Serving> {
  const base = `/${path}/`.replace(/\/+/g, '/');
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return notFound();
    request.url = url.slice(base.length - 1);
    files(request, response, notFound);
    function notFound() {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFoundPage(folder));
    }
  });
  const taken = await listen(server, port);
  return { address: `http://localhost:${taken}${base}`, server };
}

function notFoundPage(folder: string): string | Buffer {
  try {
    return readFileSync(join(folder, '404.html'));
  } catch {
    return 'Страница не найдена';
  }
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve).listen(candidate, '127.0.0.1', () => (server.removeListener('error', resolve), resolve(undefined)));
    });
    if (error === undefined) return (server.address() as { port: number }).port;
    if (error.code !== 'EADDRINUSE' || candidate >= port + 20) throw error;
  }
}
