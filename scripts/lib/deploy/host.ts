import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Place } from './place.ts';

/** The folder of versions, held for one deploy: nobody else may change it until `close`. */
export interface Host {
  /** Folder for what is being brought, below that of the versions. */
  readonly work: string;
  /** Version that readers see; nothing before the first. */
  readonly current: string | undefined;
  /** All versions, the oldest first. */
  readonly versions: readonly string[];
  /** Sends a line and returns the words of the answer; throws `HostFault`. */
  ask(...words: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The host has refused; the message is for whoever called. */
export class HostFault extends Error {}

/** What ssh and rsync are started with, as rsync itself knows it: `ssh -p 2222`. */
export const shell = (): readonly string[] => (process.env['RSYNC_RSH'] || 'ssh').split(' ');

const SCRIPT = readFileSync(new URL('host.sh', import.meta.url), 'utf8');
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

const reasons: Readonly<Record<string, string>> = {
  flock: 'Там нет программы flock (пакет util-linux): без неё две выкладки сразу испортили бы сайт.',
  file: 'На этом месте файл, а не папка.',
  foreign: 'В этой папке лежит не то, что положил «npm run deploy». Укажите пустую папку или новую.',
  none: 'Версий сайта там нет: сначала выложите его, npm run deploy -- папка.',
  current: 'current в этой папке — не ссылка на версию. Её не трогаем: уберите или переименуйте её сами.',
  busy: 'Туда уже выкладывает сайт другой процесс. Дождитесь его и повторите.',
  first: 'Прежней версии там нет: возвращаться некуда.',
};

/** Opens the folder of versions and takes hold of it; `mayMake` lets a new one be made. Throws `HostFault`. */
export async function openHost({ host, folder }: Place, mayMake: boolean): Promise<Host> {
  const words = [folder, mayMake ? 'yes' : 'no'];
  const [command = '', ...keys] = host === undefined ? ['sh'] : shell();
  const call =
    host === undefined ? ['-c', SCRIPT, 'sh', ...words] : [...keys, host, ['sh', '-c', SCRIPT, 'sh', ...words].map(quoted).join(' ')];
  const child = spawn(command, call, { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  let said = '';
  child.on('error', (error) => (said += error.message));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.on('error', () => undefined);
  // The shell of a user may greet whoever comes: what is not ours is passed over.
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<readonly string[]> => {
    for (;;) {
      const { done, value = '' } = await lines.next();
      if (done === true) await ended;
      if (done === true) throw new HostFault(`Оболочка ${host === undefined ? 'sh' : `на ${host}`} не ответила. ${tail(said)}`);
      const [mark, state, ...rest] = value.trim().split(/\s+/);
      if (mark !== 'kopilka:') continue;
      if (state === 'ok') return rest;
      throw new HostFault(reasons[rest[0] ?? ''] ?? `Не удалось записать: ${explain(said)}`);
    }
  };
  const close = () => (child.stdin.end(), ended);
  try {
    const [work = '', current = '-', ...versions] = await answer();
    return {
      ...{ work, versions, close },
      current: current === '-' ? undefined : current,
      ask: (...sent) => (child.stdin.write(`${sent.join(' ')}\n`), answer()),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const tail = (text: string) => text.trim().split('\n').slice(-3).join('\n');

/** Returns in Russian what a program said of a disk, and else its last words. */
export function explain(said: string): string {
  if (/no space left|disk quota|file too large|ENOSPC|EDQUOT|EFBIG/i.test(said)) return 'на диске кончилось место.';
  if (/permission denied|EACCES|EPERM|operation not permitted/i.test(said)) return `нет прав на запись.\n${tail(said)}`;
  if (/read-only file system|EROFS/i.test(said)) return 'диск открыт только для чтения.';
  return tail(said) || 'причина не названа.';
}
