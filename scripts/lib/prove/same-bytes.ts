import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../../../src/bank/files.ts';
import { buildDay } from '../../../src/bank/settings.ts';
import { cloneProject } from './clone.ts';
import type { Circumstances, Proof, Trial } from './proof.ts';
import { digestOf } from '../../../src/bank/sha256.ts';

/** Two builds of one state in unlike surroundings hold the same files with the same bytes, search, pictures, archives and documents included. */
export const sameBytesProof: Proof = {
  id: 'same-bytes',
  promise:
    'Одно и то же содержание даёт одни и те же байты: в другой папке, поясе, языке и правах, с часами на год вперёд, с иным порядком файлов, на одном ядре и без запасов прошлой сборки.',
  counted: ['файл сайта', 'файла сайта', 'файлов сайта'],
  planted: 'один изменённый знак в одном файле',
  isLong: true,
  run: async (circumstances) => {
    const day = buildDay('UTC', new Date());
    const [here, there] = [build('here', circumstances, {}, day), build('there', circumstances, unlike, day)];
    return compare(here, there);
  },
  control: async ({ site, folder }) => {
    const spoilt = folder('bytes');
    cpSync(await site(), spoilt, { recursive: true });
    const home = join(spoilt, 'index.html');
    writeFileSync(home, readFileSync(home, 'utf8').replace('</main>', ' </main>'));
    return compare(await site(), spoilt);
  },
};

const unlike = {
  TZ: 'Pacific/Auckland',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${pathToFileURL(resolve('scripts/lib/prove/other-world.mjs')).href}`,
};

/** Copies what git knows into a new folder and builds it there; throws with what the build said when it stops. */
function build(name: string, { folder, content }: Circumstances, env: Readonly<Record<string, string>>, day: string): string {
  const root = join(folder(name), name === 'there' ? 'другая папка' : 'clone');
  cloneProject(root);
  const one = name === 'there' && existsSync('/usr/bin/taskset') ? 'umask 077; exec taskset -c 0 "$0" "$@"' : 'umask 022; exec "$0" "$@"';
  const {
    status,
    stdout: said,
    stderr,
  } = spawnSync('sh', ['-c', one, process.execPath, 'scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, ...env, TODAY: day, CONTENT: content, OUT: join(root, 'dist') },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`Сборка в папке «${name}» остановилась:\n${said.slice(-2000)}\n${stderr.slice(-2000)}`);
  return join(root, 'dist');
}

function compare(here: string, there: string): Trial {
  const [own, other] = [digestsOf(here), digestsOf(there)];
  const names = new Set([...own.keys(), ...other.keys()]);
  const unlike = [...names].filter((name) => own.get(name) !== other.get(name));
  return {
    tried: names.size,
    faults: unlike.map((name) => `${name}: ${own.has(name) && other.has(name) ? 'разные байты' : 'есть только в одной из сборок'}`),
  };
}

const digestsOf = (root: string) =>
  new Map([...listFiles(root).files.keys()].map((file) => [file, digestOf(readFileSync(join(root, file)))]));
