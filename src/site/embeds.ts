import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { urls } from '../bank/urls.ts';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let made: Promise<ReadonlyMap<string, string>> | undefined;

/** Returns what other sites and the frames on them load, by address: two scripts and a sheet. Their addresses stand in strangers' pages, so no digest is in them. */
export const embedAssets = (): Promise<ReadonlyMap<string, string>> => (made ??= make());

async function make(): Promise<ReadonlyMap<string, string>> {
  const [insert, height] = await Promise.all(['insert', 'height'].map((name) => scriptOf(source(`../reader/embed/${name}.ts`))));
  return new Map([
    [urls.embedFile('vstavka.js'), insert!],
    [urls.embedFile('visota.js'), height!],
    [urls.embedFile('vid.css'), readFileSync(source('../styles/embed.css'), 'utf8')],
  ]);
}

/** A script that depends on nothing and leaves no name behind on the page of a school. */
async function scriptOf(input: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2020', modulePreload: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  if (!('output' in built)) throw new Error(`${input} gave no single output.`);
  return built.output[0].code;
}
