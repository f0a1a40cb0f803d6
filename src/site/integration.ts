import { copyFileSync, createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { redirectPage } from '../bank/exports/redirect-page.ts';
import { normaliseSource } from '../bank/front-matter.ts';
import { urls } from '../bank/urls.ts';
import { publishedFiles } from './attachments.ts';
import { catalogue, contentRoot } from './bank.ts';
import { store } from './store.ts';

/** The Astro integration of Kopilka: the site's address, hot reload of content, and the files that pages point at. */
export function kopilka(): AstroIntegration {
  return {
    name: 'kopilka',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          site: siteAddress(),
          // Style sheets name fonts relative to themselves: the folder must work under any sub-path.
          vite: { experimental: { renderBuiltUrl: (_name, { hostType }) => (hostType === 'css' ? { relative: true } : undefined) }, resolve: { alias: { '@content': contentRoot(), 'astro/jsx-runtime': fileURLToPath(import.meta.resolve('astro/jsx-runtime')) } }, server: { fs: { allow: ['.', contentRoot()] } } },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentRoot());
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(contentRoot())) return;
          store().catalogue = undefined;
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          const file = fileAt(decodeURI((request.url ?? '').split('?')[0] ?? ''));
          if (file === undefined) return next();
          send(file, response);
        });
      },
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        for (const [address, source] of publishedFiles(catalogue())) copy(source, join(out, decodeURI(address)));
        for (const [name, source] of store().pictures) copy(source, join(out, urls.image(name)));
        for (const [from, to] of catalogue().bank.redirects) writeRedirect(out, from, to);
      },
    },
  };
}

/** A broken profile is told by the check; here it must not hide behind a stack trace. */
function siteAddress(): string {
  try {
    const region: unknown = parse(normaliseSource(readFileSync(join(contentRoot(), 'region.yaml'), 'utf8')));
    const site = (region as { site?: unknown } | undefined)?.site;
    return typeof site === 'string' && URL.canParse(site) ? new URL(site).origin : 'https://example.ru';
  } catch {
    return 'https://example.ru';
  }
}

function fileAt(address: string): string | undefined {
  const picture = store().pictures.get(address.replace('/_img/', ''));
  if (picture !== undefined) return picture;
  return extname(address) === '' ? undefined : publishedFiles(catalogue()).get(encodeURI(address));
}

const types: Record<string, string> = { '.avif': 'image/avif', '.webp': 'image/webp', '.png': 'image/png', '.jpg': 'image/jpeg', '.pdf': 'application/pdf' };

function send(file: string, response: ServerResponse): void {
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}

function copy(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
}

function writeRedirect(out: string, from: string, to: string): void {
  const target = from.endsWith('/') ? join(out, from, 'index.html') : join(out, from);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, redirectPage(from, to, catalogue().bank.region.site));
}
