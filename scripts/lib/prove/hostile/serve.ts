import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaType } from '../../../../src/bank/media-types.ts';
import { listenFrom } from '../../port.ts';
import type { Made } from './pages.ts';

/** A server of a built site and of pages made of it. */
export interface Host {
  readonly address: string;
  readonly server: Server;
}

/** Serves a site as a host without headers would, or with the policy of the site; pages that were made stand before its files. */
export async function serveMade(site: string, made: readonly Made[], policy?: string): Promise<Host> {
  const pages = new Map(made.map(({ address, html }) => [`/${address}`, html]));
  const server = createServer((request, response) => {
    try {
      // A hostile address need not be one that can be decoded.
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const body = pages.get(path) ?? readFileSync(join(site, file));
      response
        .writeHead(200, { 'content-type': mediaType(file), ...(policy === undefined ? {} : { 'content-security-policy': policy }) })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await listenFrom(server, 4500);
  return { address: `http://127.0.0.1:${port}/`, server };
}

/** Returns the policy of the pages that a built site gives to servers. */
export function policyOf(site: string): string {
  const found = /^\s+Content-Security-Policy: (.*)$/m.exec(readFileSync(join(site, '_headers'), 'utf8'))?.[1];
  if (found === undefined) throw new Error('В собранном сайте нет файла _headers с политикой.');
  return found;
}
