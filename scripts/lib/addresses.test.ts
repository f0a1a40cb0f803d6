import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aPublishedMaterial, entry, inhabited, smallest } from '../../src/testing/small-bank.ts';
import { baseData } from '../../src/testing/base-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { createChecker } from './content.ts';
import { contextOf } from '../../src/bank/check.ts';
import { readBank } from '../../src/bank/read.ts';
import { addresses } from '../../src/bank/rules/addresses.ts';
import { buildDay } from '../../src/bank/settings.ts';
import { keepAddresses } from './keep-addresses.ts';
import { lostEntries } from './lost-entries.ts';

const files = {
  ...smallest(),
  ...inhabited,
  ...aPublishedMaterial('drobi'),
  'news/2025-2026/obrazec.md': entry({ ...baseData.news, demo: true }),
};
const rename = (root: string, from: string, to: string) => renameSync(join(root, from), join(root, to));

const list = (root: string) => readFileSync(join(root, 'addresses.txt'), 'utf8').split('\n');
const addressesOf = (root: string) => list(root).filter((line) => line.startsWith('/'));

/** Runs git in a folder under a name that is nobody's. */
function repository(root: string): (...args: string[]) => void {
  const git = (...args: string[]) =>
    void spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.ru', '-c', 'commit.gpgsign=false', ...args], { cwd: root });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', '1');
  return git;
}

describe('the list of what was published', () => {
  test('grows by the alphabet, loses nothing, and has no people', async () => {
    const root = writeContent(files);
    const check = createChecker(root);
    expect(keepAddresses(root, await check())).toBeGreaterThan(5);
    expect(list(root)).toEqual(
      expect.arrayContaining(['/materialy/drobi/', '/novosti/news-1/', '/novosti/obrazec/', '/obedineniya/math/', '/r/2025-1/']),
    );
    expect(addressesOf(root)).toEqual([...addressesOf(root)].sort());
    expect(list(root).join('\n')).not.toContain('/avtory/');
    expect(keepAddresses(root, await check())).toBe(0);
    expect((await check()).issues.filter(({ rule }) => rule === 'addresses')).toEqual([]);

    rename(root, 'news/2025-2026/news-1.md', 'news/2025-2026/news-2.md');
    const after = await check();
    expect(after.issues.filter(({ rule }) => rule === 'addresses')).toMatchObject([
      { severity: 'error', line: list(root).indexOf('/novosti/news-1/') + 1, message: expect.stringContaining('/novosti/news-1/') },
      { severity: 'warning', message: expect.stringContaining('/novosti/news-2/') },
    ]);
    expect(keepAddresses(root, after)).toBe(1);
    expect(addressesOf(root)).toEqual(expect.arrayContaining(['/novosti/news-1/', '/novosti/news-2/']));
    expect(addressesOf(root)).toEqual([...addressesOf(root)].sort());
  });

  test('what somebody wrote or merged out of order stays where it is', async () => {
    const root = writeContent({ ...files, 'addresses.txt': '# Наш список\r\n/obedineniya/rumo/\r\n/# пометка\n/novosti/news-1/\n\n' });
    keepAddresses(root, await createChecker(root)());
    const kept = list(root).filter((line) => ['# Наш список', '/obedineniya/rumo/', '/# пометка', '/novosti/news-1/'].includes(line));
    expect(kept).toEqual(['# Наш список', '/obedineniya/rumo/', '/# пометка', '/novosti/news-1/']);
    expect(new Set(list(root)).size).toBe(list(root).length);
  });
});

test('the bank that comes with the program keeps its addresses', () => {
  const { bank } = readBank(resolve('content'));
  expect(bank.published?.size).toBeGreaterThan(100);
  const issues = addresses.check(contextOf(bank, buildDay(bank.region.time_zone, new Date())));
  expect(issues.map(({ message, hint }) => `${message} ${hint}`)).toEqual([]);
});

describe('what git remembers', () => {
  const renamed = () => {
    const root = writeContent(files);
    const git = repository(root);
    rename(root, 'news/2025-2026/news-1.md', 'news/2025-2026/news-2.md');
    rename(root, 'materials/2025-2026/drobi', 'materials/2025-2026/drobi-2');
    rename(root, 'news/2025-2026/obrazec.md', 'news/2025-2026/obrazec-2.md');
    return { root, git };
  };
  const told = async (root: string, base?: string) =>
    lostEntries(root, await createChecker(root)(), base).map(({ severity, message }) => `${severity} ${/«(.*?)»/.exec(message)?.[1]}`);

  test('a renamed entry; a redirect answers it, and samples may go', async () => {
    const { root } = renamed();
    expect(await told(root)).toEqual(['warning /materialy/drobi/', 'warning /novosti/news-1/', 'warning /r/2025-1/']);
    writeFileSync(join(root, 'redirects.yaml'), 'redirects:\n  /novosti/news-1/: /novosti/news-2/\n');
    expect(await told(root)).toHaveLength(2);
    expect(await told(root, 'net-takoj')).toEqual([]);
  });

  test('a commit hides nothing from a request: its base is what is published', async () => {
    const { root, git } = renamed();
    git('checkout', '-qb', 'pravka');
    git('add', '.');
    git('commit', '-qm', '2');
    expect(await told(root)).toEqual([]);
    expect(await told(root, 'main')).toEqual(['error /materialy/drobi/', 'error /novosti/news-1/', 'error /r/2025-1/']);
  });

  test('nor from whoever has not sent it yet', async () => {
    const { root, git } = renamed();
    git('branch', 'sent');
    git('branch', '-q', '--set-upstream-to=sent', 'main');
    git('add', '.');
    git('commit', '-qm', '2');
    expect(await told(root)).toHaveLength(3);
  });

  test('a list that was cut, a redirect that was taken away', async () => {
    const root = writeContent({ ...files, 'redirects.yaml': 'redirects:\n  /staraya/: /novosti/news-1/\n' });
    keepAddresses(root, await createChecker(root)());
    repository(root);
    writeFileSync(join(root, 'redirects.yaml'), 'redirects: {}\n');
    expect(await told(root, 'main')).toEqual(['error /staraya/']);
    rename(root, 'news/2025-2026/news-1.md', 'news/2025-2026/news-2.md');
    writeFileSync(join(root, 'addresses.txt'), '/novosti/news-2/\n');
    expect(await told(root, 'main')).toEqual(['error /novosti/news-1/', 'error /staraya/']);
  });

  test('a work that was never shown may go', async () => {
    const root = writeContent({
      ...files,
      'materials/2025-2026/ne-vzyali/index.md': entry({ ...baseData.material, title: 'Не рекомендовали' }),
    });
    repository(root);
    rmSync(join(root, 'materials/2025-2026/ne-vzyali'), { recursive: true });
    expect(await told(root, 'main')).toEqual([]);
  });
});
