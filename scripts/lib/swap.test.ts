import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { bornAt } from '../../src/importing/process-life.ts';
import { lockTarget, TargetBusyError } from './swap.ts';

let root: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
  dist = join(root, 'dist');
});

const folderWith = (name: string, text: string) => {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, 'index.html'), text);
  return join(root, name);
};
const served = () => readFileSync(join(dist, 'index.html'), 'utf8');

/** Swaps in a process of its own, after `code` has changed what `fs` does; returns the signal that ended it. */
function swapElsewhere(code: string, fresh = folderWith('fresh', 'new')) {
  const script = `
    import { syncBuiltinESMExports } from 'node:module';
    import disk from 'node:fs';
    const rename = disk.renameSync;
    ${code}
    syncBuiltinESMExports();
    const { lockTarget } = await import(${JSON.stringify(join(import.meta.dirname, 'swap.ts'))});
    const lock = lockTarget(${JSON.stringify(dist)});
    lock.swap(${JSON.stringify(fresh)});
    lock.release();
  `;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

const killWhen = (condition: string) =>
  `disk.renameSync = (from, to) => { rename(from, to); if (${condition}) process.kill(process.pid, 'SIGKILL'); };`;

describe('swap', () => {
  it('puts the new folder in the place of the old and leaves nothing behind', () => {
    folderWith('dist', 'old');
    const lock = lockTarget(dist);
    lock.swap(folderWith('fresh', 'new'));
    lock.release();
    expect(served()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('makes a folder that was not there, deep', () => {
    dist = join(root, 'a/b/dist');
    const lock = lockTarget(dist);
    lock.swap(folderWith('fresh', 'new'));
    lock.release();
    expect(served()).toBe('new');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['dist']);
  });

  it('keeps the old folder when the new one is not there', () => {
    folderWith('dist', 'old');
    const lock = lockTarget(dist);
    expect(() => lock.swap(join(root, 'absent'))).toThrow();
    lock.release();
    expect(served()).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('puts the old folder back when the new one cannot take its place', () => {
    folderWith('dist', 'old');
    const fail = "disk.renameSync = (from, to) => { if (from.endsWith('/new')) throw new Error('planted'); rename(from, to); };";
    expect(swapElsewhere(fail).stderr).toContain('planted');
    expect(served()).toBe('old');
  });

  it('copies from another disk', () => {
    folderWith('dist', 'old');
    const otherDisk =
      "disk.renameSync = (from, to) => { if (from.endsWith('/fresh')) throw Object.assign(new Error('other disk'), { code: 'EXDEV' }); rename(from, to); };";
    expect(swapElsewhere(otherDisk)).toMatchObject({ status: 0, stderr: '' });
    expect(served()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

describe('a build that is killed', () => {
  it('between the two renames: the next one puts the old site back', () => {
    folderWith('dist', 'old');
    expect(swapElsewhere(killWhen("to.endsWith('/old')")).signal).toBe('SIGKILL');
    expect(existsSync(dist), 'the fault is planted').toBe(false);
    lockTarget(dist).release();
    expect(served()).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('after the exchange: the new site stays, the rest is swept', () => {
    folderWith('dist', 'old');
    expect(swapElsewhere(killWhen("to.endsWith('/dist')")).signal).toBe('SIGKILL');
    lockTarget(dist).release();
    expect(served()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('before it: the old site stays, and the next build is not held up', () => {
    folderWith('dist', 'old');
    expect(swapElsewhere(killWhen("to.endsWith('/new')")).signal).toBe('SIGKILL');
    const lock = lockTarget(dist);
    lock.swap(folderWith('fresh2', 'newer'));
    lock.release();
    expect(served()).toBe('newer');
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

it('a lock with our own number is not ours: in a container every build may be process 20', () => {
  folderWith('.dist.kopilka/old', 'old');
  writeFileSync(join(root, '.dist.kopilka/pid'), String(process.pid));
  lockTarget(dist).release();
  expect(served()).toBe('old');
});

it.skipIf(bornAt(process.ppid) === undefined)('a lock whose number is that of another process now holds nobody up', () => {
  folderWith('.dist.kopilka/old', 'old');
  writeFileSync(join(root, '.dist.kopilka/pid'), `${process.ppid} 1`);
  lockTarget(dist).release();
  expect(served()).toBe('old');
  mkdirSync(join(root, '.dist.kopilka'));
  writeFileSync(join(root, '.dist.kopilka/pid'), `${process.ppid} ${bornAt(process.ppid)}`);
  expect(() => lockTarget(dist)).toThrow(`другой процесс (${process.ppid})`);
});

describe('two builds at once', () => {
  it('the second is told of the first, and neither breaks the other', () => {
    folderWith('dist', 'old');
    const first = lockTarget(dist);
    expect(() => lockTarget(dist)).toThrow(TargetBusyError);
    expect(() => lockTarget(dist)).toThrow(/уже собирает сайт другой процесс \(\d+\)/);
    expect(swapElsewhere('').stderr).toContain('уже собирает сайт');
    first.swap(folderWith('fresh3', 'first'));
    first.release();
    expect(served()).toBe('first');
    expect(statSync(join(root, 'fresh')).isDirectory(), 'the second moved nothing').toBe(true);
  });
});
