import { spawn, spawnSync } from 'node:child_process';

/** What a command took. */
export interface Measured {
  readonly status: number;
  readonly seconds: number;
  /** Highest sum of the resident memory of the command and all it started, MiB. */
  readonly peak: number;
  readonly output: string;
}

const EVERY = 250;

/** Runs a Node script and measures it as a whole: wall time, and the memory of its whole family of processes (by `ps`, several times a second). */
export function measure(script: string, env: Record<string, string>): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...env } });
  let output = '';
  let peak = 0;
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const watch = setInterval(() => (peak = Math.max(peak, familyMemory(child.pid ?? 0))), EVERY);
  return new Promise((resolve) => {
    child.on('exit', (status) => {
      clearInterval(watch);
      resolve({ status: status ?? 1, seconds: (performance.now() - started) / 1000, peak, output });
    });
  });
}

/** Returns MiB held by a process and everything below it. */
function familyMemory(root: number): number {
  const rows = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout.trim().split('\n');
  const all = rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set([root]);
  for (let grown = true; grown;) {
    const before = family.size;
    for (const [pid, parent] of all) if (family.has(parent)) family.add(pid);
    grown = family.size > before;
  }
  return Math.round(all.reduce((sum, [pid, , rss]) => sum + (family.has(pid) ? rss : 0), 0) / 1024);
}
