import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { createAssetKeeper } from './keep-assets.ts';
import { lostPage } from './lost-page.ts';
import { plainAddress, storeNames } from './names.ts';
import { fromLessons } from './saved.ts';
import { createStores, PATIENCE, stands } from './stores.ts';
import type { LifeEvent, WorkerScope } from './worker-types.ts';

/** Written in by the build: a digest of what is below, the page «Нет связи», and all it needs with other pages that are there at once, from the root of the bank. */
declare const SHELL: { readonly version: string; readonly page: string; readonly files: readonly string[] };

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const names = storeNames(scope);
const shell = names.shell + SHELL.version;
let isFirst = false;

const keepAssets = createAssetKeeper(scope, (address, event) =>
  stores.assets.handle({ request: new Request(address), event: event as never }),
);
const stores: ReturnType<typeof createStores> = createStores(scope, keepAssets, fromShell);
const { pages, assets, pictures, signs } = stores;

/** Where in the bank an address leads; `undefined` outside it. */
const pathOf = ({ href }: URL) => (href.startsWith(scope) ? href.slice(scope.length).replace(/[?#].*/, '') : undefined);
const isPage = (path: string) => path === '' || path.endsWith('/') || path.endsWith('.html');
/** The editor is a program of its own, search is only right when all its files are of one day, frames belong to other sites: none is touched. */
const isLeftAlone = (path: string) => /^(?:admin\/|embed\/.|pagefind\/|slova\/|sw\.js$)/.test(path);
const at = (fits: (path: string, request: Request) => boolean) => (options: { url: URL; request: Request }) => {
  const path = pathOf(options.url);
  return path !== undefined && !isLeftAlone(path) && fits(path, options.request);
};

registerRoute(
  at((path, { mode }) => mode === 'navigate' && isPage(path)),
  pages,
);
registerRoute(
  at((path) => path.startsWith('_astro/')),
  assets,
);
registerRoute(
  at((path) => path.startsWith('_img/')),
  pictures,
);
registerRoute(
  at((path) => /^_(?!astro|img)|^(?:favicon\.svg|logo\.svg|cveta\.css|manifest\.webmanifest)$/.test(path)),
  signs,
);
registerRoute(
  at((path, { cache }) => !isPage(path) && cache !== 'only-if-cached'),
  ({ request }) => takeFile(request),
);
setCatchHandler(({ request }) => (request.mode === 'navigate' ? showLost() : Promise.resolve(Response.error())));

/** Files are never kept by the way: only a saved lesson has them. */
async function takeFile(request: Request): Promise<Response> {
  const answer = fetch(request);
  const network = answer.then(stands);
  const kept = async () => {
    const found = await fromLessons(scope, request.url);
    return found && request.headers.has('range') ? createPartialResponse(request, found) : found;
  };
  const silence = new Promise((done) => setTimeout(done, PATIENCE * 1000)).then(kept).then((found) => found ?? network);
  return Promise.race([network, silence]).catch(async () => (await kept()) ?? answer);
}

/** Pages that came with the worker, at their own addresses. */
async function fromShell(address: string): Promise<Response | undefined> {
  return (await caches.open(shell)).match(plainAddress(address));
}

async function showLost(): Promise<Response> {
  const kept = await fromShell(scope + SHELL.page);
  if (kept === undefined) return Response.error();
  return new Response(lostPage(await kept.text(), scope), { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

worker.addEventListener('install', (event) => {
  isFirst = !worker.registration.active;
  // All or none: a worker that could not take the page is not installed, and the browser tries again later.
  event.waitUntil(
    caches
      .open(shell)
      .then((store) => store.addAll([SHELL.page, ...SHELL.files].map((path) => new Request(scope + path, { cache: 'no-cache' })))),
  );
});

// The next version waits until every page of this one is closed: nothing is taken away from an open page.
worker.addEventListener('activate', (event) => event.waitUntil(begin(event)));

async function begin(event: LifeEvent): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(names.shell) && name !== shell);
  await Promise.all(old.map((name) => caches.delete(name)));
  if (!isFirst) return;
  await worker.clients.claim();
  // The page with which the acquaintance began is kept too.
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const seen = open.map(({ url }) => new Request(url)).filter((request) => at(isPage)({ url: new URL(request.url), request }));
  await Promise.all(
    seen.flatMap((request) => pages.handleAll({ request, event: event as never })).map((work) => work.catch(() => undefined)),
  );
}
