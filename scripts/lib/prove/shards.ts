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
  run: (circumstances) => joinAndCompare(circumstances),
  control: (circumstances) => joinAndCompare(circumstances, spoil),
};

/** Builds a small bank at once and in parts; `spoil` touches the folder of parts before they are joined. */
function joinAndCompare({ content: source, folder }: Circumstances, touch?: (shards: string) => void): Promise<Trial> {
  const work = folder('shards');
  const [content, shards, single, joined] = ['content', 'shards', 'single', 'joined'].map((name) => join(work, name));
  writeBenchContent(source, content!, WORKS);
  const run = (out: string, script: string, ...words: string[]) =>
    runScript(script, words, { CONTENT: content!, OUT: out, SHARDS: shards! });
  for (const shard of shardsOf({ bank: readBank(content!).bank })) run(joined!, 'build', '--shard', shard);
  touch?.(shards!);
  run(joined!, 'join');
  run(single!, 'build');
  return Promise.resolve(compare(single!, joined!));
}

function runScript(script: string, words: readonly string[], env: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', `${script}.ts`), ...words], {
    env: { ...process.env, ...env, TODAY: DAY, SHARE_PICTURES: 'off' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script} ${words.join(' ')}:\n${stdout.slice(-1500)}\n${stderr.slice(-1500)}`);
}

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
