import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createCatalogue } from '../src/bank/catalogue.ts';
import { decideAll } from '../src/bank/check.ts';
import { readBank } from '../src/bank/read.ts';
import { schoolYearOf } from '../src/bank/school-year.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { zipEntry } from '../src/papers/zip.ts';
import { zipStream, ZipTooLargeError } from '../src/papers/zip-stream.ts';
import { endAnswered } from './lib/answer-call.ts';
import { archiveKeys, archiveUsage, readArchiveArguments, type ArchiveArguments } from './lib/archive/arguments.ts';
import { makeSnapshot, StaleSiteError, type Put } from './lib/archive/snapshot.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { explainDiskFault } from './lib/disk-fault.ts';
import { plural } from './lib/plural.ts';
import { formatIssues } from './lib/print-issues.ts';

/** `npm run archive -- 2024-2025`: freezes a school year as a dated archive; exit 0 done, 1 nothing to freeze or content that does not allow it, 2 wrong call. */
endAnswered({ command: 'archive', keys: archiveKeys, usage: archiveUsage });
const asked = readArchiveArguments(process.argv.slice(2));
if ('fault' in asked) stop(asked.fault, 2);
refuseWrongSettings();
const site = resolve(process.env['OUT'] || 'dist');
const out = resolve(asked.out);
if (!existsSync(join(site, 'index.html'))) stop(`В папке ${site} сайта нет. Сначала соберите его: npm run build.`, 1);
if (`${out}/`.startsWith(`${site}/`))
  stop(`Снимок нельзя класть в папку сайта: следующая сборка сотрёт её. Назовите другую: --out папка.`, 2);
const { bank, issues } = readBank(contentRoot());
const errors = issues.filter(({ severity }) => severity === 'error');
if (errors.length > 0) stop(`${formatIssues(errors)}\n\nСодержание читается с ошибками. Сначала исправьте их.`, 1);
const today = buildDay(bank.region.time_zone, new Date());
const catalogue = createCatalogue(bank, decideAll(bank, today), today);

const name = `arhiv-${bank.region.id}-${asked.year}-${today}`;
const target = join(out, asked.folder ? name : `${name}.zip`);
mkdirSync(out, { recursive: true });
const fresh = join(out, `.${randomUUID()}.tmp`);
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
const count = write(asked);
if (count === 0) stop(`За ${asked.year} учебный год в банке ничего нет: замораживать нечего. Проверьте год.`, 1);
if (!asked.folder && existsSync(target)) {
  const [before, now] = [await digest(target), await digest(fresh)];
  if (before !== now) stop(`${tell(target)} уже есть и внутри другой. Архив не заменяют: назовите другую папку, --out.`, 1);
} else if (existsSync(target)) stop(`Папка ${tell(target)} уже есть. Архив не заменяют: назовите другую, --out.`, 1);
else renameSync(fresh, target);
if (asked.year === schoolYearOf(today)) console.warn('Учебный год ещё идёт: в снимке только то, что есть сегодня.');
console.log(`Снимок готов: ${tell(target)}, ${plural(count, 'файл', 'файла', 'файлов')}.`);
if (!asked.folder) console.log(`SHA-256: ${await digest(target)}`);

/** Writes the snapshot under a name of its own; `0` when there is nothing to freeze. */
function write({ year, folder }: ArchiveArguments): number {
  const source = { site, catalogue, year, commit: commitOf(contentRoot()), version: versionOf() };
  try {
    if (folder) return makeSnapshot(source, intoFolder(fresh));
    const zip = zipStream(fresh);
    const count = makeSnapshot(source, (file, content) => zip.add(zipEntry(`${name}/${file}`, content, today)));
    zip.end();
    return count;
  } catch (error) {
    if (error instanceof StaleSiteError)
      stop(`Сайт собран из другого содержания: в нём нет ${error.message}. Соберите его заново: npm run build.`, 1);
    if (error instanceof ZipTooLargeError)
      stop('Снимок больше, чем вмещает ZIP (4 ГБ или 65 535 файлов). Сделайте его папкой: ключ --folder.', 1);
    return stop(explainDiskFault(error, out), 1);
  }
}

function intoFolder(folder: string): Put {
  return (file, content) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
}

/** The state of the content in git; changes that are in no commit are told. */
function commitOf(folder: string): string | undefined {
  const git = (...words: string[]) => spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
  const { status, stdout } = git('rev-parse', 'HEAD');
  if (status !== 0) return undefined;
  return stdout.trim() + (git('status', '--porcelain', '.').stdout === '' ? '' : ' и правки, которых в нём нет');
}

function versionOf(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function tell(path: string): string {
  return relative('.', path) || path;
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
