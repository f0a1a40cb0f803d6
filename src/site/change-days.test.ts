import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aBank, aDocument } from '../testing/builders.ts';
import { changeDays, withChangeDays } from './change-days.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'days-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const git = (folder: string, day: string, ...command: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.ru', '-c', 'commit.gpgsign=false', ...command], {
    stdio: 'ignore',
    env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00`, GIT_AUTHOR_DATE: '2001-01-01T12:00:00' },
  });

function aHistory(): string {
  const folder = aFolder();
  const commit = (day: string, files: readonly string[]) => {
    for (const file of files) writeFileSync(join(folder, 'content', file), day);
    git(folder, day, 'add', '.');
    git(folder, day, 'commit', '-m', day);
  };
  git(folder, '2026-01-01', 'init');
  mkdirSync(join(folder, 'content'));
  commit('2026-01-01', ['old.md', 'раз два.md']);
  commit('2026-01-02', ['new.md', 'раз два.md']);
  writeFileSync(join(folder, 'content/unknown.md'), 'not committed');
  return folder;
}

test('tells the day of the last commit of each file, by its path from the content folder', () =>
  expect(changeDays(join(aHistory(), 'content'))).toEqual(
    new Map([
      ['new.md', '2026-01-02'],
      ['раз два.md', '2026-01-02'],
      ['old.md', '2026-01-01'],
    ]),
  ));

test('says nothing of a clone without its history, of a folder without git, of no folder', () => {
  const shallow = join(aFolder(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${aHistory()}`, shallow], { stdio: 'ignore' });
  const outside = aFolder();
  expect([join(shallow, 'content'), outside, join(outside, 'absent')].map((folder) => changeDays(folder).size)).toEqual([0, 0, 0]);
});

test('an entry changed when its text did or a file beside it', () => {
  const file = { name: 'a.pdf', path: 'documents/a/a.pdf', size: 1, digest: '' };
  const document = { ...aDocument({}, { id: 'a' }), file: 'documents/a/index.md', files: [file] };
  const bank = withChangeDays(
    aBank({ entries: [document] }),
    new Map([
      ['documents/a/index.md', '2026-01-01'],
      ['documents/a/a.pdf', '2026-01-05'],
    ]),
  );
  expect(bank.entries.document.get('a')?.changed).toBe('2026-01-05');
});
