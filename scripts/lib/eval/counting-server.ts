import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaType } from '../../../src/bank/media-types.ts';
import { decoded } from '../decoded.ts';
import { HOST } from '../port.ts';

/** A server that knows how many bytes of which file it has sent. */
export interface CountingServer {
  readonly address: string;
  /** Returns what was sent since it was asked last: path below the root → bytes of bodies over the wire. */
  readonly take: () => Map<string, number>;
  readonly close: () => void;
}

/** What hosts pack on the way; files of the index are packed already. */
const PACKED = /\.(?:js|mjs|json|html|txt|css|svg)$/;

/** Serves a folder on this machine only, as a plain static host would: text packed by gzip, the rest as it is. */
export async function serveAndCount(folder: string): Promise<CountingServer> {
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decoded(new URL(request.url ?? '/', 'http://host').pathname);
    if (path === undefined) return void response.writeHead(404).end();
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const body = read(folder, name);
    if (body === undefined) return void response.writeHead(404).end();
    const packed = PACKED.test(name) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const wire = packed ? gzipSync(body) : body;
    sent.set(path.slice(1), (sent.get(path.slice(1)) ?? 0) + wire.length);
    const head = { 'content-type': mediaType(name), 'content-length': wire.length };
    response.writeHead(200, { ...head, ...(packed ? { 'content-encoding': 'gzip' } : {}) }).end(wire);
  });
  // Client and server are one process: busy for longer than the usual five seconds, it would close a line that it is about to use.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  return {
    address: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function read(folder: string, path: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, normalize(path)));
  } catch {
    return undefined;
  }
}
