import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const run = (content: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/strings.ts', ...args], { env: { ...process.env, CONTENT: content }, encoding: 'utf8' });

test('a translator gets the words, then is told what is left', () => {
  const content = mkdtempSync(join(tmpdir(), 'strings-'));
  const first = run(content, 'en', '--write');
  expect(first.stdout).toMatch(/^Переведено 0 из (\d+)\./);
  const file = join(content, 'strings/en.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('# Разработки\n# frame.sections.material: \n');
  writeFileSync(file, text.replace('# frame.sections.material: ', 'frame.sections.material: Lessons'));
  const second = run(content, 'en', '--write');
  expect(second.stdout).toMatch(/^Переведено 1 из (\d+)\./);
  expect(second.stdout).not.toContain('frame.sections.material:');
  expect(readFileSync(file, 'utf8')).toContain('# Разработки\nframe.sections.material: Lessons\n');
});

test('a wrong call', () => expect(run('content', 'English').status).toBe(2));
