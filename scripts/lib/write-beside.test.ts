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

test('what is new is told, and a file that could not be written leaves no part behind', () => {
  const own = join(folder, 'own');
  const made: string[] = [];
  writeBeside(own, 'a.txt', 'а', made);
  writeBeside(own, 'a.txt', 'а', made);
  expect(made).toEqual([join(own, 'a.txt')]);
  writeFileSync(join(own, 'b'), '');
  expect(() => writeBeside(own, 'b/c.txt', 'в', made)).toThrow();
  expect(readdirSync(own).sort()).toEqual(['a.txt', 'b']);
});
