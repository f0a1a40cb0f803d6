import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { baseRegion } from '../src/testing/base-bank.ts';
import { neighbourFiles } from '../src/testing/neighbour.ts';
import { writeContent } from '../src/testing/temporary-content.ts';

/** Runs the command on a bank with these neighbours and these files besides. */
function sync(federation: unknown, files: Record<string, string> = {}, words: readonly string[] = []) {
  const root = writeContent({ 'region.yaml': stringify({ ...baseRegion, federation }), ...files });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/federation-sync.ts', ...words], {
    env: { ...process.env, CONTENT: root },
    encoding: 'utf8',
  });
  return { root, status, stdout, stderr };
}

it('takes what it can, names whom it could not reach, and ends with 1', () => {
  const near = writeContent(Object.fromEntries(neighbourFiles()));
  const federation = [
    { id: 'kraj', name: 'Энский край', folder: near },
    { id: 'net', name: 'Нетский округ', site: 'http://127.0.0.1:9/' },
    { id: 'live', name: 'Живой край', site: 'http://127.0.0.1:9/live/', live: true },
  ];
  const { root, status, stdout, stderr } = sync(federation, { 'federation/staryj/manifest.json': '{}' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/Соседний банк «Энский край»: \d+ материал\S*, копия обновлена\./);
  expect(stdout).toMatch(/Папку federation\/staryj больше никто не читает/);
  expect(stderr).toMatch(/^Соседний банк «Нетский округ», federation\/net .* сервер не отвечает .*Копии его каталога нет\.\n$/);
  expect(existsSync(join(root, 'federation/kraj/manifest.json'))).toBe(true);
  expect(readdirSync(join(root, 'federation')).sort()).toEqual(['kraj', 'staryj']);
  // Nothing of the lock is left in the content.
  expect(readdirSync(root).sort()).toEqual(['federation', 'region.yaml']);
});

it('where nobody is named, there is nothing to do', () =>
  expect(sync(undefined)).toMatchObject({ status: 0, stdout: expect.stringContaining('в region.yaml нет') }));

it('a key that is not there is refused, also where nobody is named', () =>
  expect(sync(undefined, {}, ['--force'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('ключа --force нет') }));

it('a profile with a mistake is told, and nothing is touched', () => {
  const { root, status, stderr } = sync([{ id: 'kraj', name: 'Энский край' }]);
  expect([status, stderr.includes('ни адреса (site), ни папки (folder)')]).toEqual([2, true]);
  expect(existsSync(join(root, 'federation'))).toBe(false);
});
