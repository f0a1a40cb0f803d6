import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { endAnswered } from './lib/answer-call.ts';
import { explainDiskFault } from './lib/disk-fault.ts';
import { steadySbom } from './lib/supply/sbom.ts';

/** `npm run sbom [-- FILE]`: the list of all packages as CycloneDX, the same bytes for the same lock; exit 1 when npm or the disk refuses, 2 wrong call. */
const usage = `Как вызвать:
  npm run -s sbom             — напечатать состав чужих пакетов (CycloneDX, JSON)
  npm run sbom -- bom.json    — записать его в файл`;
endAnswered({ command: 'sbom', keys: {}, usage });
const [file, ...more] = process.argv.slice(2);
if (more.length > 0 || file?.startsWith('-') === true) stop(`Назовите один файл или ни одного.\n${usage}`, 2);

const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const npm = process.env['npm_execpath'];
// The npm that runs this command, where there is one: on Windows another could not be started so.
const { status, stdout, stderr } =
  npm === undefined
    ? spawnSync('npm', words, { encoding: 'utf8', maxBuffer: 1 << 28 })
    : spawnSync(process.execPath, [npm, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
if (status !== 0) stop(`npm не перечислил пакеты: ${stderr}`, 1);
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const text = steadySbom(stdout, name);
if (file === undefined) process.stdout.write(text);
else write(file);

function write(path: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    stop(explainDiskFault(error, dirname(resolve(path))), 1);
  }
  console.log(`Состав записан: ${path}.`);
}

function stop(message: string, code: 1 | 2): never {
  console.error(message);
  process.exit(code);
}
