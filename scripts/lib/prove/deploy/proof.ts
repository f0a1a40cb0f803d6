import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { listFiles } from '../../../../src/bank/files.ts';
import type { Circumstances, Proof, Trial } from '../proof.ts';
import { startEditions } from './editions.ts';
import { startNginx } from './nginx.ts';
import { sendReaders } from './readers.ts';

const DEPLOYS = 100;

/** Readers of a real nginx during a hundred deploys: whatever they ask for comes, whole, and never of a version older than one already seen. */
export const deployProof: Proof = {
  id: 'deploy',
  promise: `Пока новую версию сайта выкладывают ${DEPLOYS} раз подряд, читатели настоящего nginx не видят ни ошибки, ни половины, ни двух версий вперемешку.`,
  counted: ['запрос читателей', 'запроса читателей', 'запросов читателей'],
  planted: 'выкладка простым копированием поверх прежней',
  isLong: true,
  run: (circumstances) => during(circumstances, DEPLOYS, deploy, 'current'),
  control: (circumstances) => during(circumstances, 5, copyOver, ''),
};

type Way = (from: string, to: string) => Promise<void>;

/** Lets readers read while editions are put in place one after another. */
async function during({ site, folder, seed }: Circumstances, times: number, put: Way, root: string): Promise<Trial> {
  const [work, place] = [folder('nginx'), folder('served')];
  const editions = startEditions(await site(), folder('editions'));
  editions.make(1);
  await put(editions.folder, place);
  const nginx = await startNginx(join(place, root), work);
  const readers = sendReaders(nginx.address, editions, seed);
  try {
    for (let edition = 2; edition <= times + 1; edition += 1) {
      editions.make(edition);
      await put(editions.folder, place);
    }
    const { tried, faults } = await readers.stop();
    return { tried, faults: [...faults, ...nginx.faults().slice(0, 5)] };
  } finally {
    await readers.stop();
    await nginx.stop();
  }
}

/** As anybody calls it, in a process of its own. */
const deploy: Way = async (from, to) => {
  const child = spawn(process.execPath, ['scripts/deploy.ts', to], {
    env: { ...process.env, OUT: from },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`Выкладка не удалась: ${said}`);
};

const copyOver: Way = async (from, to) => {
  for (const file of listFiles(from).files.keys()) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(from, file), join(to, file));
  }
};
