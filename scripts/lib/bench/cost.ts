import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** What a command took, with all that it started. */
export interface Cost {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processors, user and system: they hold on a busy machine, where a clock does not. */
  readonly cpu: number;
  /** Highest sum of resident memory of all its processes, MiB: pages they share count for each. */
  readonly peak: number;
}

/** How a command is run. */
export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const EVERY = 250;
/** The shell waits for the command and says what it and all its children have used: Node does not tell of children. */
const SHELL = '"$@"; code=$?; times >&3; exit $code';

/** Runs a command and measures it as a whole; throws with the end of what it said when it fails. */
export function measureCommand({ args, cwd, env = {} }: Command): Promise<Cost> {
  const started = performance.now();
  const child = spawn('sh', ['-c', SHELL, 'sh', ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own: who ends the benchmark means all that it started.
    detached: true,
  });
  let [said, times, peak] = ['', '', 0];
  child.stdout?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-5000)));
  child.stderr?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-5000)));
  child.stdio[3]?.on('data', (text: Buffer) => (times += text.toString()));
  const watch = setInterval(() => (peak = Math.max(peak, familyMemory(child.pid ?? 0))), EVERY);
  const end = () => void (child.pid !== undefined && process.kill(-child.pid));
  process.on('exit', end);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      clearInterval(watch);
      process.off('exit', end);
      if (code !== 0) reject(new Error(`${args.join(' ')}\n${said}`));
      else resolve({ wall: (performance.now() - started) / 1000, cpu: processorSeconds(times), peak });
    });
  });
}

/** Returns the seconds that the second line of a shell's `times` tells: user and system of its children, as `1m2.50s 0m3.00s`. */
export function processorSeconds(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  const spans = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  if (spans.length !== 2) throw new Error(`Not what times says: ${times}`);
  return spans.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

const PAGE = 4096;

/** Returns MiB held by a process and everything below it; 0 where there is no /proc. */
function familyMemory(root: number): number {
  const all = globSync('/proc/[0-9]*/stat').flatMap((path) => statOf(path) ?? []);
  const family = new Set([root]);
  for (let grown = true; grown;) {
    const before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
    grown = family.size > before;
  }
  return Math.round(all.reduce((sum, { pid, pages }) => sum + (family.has(pid) ? pages * PAGE : 0), 0) / 1024 ** 2);
}

/** A process may be gone before it is read; its name may hold spaces and brackets. */
function statOf(path: string): { pid: number; parent: number; pages: number } | undefined {
  try {
    const line = readFileSync(path, 'utf8');
    const rest = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { pid: Number.parseInt(line, 10), parent: Number(rest[1]), pages: Number(rest[21]) };
  } catch {
    return undefined;
  }
}
