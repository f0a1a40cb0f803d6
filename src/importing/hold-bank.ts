import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { giveBack, LOCK, takeLock, type LockOwner } from './bank-lock.ts';
import { bornAt } from './process-life.ts';

/**
 * Does work while no other import or intake writes into the same bank: both choose codes that nobody has.
 * Returns what the work returns, or in Russian who is writing; a lock of a process that was killed is taken over.
 */
export async function holdBank<Value>(
  root: string,
  command: string,
  work: () => Promise<Value>,
): Promise<Value | { readonly busy: string }> {
  const own: LockOwner = {
    pid: process.pid,
    born: bornAt(process.pid),
    host: hostname(),
    command,
    since: new Date().toISOString(),
    token: randomUUID(),
  };
  const other = takeLock(root, own);
  if (other !== undefined) return { busy: busyWords(other, root) };
  try {
    return await work();
  } finally {
    giveBack(root, own);
  }
}

function busyWords({ command, pid, host }: LockOwner, root: string): string {
  const where = host === hostname() ? '' : ` на компьютере «${host}»`;
  return [
    `В банк сейчас пишет другая команда: ${command}${where}, процесс ${pid}.`,
    'Дождитесь, когда она закончит, и повторите: пока ничего не записано.',
    `Если такой команды нет, удалите папку «${join(root, LOCK)}».`,
  ].join('\n');
}
