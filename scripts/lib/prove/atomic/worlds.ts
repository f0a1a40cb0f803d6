import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { writeBenchContent } from '../../bench-content.ts';
import { stampSite } from '../../deploy/whole-site.ts';
import { lockTarget } from '../../swap.ts';
import type { Scenario } from './scenario.ts';

/** The day on which the commands work. */
export const DAY = '2026-11-22';
const WORK = { year: '2021-2022', id: 'rabota-1' };

/** A bank of two works, one of which nobody has read, and a conclusion on it. */
export interface Beginnings {
  readonly content: string;
  readonly sheet: string;
  readonly document: string;
}

/** Makes them in an empty folder, of the profile and the vocabularies of a bank. */
export function begin(source: string, folder: string): Beginnings {
  const [content, sheet, document] = [join(folder, 'content'), join(folder, 'zaklyuchenie.yaml'), join(folder, 'rabota.docx')];
  writeBenchContent(source, content, 2);
  const review = parse(readFileSync(join(content, 'reviews', WORK.year, WORK.id, '01.yaml'), 'utf8')) as object;
  const { demo: _, ...typed } = { demo: true, ...review };
  writeFileSync(sheet, stringify({ ...typed, material: WORK.id, conflict: false }));
  rmSync(join(content, 'reviews', WORK.year, WORK.id), { recursive: true });
  // A work that was published and lost its conclusions would be an error.
  const card = join(content, 'materials', WORK.year, WORK.id, 'index.md');
  writeFileSync(card, readFileSync(card, 'utf8').replace(/^published: .*\n/m, ''));
  for (const name of globSync('protocols/p-2021-2022-*.yaml', { cwd: content })) rmSync(join(content, name));
  const [least] = globSync('materials/**/*.docx', { cwd: source })
    .map((name) => join(source, name))
    .sort((a, b) => statSync(a).size - statSync(b).size);
  if (least === undefined) throw new Error('В банке нет ни одного документа Word: нечего ввозить.');
  cpSync(least, document);
  return { content, sheet, document };
}

const script = (name: string) => join('scripts', `${name}.ts`);
const hidden = (folder: string, pattern: RegExp) => (existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)) : []);

const node = (words: readonly string[], env: Readonly<Record<string, string>>) => ({ command: process.execPath, words, env });
/** The guard of one that was killed may stay: whoever clears a lock next takes it away. */
const litterIn = (root: string) => hidden(root, /^\.(?:import(?!-guard$)|[0-9a-f-]+\.tmp)/);

/** Makes a folder with a command that writes in it; `site` is a built one. */
export type MakeWorld = (begun: Beginnings, world: string, site: string) => Scenario;

function withContent({ content }: Beginnings, world: string) {
  const root = join(world, 'content');
  cpSync(content, root, { recursive: true });
  return { root, env: { CONTENT: root, TODAY: DAY } };
}

/** The four commands that write. */
export const worlds: Readonly<Record<'import' | 'intake' | 'build' | 'deploy', MakeWorld>> = {
  import: (begun, world) => {
    const { root, env } = withContent(begun, world);
    return {
      ...{ name: 'import', world },
      call: node(['--single-threaded-gc', script('import'), begun.document, '--write'], env),
      seen: () => root,
      litter: () => litterIn(root),
    };
  },
  intake: (begun, world) => {
    const { root, env } = withContent(begun, world);
    return {
      ...{ name: 'intake', world },
      call: node([script('intake'), begun.sheet], env),
      seen: () => root,
      litter: () => [...litterIn(root), ...hidden(join(root, 'reviews', WORK.year, WORK.id), /^\./)],
    };
  },
  build: (begun, world) => {
    const { env } = withContent(begun, world);
    const out = join(world, 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'прежний сайт');
    stampSite(out, false);
    return {
      ...{ name: 'build', world },
      call: node([script('build')], { ...env, OUT: out }),
      seen: () => out,
      // Between the two renames, well under a millisecond, there is no folder: the next build begins by putting the old site back.
      mend: () => {
        if (!existsSync(out)) lockTarget(out).release();
      },
      litter: () => hidden(world, /^\.dist/),
    };
  },
  deploy: (_begun, world, site) => {
    const [from, srv] = [join(world, 'dist'), join(world, 'srv')];
    // Scripts and two pages are enough: the way is the same for any number of files.
    for (const name of ['index.html', '404.html', '_astro']) cpSync(join(site, name), join(from, name), { recursive: true });
    stampSite(from, false);
    return {
      ...{ name: 'deploy', world },
      call: node([script('deploy'), srv], { OUT: from }),
      seen: () => (existsSync(join(srv, 'current')) ? realpathSync(join(srv, 'current')) : undefined),
      litter: () => [...hidden(world, /^\.dist/), ...hidden(srv, /^\.(?:work|next)/)],
    };
  },
};

/** A writer that puts its files straight where they are read, each in two halves. */
export function careless(folder: (name: string) => string): Scenario {
  const world = folder('careless');
  writeFileSync(join(world, '0.txt'), 'прежнее');
  const program = `const { appendFileSync, writeFileSync } = require('node:fs');
    for (let i = 0; i < 20; i++) {
      writeFileSync(process.argv[1] + '/' + i + '.txt', 'половина');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      appendFileSync(process.argv[1] + '/' + i + '.txt', ' и другая');
    }`;
  return {
    ...{ name: 'по живому', world },
    call: { command: process.execPath, words: ['-e', program, world], env: {} },
    seen: () => world,
    litter: () => [],
  };
}
