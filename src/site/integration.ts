import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { normaliseSource } from '../bank/front-matter.ts';
import { absentSections } from '../bank/absent-sections.ts';
import { readBank } from '../bank/read.ts';
import { urls } from '../bank/urls.ts';
import { parseYaml } from '../bank/yaml.ts';
import { writeAdmin } from './admin.ts';
import { appIcons } from './app-icons.ts';
import { publishedFiles } from './attachments.ts';
import { contentRoot } from '../bank/settings.ts';
import { catalogue } from './bank.ts';
import { thingFiles } from './chosen-things.ts';
import { cleanCopy } from './clean-copy.ts';
import { coverFiles } from './covers.ts';
import { serveContent } from './dev-server.ts';
import { embedAssets } from './embeds.ts';
import { frame } from './frame.ts';
import { serverHeaders } from './headers.ts';
import { writeWorker } from './offline.ts';
import { writeOpenData } from './open-data.ts';
import { isMade, isRestMade, made } from './shard.ts';
import { sharePictures } from './share-pictures.ts';
import { citationFiles } from '../bank/exports/citation-files.ts';
import { embedFiles } from '../bank/exports/embed/files.ts';
import { LOGO_FILE } from '../bank/logo.ts';
import { redirectRules } from '../bank/exports/redirect-rules.ts';
import { writeRedirect } from './redirect-file.ts';
import { store } from './store.ts';
import { archiveCache, sweepCache } from './sweep-cache.ts';

/** The Astro integration of Kopilka: the site's address, hot reload of content, and the files that pages point at. */
export function kopilka(): AstroIntegration {
  return {
    name: 'kopilka',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ site: siteAddress(), vite: viteSettings() }),
      'astro:server:setup': ({ server }) => serveContent(server),
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        for (const path of absentSections(catalogue())) rmSync(join(out, path, 'index.html'), { force: true });
        for (const [address, file] of made(publishedFiles(catalogue()))) copy(await cleanCopy(file), join(out, address));
        for (const [name, source] of store().pictures) copy(source, join(out, urls.image(name)));
        for (const [address, source] of made(store().archives)) copy(source, join(out, address));
        sweepCache(archiveCache());
        for (const [address, svg] of made(coverFiles(catalogue()))) write(svg, join(out, address));
        for (const [address, thing] of made(thingFiles(catalogue()))) write(thing, join(out, address));
        for (const [address, text] of made(citationFiles(catalogue()))) write(text, join(out, address));
        for (const [address, text] of made(embedFiles(catalogue()))) write(text, join(out, address));
        // The benchmark leaves these pictures out: they are made once in the life of a bank and say nothing of building it.
        if (process.env['SHARE_PICTURES'] !== 'off')
          for (const [address, source] of made(await sharePictures(catalogue(), ownSign(), isMade))) copy(source, join(out, address));
        if (isRestMade()) await writeRest(out);
      },
    },
  };
}

/** Writes what belongs to the site as a whole. */
async function writeRest(out: string): Promise<void> {
  for (const [address, text] of await embedAssets()) write(text, join(out, address));
  await writeOpenData(out, catalogue());
  // As it was typed: what is typeset for pages must not come back into files.
  await writeAdmin(out, readBank(contentRoot()).bank, catalogue().today);
  for (const [address, source] of await appIcons(frame().accent, ownSign())) copy(source, join(out, address));
  await writeWorker(out, frame().offline !== undefined);
  const { redirects, region } = catalogue().bank;
  for (const [from, to] of redirects) writeRedirect(out, from, to, region.site);
  for (const [name, text] of redirectRules(redirects, region.site)) write(text, join(out, name));
  for (const [name, text] of serverHeaders(region)) write(text, join(out, name));
}

// Astro 7 does not pass `experimental.renderBuiltUrl` on, so the addresses of fonts are made relative when the style sheet is written.
const relativeFonts: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'kopilka-relative-fonts',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = String(file.source).replaceAll('url(/_astro/', 'url(./');
    }
  },
};

/**
 * Vite wraps `import()` in a helper of 1 KB on every page, which loads ahead what a late script needs by addresses from the root: below a sub-path
 * they lead nowhere. The import alone works everywhere.
 */
const plainImports: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'kopilka-plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Every page names its files: Astro's own name for a script is 60 letters long. */
const SHORT_NAMES = { entryFileNames: '_astro/[hash:6].js', assetFileNames: '_astro/[hash:6][extname]' };

/** `@content` may lie outside the project, where MDX would not find Astro; style sheets name fonts relative to themselves, for any sub-path. */
function viteSettings(): ViteUserConfig {
  return {
    resolve: { alias: { '@content': contentRoot(), 'astro/jsx-runtime': fileURLToPath(import.meta.resolve('astro/jsx-runtime')) } },
    // The content has a watcher of its own, and what was built is nobody's source.
    server: { fs: { allow: ['.', contentRoot()] }, watch: { ignored: [isNoSource] } },
    // Scripts stay files: one copy in the browser's cache, and the policy needs no hash for them.
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames: SHORT_NAMES.assetFileNames } } },
    plugins: [relativeFonts, plainImports],
    environments: { client: { build: { rolldownOptions: { output: SHORT_NAMES } } } },
  };
}

/** Tells the paths that Vite must not watch: they hold tens of thousands of files. */
const isNoSource = (path: string) =>
  [contentRoot(), resolve('.build'), resolve('.cache')].some((folder) => path === folder || path.startsWith(folder + sep));

/** A broken profile is told by the check; here it must not hide behind a stack trace. */
function siteAddress(): string {
  try {
    const { value } = parseYaml(normaliseSource(readFileSync(join(contentRoot(), 'region.yaml'), 'utf8')));
    return new URL((value as { site: string }).site).origin;
  } catch {
    return 'https://example.ru';
  }
}

function write(text: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function copy(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
}

/** Returns the drawing of a region that has a sign of its own. */
function ownSign(): string | undefined {
  return frame().logo === undefined ? undefined : readFileSync(join(contentRoot(), LOGO_FILE), 'utf8');
}
