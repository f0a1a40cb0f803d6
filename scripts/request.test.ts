import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeContent } from '../src/testing/temporary-content.ts';
import { judgeRequest, readChanges } from './lib/request.ts';

const file = (path: string, mode = '100644') => ({ path, mode });

describe('a request', () => {
  it.each<[string, Parameters<typeof judgeRequest>[0], string, RegExp | undefined]>([
    ['content alone', [file('content/news/a.md'), file('content/b.md', '000000')], 'content', undefined],
    ['code alone', [file('src/x.ts')], 'code', undefined],
    ['nothing', [], 'empty', undefined],
    [
      'content and its own judge',
      [file('content/a.md'), file('src/bank/rules/files.ts')],
      'mixed',
      /src\/bank\/rules\/files\.ts[\s\S]*отдельным запросом/,
    ],
    ['content and a workflow', [file('content/a.md'), file('.github/workflows/x.yml')], 'mixed', /\.github/],
    ['a folder with a like name', [file('content/a.md'), file('content-2/b.md')], 'mixed', /content-2/],
    ['a link to a file', [file('content/a.md', '120000')], 'content', /ссылка на другой файл/],
    ['a repository inside', [file('content/a', '160000')], 'content', /другое хранилище/],
    ['a hidden file', [file('content/news/.gitattributes')], 'content', /скрытый файл/],
    ['a hidden file put away', [file('content/.DS_Store', '000000')], 'content', undefined],
    ['a name with line breaks', [file('content/a.md'), file('x\n## y`')], 'mixed', /`x\?## y\?`/],
  ])('%s', (_name, changes, kind, words) => {
    const verdict = judgeRequest(changes);
    expect(verdict.kind).toBe(kind);
    if (words === undefined) expect(verdict.faults).toEqual([]);
    else expect(verdict.faults.join('\n')).toMatch(words);
  });

  it('names ten files and counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, index) => file(`src/${index}.ts`));
    expect(judgeRequest([file('content/a.md'), ...many]).faults[0]).toMatch(/и ещё 15/);
  });

  it('is read as git writes it', () =>
    expect(readChanges(':100644 000000 1f 00 D\0content/а б.md\0:000000 120000 00 2a A\0content/x\0')).toEqual([
      { path: 'content/а б.md', mode: '000000' },
      { path: 'content/x', mode: '120000' },
    ]));
});

describe('the command', () => {
  const repository = () => {
    const root = writeContent({ 'content/a.md': 'a', 'src/x.ts': 'x' });
    const git = (...flags: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@x.ru', ...flags], { stdio: 'pipe' });
    const commit = () => (git('add', '-A'), git('commit', '-qm', 'x'));
    git('init', '-q', '-b', 'main');
    commit();
    const write = (path: string) => (mkdirSync(dirname(join(root, path)), { recursive: true }), writeFileSync(join(root, path), 'new'));
    const run = (...flags: string[]) =>
      spawnSync(process.execPath, [resolve('scripts/request.ts'), '--repository', root, ...flags], { encoding: 'utf8' });
    return { root, commit, write, run };
  };

  it('tells content from a change of its judge', () => {
    const { commit, write, run } = repository();
    write('content/news/вторая.md');
    commit();
    expect(run('--base', 'HEAD^1')).toMatchObject({ status: 0, stdout: expect.stringContaining('только содержание') as string });
    write('src/x.ts');
    commit();
    expect(run('--base', 'HEAD~2')).toMatchObject({ status: 1, stdout: expect.stringContaining('`src/x.ts`') as string });
  });

  it('sees a link in real history', () => {
    const { root, commit, run } = repository();
    symlinkSync('/etc/passwd', join(root, 'content/b.md'));
    commit();
    expect(run('--base', 'HEAD^1')).toMatchObject({ status: 1, stdout: expect.stringContaining('ссылка на другой файл') as string });
  });

  it.each([[[]], [['--base', 'no-such-branch']], [['--base', '--output=x']]])('refuses a wrong call: %j', (flags) =>
    expect(repository().run(...flags).status).toBe(2),
  );
});
