import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptNote, writeBeside } from './write-beside.ts';

const folder = mkdtempSync(join(tmpdir(), 'beside-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what somebody filled in stays, the same file is written once', () => {
  expect(writeBeside(folder, 'a.b.docx', 'пустой')).toBe('a.b.docx');
  expect(writeBeside(folder, 'a.b.docx', 'пустой')).toBe('a.b.docx');
  writeFileSync(join(folder, 'a.b.docx'), 'заполнен');
  expect(writeBeside(folder, 'a.b.docx', 'пустой')).toBe('a.b-2.docx');
  expect(writeBeside(folder, 'a.b.docx', 'другой')).toBe('a.b-3.docx');
  expect(readFileSync(join(folder, 'a.b.docx'), 'utf8')).toBe('заполнен');
  expect(readdirSync(folder)).toHaveLength(3);
  expect([keptNote(['a'], ['a']), keptNote(['a'], ['a-2'])]).toEqual([undefined, expect.stringMatching(/не тронуты/)]);
});
