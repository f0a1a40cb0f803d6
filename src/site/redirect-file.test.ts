import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { writeRedirect } from './redirect-file.ts';

let root: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'redirects-'));
  out = join(root, 'dist');
  mkdirSync(join(out, 'materialy'), { recursive: true });
  writeFileSync(join(out, 'materialy/index.html'), 'живая');
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
});
const write = (from: string) => writeRedirect(out, from, '/materialy/', 'https://bank.primery.rf/');

test.each([
  ['/old/', 'old/index.html'],
  ['/old/page.html', 'old/page.html'],
  ['/%D0%BC/', 'м/index.html'],
])('%s becomes %s', (from, file) => {
  write(from);
  expect(readFileSync(join(out, file), 'utf8')).toContain('materialy/');
});

test('a page that is there stays', () => {
  expect(() => write('/materialy/')).toThrow(/уже есть/);
  expect(readFileSync(join(out, 'materialy/index.html'), 'utf8')).toBe('живая');
});

test.each(['/../x/', '/../../x.html', '/%2e%2e/x/'])('%s never leaves the site', (from) => {
  expect(() => write(from)).toThrow(/за пределы/);
  expect(existsSync(join(root, 'x'))).toBe(false);
});
