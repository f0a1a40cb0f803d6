import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { deploySite, goBack } from './lib/deploy/deploy.ts';
import { HostFault } from './lib/deploy/host.ts';
import { namePlace, readPlace, type Place } from './lib/deploy/place.ts';
import { readSite } from './lib/deploy/whole-site.ts';
import { plural } from './lib/plural.ts';
import { lockTarget, TargetBusyError, type TargetLock } from './lib/swap.ts';
import { realFolder, refuseTarget } from './lib/target.ts';

/** `npm run deploy -- DIR|user@host:/DIR [--back]`: puts the built site beside those of before and shows it by one rename; exit 1 when that failed, 2 wrong call. */
const options = { back: { type: 'boolean', default: false } } as const;
const usage = `Как вызвать:
  npm run deploy -- /srv/bank                        — выложить собранный сайт в папку этого компьютера
  npm run deploy -- пользователь@сервер:/srv/bank    — на сервер, по ssh (нужен rsync здесь и там)
  npm run deploy -- /srv/bank --back                 — вернуть версию, которая была до этой
Корень сайта для веб-сервера — папка current внутри названной. Хранятся три последние версии.
  OUT=папка        — где лежит собранный сайт (без неё dist)
Подробнее: docs/deploy.md`;
endAnswered({ command: 'deploy', keys: options, usage });
const { text, isBack } = readCall();
const place = readPlace(text);
if ('fault' in place) stop(place.fault, 2);
const refusal = isBack ? undefined : refusePlace(place);
if (refusal !== undefined) stop(refusal, 2);

try {
  if (isBack) {
    const { version } = await goBack(place);
    console.log(`Возвращена версия ${version}. Та, что была открыта, исчезнет при следующей выкладке.`);
  } else await put(place);
} catch (error) {
  if (!(error instanceof HostFault)) throw error;
  stop(`${namePlace(place)}: ${error.message}`, 1);
}

async function put(to: Place): Promise<void> {
  const from = realFolder(resolve(process.env['OUT'] || 'dist'));
  // Nobody may build into the folder while it is read.
  const lock = hold(from);
  process.on('exit', lock.release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  const site = readSite(from);
  if ('fault' in site) stop(site.fault, 1);
  const { version, versions, isSame = false, lost } = await deploySite(from, site, to);
  const files = plural(site.files.size, 'файл', 'файла', 'файлов');
  console.log(isSame ? `Этот сайт уже открыт: версия ${version}.` : `Готово: открыта версия ${version}, ${files}.`);
  if (lost !== undefined && lost.count > 0) console.log(tellLost(lost.count, lost.first));
  console.log(`Хранятся: ${versions.join(', ')}. Вернуть прежнюю: npm run deploy -- ${namePlace(to)} --back`);
}

function tellLost(count: number, first: readonly string[]): string {
  const more = count > first.length ? ` и ещё ${count - first.length}` : '';
  return `Внимание: прежние версии называли в карте сайта адреса, которые больше не открываются (${count}): ${first.map((address) => `/${address}`).join(', ')}${more}. Что с этим делать: docs/deploy.md, «Адреса, которые были».`;
}

/** A folder that is not there yet must not be made in the midst of the project or of the content; of one that is there the host judges. */
function refusePlace({ host, folder }: Place): string | undefined {
  if (host !== undefined || (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true && readdirSync(folder).length > 0))
    return undefined;
  const why = refuseTarget(folder, { project: resolve('.'), content: contentRoot() });
  return why === undefined
    ? undefined
    : `Выкладывать сайт в «${folder}» нельзя: там файл, проект или содержание банка. Назовите новую папку.`;
}

function hold(folder: string): TargetLock {
  try {
    return lockTarget(folder);
  } catch (error) {
    return error instanceof TargetBusyError ? stop(error.message, 1) : stop((error as Error).message, 1);
  }
}

function readCall(): { readonly text: string; readonly isBack: boolean } {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [own, ...more] = positionals;
    if (own === undefined || more.length > 0) throw new Error();
    return { text: own, isBack: values.back };
  } catch {
    return stop(`Назовите одну папку. Дано: ${process.argv.slice(2).join(' ') || 'ничего'}.\n${usage}`, 2);
  }
}

function stop(message: string, status: 1 | 2): never {
  console.error(`${message}${status === 1 ? '\nЧто видят читатели, не тронуто.' : ''}`);
  process.exit(status);
}
