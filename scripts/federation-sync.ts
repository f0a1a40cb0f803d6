import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MIRROR } from '../src/bank/federation/manifest.ts';
import { readBank } from '../src/bank/read.ts';
import { ownOf } from '../src/bank/read-federation.ts';
import { contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { syncNeighbour } from './lib/federation/sync.ts';
import { lockTarget, TargetBusyError } from './lib/swap.ts';

/** `npm run federation:sync`: takes the published catalogues of the banks that `region.yaml` names, apart from the build; exit 1 when one could not be taken. */
endAnswered({
  command: 'federation:sync',
  keys: {},
  isBare: true,
  usage: 'Как вызвать: npm run federation:sync — взять каталоги соседних банков, названных в region.yaml; ключей нет.',
});
const root = contentRoot();
const { bank, issues } = readBank(root);
const wrong = issues.find(({ file, severity }) => file === 'region.yaml' && severity === 'error');
if (wrong) stop(`region.yaml: ${wrong.message} ${wrong.hint} Копии каталогов не тронуты.`);
const { federation } = bank.region;
const mirrored = federation.filter(({ live }) => !live);
if (mirrored.length === 0) {
  console.log('Соседних банков, чьи каталоги надо копировать, в region.yaml нет (поле federation).');
  process.exit(0);
}

const folder = join(root, MIRROR);
const lock = take();
process.on('exit', () => lock.release());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const results = await Promise.all(mirrored.map((neighbour) => syncNeighbour(root, neighbour, ownOf(bank.region))));
for (const { isTaken, lines } of results) for (const line of lines) (isTaken ? console.log : console.error)(line);
const known = new Set(mirrored.map(({ id }) => id));
for (const { name } of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((item) => item.isDirectory()) : [])
  if (!known.has(name)) console.log(`Папку ${MIRROR}/${name} больше никто не читает: такого банка в region.yaml нет. Её можно удалить.`);
process.exitCode = results.every(({ isTaken }) => isTaken) ? 0 : 1;

function take() {
  try {
    return lockTarget(folder);
  } catch (error) {
    if (error instanceof TargetBusyError) return stop('Каталоги соседних банков уже забирает другой процесс: дождитесь его.');
    throw error;
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
