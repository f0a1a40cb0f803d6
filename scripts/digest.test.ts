import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TODAY } from '../src/testing/builders.ts';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { inhabited, smallest } from '../src/testing/small-bank.ts';
import { writeContent } from '../src/testing/temporary-content.ts';

function digest(files: Record<string, string>, ...words: string[]) {
  const root = writeContent(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
  const env = { ...withoutVitest, CONTENT: join(root, 'content'), TODAY };
  return spawnSync(process.execPath, ['scripts/digest.ts', ...words], { env, encoding: 'utf8' });
}

const bank = { ...smallest(), ...inhabited };

test.each([
  ['a week of ISO', '2025-W49'],
  ['a week without its letter', '2025-49'],
  ['a day of the week', '2025-12-03'],
])('%s', (_, week) => {
  const { status, stdout, stderr } = digest(bank, week);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Тема письма: что нового в банке, 1–7 декабря 2025\n/);
  expect(stdout).toContain('• Работа с дробями\nhttps://bank.primery.rf/rekomendacii/recommendation-1/');
});

test('without a week the newest; for a channel without a subject', () => {
  const { status, stdout } = digest(bank, '--channel', 'telegram');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Что нового: 8–14 декабря 2025\. Банк опыта\n/);
});

test.each<[string, string[], number, RegExp]>([
  ['no week', ['2026-W54'], 2, /«2026-W54» — не неделя/],
  ['a day that is none', ['2026-02-30'], 2, /не неделя/],
  [
    'an empty week',
    ['2025-W40'],
    1,
    /За неделю 2025-40 \(29\.09\.2025–05\.10\.2025\) в банке ничего не опубликовано\. Ближайшая неделя с новостями — 2025-/,
  ],
  ['an unknown channel', ['--channel', 'fax'], 2, /Площадки «fax» нет\. Есть vk, max, telegram, mail\./],
  ['a channel without a name', ['--channel'], 2, /Площадки «» нет/],
  ['an unknown option', ['--all'], 2, /Непонятно: «--all»/],
  ['two weeks', ['2025-49', '2025-50'], 2, /Непонятно: «2025-50»/],
])('%s is told', (_, words, code, message) => {
  const { status, stdout, stderr } = digest(bank, ...words);
  expect([status, stdout]).toEqual([code, '']);
  expect(stderr).toMatch(message);
});

test('an empty bank has nothing to tell, a broken one is named', () => {
  expect(digest(smallest())).toMatchObject({ status: 1, stderr: expect.stringContaining('ещё ничего не опубликовано') as string });
  const broken = digest({ ...bank, 'news/2025-2026/news-1.md': '---\ntitle: 1\n---\n' });
  expect([broken.status, broken.stdout]).toEqual([1, '']);
  expect(broken.stderr).toMatch(/news-1\.md/);
});
