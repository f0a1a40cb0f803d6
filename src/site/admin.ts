import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { withoutForeignHosts } from '../admin/foreign-hosts.ts';
import { hostsOf } from '../admin/backend.ts';
import { adminConfig } from '../admin/config.ts';
import { adminFacts } from '../admin/facts.ts';
import { completeLocale } from '../admin/locale.ts';
import { adminPage } from '../admin/page.ts';
import type { Bank } from '../bank/bank.ts';

const ENTRY = fileURLToPath(new URL('../admin/client.ts', import.meta.url));

/** Writes the web editor into `admin/` of a finished site; nothing at all when the bank has no editor. Throws where a schema cannot be a form. */
export async function writeAdmin(out: string, bank: Bank, today: string): Promise<void> {
  const config = adminConfig(bank, today);
  if (config === undefined) return;
  const folder = join(out, 'admin');
  const names = await bundle(folder, hostsOf(bank.region));
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(adminFacts(config, bank)));
  writeFileSync(join(folder, 'index.html'), adminPage(bank.region, names));
}

async function bundle(folder: string, hosts: readonly string[]): Promise<{ script: string; styles: string[] }> {
  const result = (await build({
    configFile: false,
    root: fileURLToPath(new URL('../admin/', import.meta.url)),
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [leftOut, ownHostsOnly(hosts)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: ENTRY,
        output: { entryFileNames: '[hash:8].js', chunkFileNames: '[hash:8].js', assetFileNames: '[hash:8][extname]' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = result.output.find((file) => file.type === 'chunk' && file.isEntry)!.fileName;
  return { script, styles: result.output.flatMap(({ fileName }) => (fileName.endsWith('.css') ? [fileName] : [])) };
}

const EMPTY = '\0kopilka-left-out';
/** Maps, conversion of pictures, drawings and colours of two hundred languages of code: parts that no form of a bank has. */
const UNUSED = /^(?:leaflet\b.*\.js|terra-draw.*|svgo\/browser|@shikijs\/langs\/(?!markdown$).*|\.\/chunks\/(?:heic|webp_enc).*)$/;

/** Leaves out what no form of a bank needs, and keeps one language. */
const leftOut: Plugin = {
  name: 'kopilka-left-out',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (UNUSED.test(source)) return EMPTY;
    // The interface is Russian; English, its last resort, is part of the editor itself.
    const foreign = /^\.\.\/locales\/(?!ru\.json).+\.json$/.test(source);
    return foreign ? this.resolve('../locales/ru.json', importer, { skipSelf: true }) : undefined;
  },
  load: (id) => (id === EMPTY ? 'export default [];' : undefined),
  transform: (code, id) => (id.endsWith('/locales/ru.json') ? completeLocale(code) : undefined),
};

/** The editor names many services that a bank never uses: none of their addresses is left in what is built. */
function ownHostsOnly(hosts: readonly string[]): Plugin {
  return {
    name: 'kopilka-own-hosts-only',
    enforce: 'post',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk') file.code = withoutForeignHosts(file.code, hosts);
        else if (typeof file.source === 'string') file.source = withoutForeignHosts(file.source, hosts);
      }
    },
  };
}
