import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBank } from '../../../src/bank/read.ts';
import { shardsOf } from '../../../src/bank/shards.ts';
import { digestOf } from '../../../src/bank/sha256.ts';
import { writeBenchContent } from '../bench-content.ts';
import { filesBelow } from '../shards/folder.ts';
import type { Circumstances, Proof, Trial } from './proof.ts';

const DAY = '2026-11-22';
/** Enough for works of five years; a thousand takes an hour and gives the same. */
const WORKS = 15;

/** A site joined of parts that were built apart is the one that is built at once. */
export const shardsProof: Proof = {
  id: 'shards',
  promise: 'Сайт, соединённый из осколков по учебным годам, побайтово тот же, что собранный целиком: страницы, файлы и указатель поиска.',
  counted: ['файл сайта', 'файла сайта', 'файлов сайта'],
  planted: 'лишний пробел на одной странице одного осколка',
  isLong: true,
  run: async (circumstances) => Promise.resolve(joinAndCompare(build(circumstances))),
  control: async (circumstances) => {
    const parts = build(circumstances);
    spoil(parts.shards);
    return Promise.resolve(joinAndCompare(parts));
  },
};

/** Folders of a small bank, of its parts, and of the site that is built of it at once. */
interface Parts {
  readonly content: string;
  readonly shards: string;
  readonly single: string;
  readonly joined: string;
}

let built: Parts | undefined;

/** Once for the proof and its control: parts take minutes. */
function build({ content: source, folder }: Circumstances): Parts {
  if (built !== undefined) return built;
  const work = folder('shards');
  const at = (name: string) => join(work, name);
  const parts: Parts = { content: at('content'), shards: at('shards'), single: at('single'), joined: at('joined') };
  writeBenchContent(source, parts.content, WORKS);
  for (const shard of shardsOf({ bank: readBank(parts.content).bank })) runScript(parts, parts.joined, 'build', '--shard', shard);
  runScript(parts, parts.single, 'build');
  return (built = parts);
}

/** Joins the parts as they lie there and compares the outcome with the single site. */
function joinAndCompare(parts: Parts): Trial {
  runScript(parts, parts.joined, 'join');
  return compare(parts.single, parts.joined);
}

function runScript({ content, shards }: Parts, out: string, script: string, ...words: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', `${script}.ts`), ...words], {
    env: { ...process.env, CONTENT: content, OUT: out, SHARDS: shards, TODAY: DAY, SHARE_PICTURES: 'off' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script} ${words.join(' ')}:\n${stdout.slice(-1500)}\n${stderr.slice(-1500)}`);
}

/** Puts a space on one page of one part. */
function spoil(shards: string): void {
  const works = join(shards, '2021-2022/site/materialy');
  const [page = ''] = filesBelow(works).filter((name) => name.endsWith('index.html'));
  const path = join(works, page);
  writeFileSync(path, readFileSync(path, 'utf8').replace('<main', ' <main'));
}

function compare(one: string, other: string): Trial {
  const [own, others] = [digestsOf(one), digestsOf(other)];
  const names = new Set([...own.keys(), ...others.keys()]);
  const unlike = [...names].filter((name) => own.get(name) !== others.get(name));
  return {
    tried: names.size,
    faults: unlike.map((name) => `${name}: ${own.has(name) && others.has(name) ? 'разные байты' : 'есть только в одном'}`),
  };
}

const digestsOf = (root: string) => new Map(filesBelow(root).map((file) => [file, digestOf(readFileSync(join(root, file)))]));
