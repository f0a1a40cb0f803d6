import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import type { ViteDevServer } from 'vite';
import { mediaType } from '../bank/media-types.ts';
import { embedFileAt } from '../bank/exports/embed/files.ts';
import { citationFile } from '../bank/exports/citation-files.ts';
import { oncePer } from '../bank/once-per.ts';
import { urls } from '../bank/urls.ts';
import { contentRoot } from '../bank/settings.ts';
import { isWatchedAtOnce, watchFolder } from '../bank/watch-folder.ts';
import { isSearchFile } from '../indexing/make-index.ts';
import { publishedFiles } from './attachments.ts';
import { contentFaults, knownCatalogue } from './bank.ts';
import { thingFiles } from './chosen-things.ts';
import { cleanCopy } from './clean-copy.ts';
import { devSearchFile } from './dev-search.ts';
import { embedAssets } from './embeds.ts';
import { faultPage } from './fault-page.ts';
import { openDataFile } from './open-data.ts';
import { store } from './store.ts';
import { tellModule } from './tell-module.ts';
import { noticeTouched } from './touched.ts';

/** How long after the last change the files are read once more: a page asked for between two writes of one file was made of the first. */
const SETTLED_MS = 150;

/** Gives the dev server what the build puts beside pages — files, pictures, search — and reloads it when content changes. */
export function serveContent(server: ViteDevServer): void {
  const notice = noticeTouched(isWatchedAtOnce);
  let settling: NodeJS.Timeout | undefined;
  const touched = (file: string) => {
    notice(file);
    tellModule(server, join(contentRoot(), file));
    clearTimeout(settling);
    settling = setTimeout(() => {
      notice();
      server.ws.send({ type: 'full-reload' });
    }, SETTLED_MS).unref();
  };
  const stop = watchFolder({ root: contentRoot(), touched, warn: console.warn });
  server.httpServer?.once('close', stop);
  server.middlewares.use((request, response, next) => {
    const address = addressOf(request);
    if (address === undefined) return next();
    if (isPage(address)) forgetPaths(server);
    answer(address, response).then((done) => (done ? undefined : next()), next);
  });
}

/**
 * Astro remembers the paths and props of dynamic routes until it hears that content has changed. It is told before every page and not
 * after every change: a page that is being made while a file changes would leave its old props behind for good.
 */
function forgetPaths({ environments }: ViteDevServer): void {
  for (const { name, hot } of Object.values(environments)) if (name !== 'client') hot.send('astro:content-changed', {});
}

/** Returns the path that was asked for, `undefined` when it is not written as addresses are. */
function addressOf({ url = '' }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '');
  } catch {
    return undefined;
  }
}

async function answer(address: string, response: ServerResponse): Promise<boolean> {
  if (isPage(address)) return tellFaults(response);
  if (isSearchFile(address.slice(1))) {
    const content = await devSearchFile(address.slice(1));
    if (content === undefined) return false;
    send(address, response).end(content);
    return true;
  }
  const thing = thingAt(address) ?? (await embedAt(address));
  if (thing !== undefined) {
    send(address, response).end(thing);
    return true;
  }
  const data = await dataAt(address);
  if (data !== undefined) {
    send(address, response).end(data);
    return true;
  }
  const file = await fileAt(address);
  if (file === undefined) return false;
  pipeline(createReadStream(file), send(address, response), () => undefined);
  return true;
}

/** Anything else without an extension is Vite's own: `/@vite/client`, `/@id/…`, `/__open-in-editor`. */
const isPage = (address: string) => extname(address) === '' && !/^\/(?:@|__)/.test(address);

function tellFaults(response: ServerResponse): boolean {
  const faults = contentFaults();
  if (faults.length === 0) return false;
  response.writeHead(500, { 'content-type': mediaType('.html'), 'cache-control': 'no-store' }).end(faultPage(faults));
  return true;
}

const filesOf = oncePer(publishedFiles);

function thingAt(address: string): string | undefined {
  const catalogue = /^\/_thing\/|\/ssylka\.(?:bib|ris)$/.test(address) ? knownCatalogue() : undefined;
  return catalogue && (thingFiles(catalogue).get(address) ?? citationFile(address, catalogue));
}

async function embedAt(address: string): Promise<string | undefined> {
  const catalogue = address.startsWith(urls.embeds) ? knownCatalogue() : undefined;
  return catalogue && (embedFileAt(address, catalogue) ?? (await embedAssets()).get(address));
}

async function dataAt(address: string): Promise<string | Uint8Array | undefined> {
  const catalogue = extname(address) === '' ? undefined : knownCatalogue();
  return catalogue && openDataFile(address, catalogue);
}

/** While a file is broken, the files of before go on being given. */
async function fileAt(address: string): Promise<string | undefined> {
  const picture = store().pictures.get(address.replace('/_img/', '')) ?? store().archives.get(address);
  if (picture !== undefined) return picture;
  const catalogue = extname(address) === '' ? undefined : knownCatalogue();
  const file = catalogue && filesOf(catalogue).get(address);
  return file && cleanCopy(file);
}

function send(address: string, response: ServerResponse): ServerResponse {
  return response.setHeader('content-type', mediaType(address)).setHeader('cache-control', 'no-store');
}
