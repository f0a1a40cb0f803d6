import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../../../src/bank/files.ts';
import { REST } from '../../../src/bank/shards.ts';
import { digestOf } from '../../../src/bank/sha256.ts';
import { SITE_SETTINGS } from '../site-settings.ts';

const CODE = ['src', 'public', 'scripts'];
const CODE_FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
/** Folders and files that a page of any year may show, named or not. */
const COMMON = /^(?:vocabularies|units|criteria|strings)\/|^[^/]+$/;
/** Whole registers of the bank, which change with every entry and stand on no page of a year. */
const REGISTERS = new Set(['addresses.txt', 'frozen.txt', 'slovar.txt']);
const YEAR = /(?:^|[/-])(\d{4}-\d{4})(?:[/.-]|$)/;
const TEXT = /\.(?:md|mdx|yaml|txt)$/;
const WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/g;

/** Tells of a part of a site the digest of what it is made of. */
export type MadeOf = (shard: string) => string;

/**
 * Reads the content and the code once. What belongs to a year: its own folders, what it names (people, organisations), whatever else in the bank
 * names one of its entries (protocols, collections, a newer version of a work), what all pages share, the code. Works of other years are not
 * among it, although a page may show some of them beside its own: a year that is over is built once and kept.
 */
export function readMadeOf(project: string, content: string): MadeOf {
  const code = digestOf(
    [...CODE.flatMap((folder) => digestsIn(project, folder)), ...CODE_FILES.map((name) => digestAt(project, name))].join('\n'),
  );
  const common = [process.version, code, ...SITE_SETTINGS.map((name) => process.env[name] ?? '')];
  const files = [...listFiles(content).files.keys()].filter((file) => !REGISTERS.has(file)).map((path) => describe(content, path));
  return (shard) => {
    const hash = createHash('sha256').update(JSON.stringify(common));
    for (const { path, digest } of shard === REST ? files : ofYear(files, shard)) hash.update(`${path} ${digest}\n`);
    return hash.digest('hex');
  };
}

interface Described {
  readonly path: string;
  readonly digest: string;
  readonly year: string | undefined;
  /** Of a file or its folder: what others name it by. */
  readonly id: string;
  /** All that may be an id in its text. */
  readonly words: ReadonlySet<string>;
}

function describe(content: string, path: string): Described {
  const bytes = readFileSync(join(content, path));
  const words = TEXT.test(path) ? new Set(bytes.toString('utf8').match(WORD)) : new Set<string>();
  const [, , folder = ''] = path.split('/');
  const id = path.split('/').length > 3 ? folder : basename(path).replace(/\.[^.]*$/, '');
  return { path, digest: digestOf(bytes), year: YEAR.exec(path)?.[1], id, words };
}

function ofYear(files: readonly Described[], year: string): Described[] {
  const own = files.filter((file) => file.year === year);
  const ids = new Set(own.map(({ id }) => id));
  const named = new Set(own.flatMap(({ words }) => [...words]));
  return files.filter((file) => {
    if (file.year === year || COMMON.test(file.path)) return true;
    if (/^(?:people|organisations)\//.test(file.path)) return named.has(file.id);
    return [...ids].some((id) => file.words.has(id));
  });
}

const digestsIn = (project: string, folder: string) =>
  [...listFiles(join(project, folder)).files.keys()].map((file) => `${folder}/${file} ${digestAt(project, join(folder, file))}`);
const digestAt = (project: string, path: string) => digestOf(readFileSync(join(project, path)));
