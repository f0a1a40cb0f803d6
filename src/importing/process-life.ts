import { readFileSync } from 'node:fs';

/** Tells whether a process of this machine runs; one of another user does too. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Returns when a process was born, in ticks since the machine started, as Linux tells it; `undefined` where nothing does. */
export function bornAt(pid: number): string | undefined {
  try {
    // Its name, in brackets, may hold spaces and brackets: field 22 is the twentieth behind it.
    return /^[^]*\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]?.split(' ')[19];
  } catch {
    return undefined;
  }
}

/** Tells whether the process that was born at a moment still runs: on a busy machine its number is soon another's. */
export function isStill(pid: number, born: string | undefined): boolean {
  if (!isAlive(pid)) return false;
  const now = born === undefined ? undefined : bornAt(pid);
  return now === undefined || now === born;
}
