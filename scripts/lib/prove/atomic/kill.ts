import { spawn } from 'node:child_process';
import { watch } from 'node:fs';

/** A command that is begun, and the folder in which it writes. */
export interface Call {
  readonly command: string;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Watched with all below it. */
  readonly folder: string;
}

/** How a command ended: its exit code, or nothing when it was killed. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
  /** How long it took, in ms. */
  readonly took: number;
  /** How many changes in the folder were seen. */
  readonly changes: number;
}

/** When to kill: so many ms after the start, or so many after a change in the folder. */
export type Moment = { readonly after: number } | { readonly change: number; readonly delay: number };

/** Runs a command to its end, or kills it (`kill -9`) at a moment together with all that it has started. */
export function runUntil({ command, words, env, folder }: Call, moment?: Moment): Promise<Ended> {
  const since = performance.now();
  let [changes, said] = [0, ''];
  // A group of its own: what the command has started must not write on when it is gone.
  const child = spawn(command, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const kill = () => {
    try {
      if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It has ended by itself meanwhile.
    }
  };
  const watcher = watch(folder, { recursive: true }, () => {
    changes += 1;
    if (moment !== undefined && 'change' in moment && changes === moment.change) setTimeout(kill, moment.delay);
  });
  watcher.on('error', () => undefined);
  const timer = moment !== undefined && 'after' in moment ? setTimeout(kill, moment.after) : undefined;
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  process.on('exit', kill);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      clearTimeout(timer);
      watcher.close();
      process.off('exit', kill);
      resolve({ code, said, took: performance.now() - since, changes });
    });
  });
}
