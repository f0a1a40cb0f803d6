import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aPublishedMaterial, entry, inhabited, smallest } from '../../src/testing/small-bank.ts';
import { baseData } from '../../src/testing/base-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { createChecker } from './content.ts';
import { keepAddresses } from './keep-addresses.ts';
import { lostEntries } from './lost-entries.ts';

const files = {
  ...smallest(),
  ...inhabited,
  ...aPublishedMaterial('drobi'),
  'news/2025-2026/obrazec.md': entry({ ...baseData.news, demo: true }),
};
const rename = (root: string, from: string, to: string) => renameSync(join(root, from), join(root, to));

describe('the list of what was published', () => {
  test('grows, loses nothing, and has no samples', async () => {
    const root = writeContent(files);
    const check = createChecker(root);
    const read = () => readFileSync(join(root, 'addresses.txt'), 'utf8').split('\n');
    expect(keepAddresses(root, await check())).toBeGreaterThan(5);
    expect(read()).toEqual(expect.arrayContaining(['/materialy/drobi/', '/novosti/news-1/', '/obedineniya/math/']));
    expect(read()).not.toContain('/novosti/obrazec/');
    expect(keepAddresses(root, await check())).toBe(0);

    rename(root, 'news/2025-2026/news-1.md', 'news/2025-2026/news-2.md');
    const after = await check();
    expect(after.issues.filter(({ rule }) => rule === 'addresses')).toMatchObject([
      { severity: 'error', message: expect.stringContaining('/novosti/news-1/') },
    ]);
    expect(keepAddresses(root, after)).toBe(1);
    expect(read()).toEqual(expect.arrayContaining(['/novosti/news-1/', '/novosti/news-2/']));
  });
});

test('without a list git remembers; a redirect answers it', async () => {
  const root = writeContent(files);
  const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.ru', ...args], { cwd: root });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', '1');
  const check = createChecker(root);
  rename(root, 'news/2025-2026/news-1.md', 'news/2025-2026/news-2.md');
  rename(root, 'materials/2025-2026/drobi', 'materials/2024-2025-drobi');
  const told = lostEntries(root, (await check()).bank).map(({ message }) => message);
  expect(told).toEqual([expect.stringContaining('/materialy/drobi/'), expect.stringContaining('/novosti/news-1/')]);
  writeFileSync(join(root, 'redirects.yaml'), 'redirects:\n  /novosti/news-1/: /novosti/news-2/\n');
  expect(lostEntries(root, (await check()).bank)).toHaveLength(1);
  expect(lostEntries(root, (await check()).bank, 'net-takoj')).toEqual([]);
});
