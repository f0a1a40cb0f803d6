import { mkdirSync, mkdtempSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type fs from 'node:fs';
import { watchFolder } from './watch-folder.ts';

vi.mock('node:fs', async (real) => ({ ...(await real<typeof fs>()), watch: vi.fn((await real<typeof fs>()).watch) }));

function folder(files: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'kopilka-watch-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const put = (file: string, text = '') => {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  files.forEach((file) => put(file));
  const [seen, warned] = [new Set<string>(), [] as string[]];
  const stop = watchFolder({ root, touched: (path) => seen.add(path), warn: (message) => warned.push(message) });
  onTestFinished(stop);
  const expectSeen = async (...paths: string[]) => {
    await vi.waitFor(() => expect([...seen]).toEqual(expect.arrayContaining(paths)), 10_000);
    seen.clear();
  };
  return { root, put, seen, warned, stop, expectSeen };
}

test('what is written, renamed onto another or deleted is told by its path, at any depth', async () => {
  const { root, put, expectSeen } = folder(['a.md', 'works/2025/b/index.md']);
  put('works/2025/b/index.md', 'Новый текст.');
  await expectSeen('works/2025/b/index.md');
  put('новый.md~', 'Сохранено рядом.');
  renameSync(join(root, 'новый.md~'), join(root, 'a.md'));
  await expectSeen('a.md');
  rmSync(join(root, 'works/2025/b/index.md'));
  await expectSeen('works/2025/b/index.md');
});

test('a folder that comes is watched, with what lay in it before; so is one that took the place of another', async () => {
  const { root, put, expectSeen } = folder(['works/a/index.md']);
  put('../kopilka-watch-beside/deep/index.md');
  onTestFinished(() => rmSync(join(root, '../kopilka-watch-beside'), { recursive: true, force: true }));
  renameSync(join(root, '../kopilka-watch-beside'), join(root, 'works/b'));
  await expectSeen('works/b', 'works/b/deep', 'works/b/deep/index.md');
  put('works/b/deep/index.md', 'Правка.');
  await expectSeen('works/b/deep/index.md');
  renameSync(join(root, 'works/a'), join(root, 'works/c'));
  put('works/a/index.md');
  await expectSeen('works/a', 'works/c');
  put('works/a/index.md', 'Другая работа.');
  await expectSeen('works/a/index.md');
  put('works/c/index.md', 'Прежняя работа.');
  await expectSeen('works/c/index.md');
});

test('hidden folders are not looked into, and nothing is told after the end', async () => {
  const { put, seen, stop, expectSeen } = folder(['.git/HEAD', 'a.md']);
  put('.git/HEAD', 'ref');
  put('a.md', 'Правка.');
  await expectSeen('a.md');
  expect([...seen]).toEqual([]);
  stop();
  put('a.md', 'Ещё правка.');
  await new Promise((done) => setTimeout(done, 100));
  expect([...seen]).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'a system that gives no more watches is told about once, and what is watched goes on',
  async () => {
    const actual = (await vi.importActual<typeof fs>('node:fs')).watch;
    let given = 0;
    vi.mocked(watch).mockImplementation(((...asked: Parameters<typeof actual>) => {
      if ((given += 1) > 2) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      return actual(...asked);
    }) as typeof actual);
    onTestFinished(() => void vi.mocked(watch).mockImplementation(actual));
    const { put, warned, expectSeen } = folder(['a/index.md', 'b/index.md', 'c/index.md']);
    expect(warned).toEqual([expect.stringMatching(/^Система не даёт следить больше чем за 2 папками/)]);
    put('a/index.md', 'Правка.');
    await expectSeen('a/index.md');
  },
);
