import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutVitest } from '../testing/clean-env.ts';
import { holdBank } from './hold-bank.ts';
import { bornAt } from './process-life.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'kopilka-hold-'));
const done = async () => 'сделано';

/** A lock as a command left it. */
function leave(root: string, owner: object | string): void {
  mkdirSync(join(root, '.import-lock'));
  writeFileSync(join(root, '.import-lock', 'owner.json'), typeof owner === 'string' ? owner : JSON.stringify(owner));
}

/** A number that no process has: that of one that has just ended. */
const gone = () => spawnSync(process.execPath, ['-e', '']).pid;
const owner = { pid: process.ppid, host: hostname(), command: 'импорт', since: '2026-11-22T14:05:00.000Z', token: 'a' };

describe('a bank that is written into', () => {
  test('is given back when the work ends, and when it fails', async () => {
    const root = folder();
    expect(await holdBank(root, 'импорт', async () => readdirSync(root))).toEqual(['.import-lock']);
    await expect(holdBank(root, 'импорт', () => Promise.reject(new Error('сбой')))).rejects.toThrow('сбой');
    expect(readdirSync(root)).toEqual([]);
    expect(await holdBank(root, 'импорт', done)).toBe('сделано');
  });

  test('is not given to a second one, who learns who is there and what to do', async () => {
    const root = folder();
    leave(root, { ...owner, born: bornAt(owner.pid) });
    const held = await holdBank(root, 'приём', done);
    expect(held).toMatchObject({
      busy: expect.stringMatching(/^В банк сейчас пишет другая команда: импорт, процесс \d+\.\nДождитесь.*\n.*\.import-lock»\.$/),
    });
    expect(JSON.parse(readFileSync(join(root, '.import-lock', 'owner.json'), 'utf8'))).toEqual({ ...owner, born: bornAt(owner.pid) });
    expect(readdirSync(root)).toEqual(['.import-lock']);
  });

  test.each<[string, () => object | string]>([
    ['killed', () => ({ ...owner, pid: gone() })],
    ['killed, and its number is ours now', () => ({ ...owner, pid: process.pid })],
    ...(bornAt(process.ppid) === undefined
      ? []
      : [['killed, and its number is that of another now', () => ({ ...owner, born: '1' })] as [string, () => object]]),
    ['cut while it wrote its name', () => '{"pid":'],
  ])('is taken over from one that was %s', async (_name, left) => {
    const root = folder();
    leave(root, left());
    expect(await holdBank(root, 'импорт', done)).toBe('сделано');
    expect(readdirSync(root)).toEqual([]);
  });

  test('is taken over at once where one that took over was killed in the middle of it', async () => {
    const root = folder();
    leave(root, { ...owner, pid: gone() });
    mkdirSync(join(root, '.import-guard'));
    writeFileSync(join(root, '.import-guard', 'owner.json'), JSON.stringify({ ...owner, pid: gone() }));
    expect(await holdBank(root, 'импорт', done)).toBe('сделано');
    expect(readdirSync(root)).toEqual([]);
  });

  test('is not taken over from another computer: nobody knows what goes on there', async () => {
    const root = folder();
    leave(root, { ...owner, pid: gone(), host: 'kabinet-12' });
    expect(await holdBank(root, 'импорт', done)).toMatchObject({ busy: expect.stringContaining('на компьютере «kabinet-12»') });
  });
});

test('of many that come at once, a dead lock before them, never two are inside', { timeout: 60_000 }, async () => {
  const root = folder();
  leave(root, { ...owner, pid: gone() });
  const script = `import { holdBank } from ${JSON.stringify(new URL('hold-bank.ts', import.meta.url).href)};
    import { rmSync, writeFileSync } from 'node:fs';
    for (let round = 0; round < 20; round += 1) {
      const held = await holdBank(${JSON.stringify(root)}, 'импорт', async () => {
        writeFileSync(${JSON.stringify(join(root, 'inside'))}, '', { flag: 'wx' });
        await new Promise((resolve) => setTimeout(resolve, 5));
        rmSync(${JSON.stringify(join(root, 'inside'))});
        return 1;
      });
      if (held === 1) process.stdout.write('+');
      await new Promise((resolve) => setTimeout(resolve, 3));
    }`;
  const { spawn } = await import('node:child_process');
  const runs = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: withoutVitest });
    const said = { out: '', err: '' };
    child.stdout.on('data', (words) => (said.out += String(words)));
    child.stderr.on('data', (words) => (said.err += String(words)));
    return new Promise<{ out: string; err: string }>((resolve) => child.on('exit', () => resolve(said)));
  });
  const ended = await Promise.all(runs);
  expect(ended.map(({ err }) => err).join('')).toBe('');
  expect(ended.map(({ out }) => out).join('').length).toBeGreaterThan(0);
  expect(readdirSync(root)).toEqual([]);
});
