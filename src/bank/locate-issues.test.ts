import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../testing/temporary-content.ts';
import type { FieldPath, Issue } from './issue.ts';
import { locateIssues } from './locate-issues.ts';
import { createMemory } from './read-memory.ts';

const issue = (file: string, field?: FieldPath, more: Partial<Issue> = {}): Issue => ({
  rule: 'schema',
  severity: 'error',
  file,
  field,
  message: 'Так.',
  ...more,
});
const root = () =>
  writeContent({
    'a.md': '---\r\ntitle: А\r\nstages:\r\n  - title: Б\r\n---\r\nТекст.',
    'b.yaml': '\ufeffname: А\nlist: [x, y]\n',
    'c.yaml': 'a: [x\nb: 1',
  });

test.each<[string, Issue, Partial<Issue>]>([
  ['a field of a page', issue('a.md', ['title']), { line: 2, column: 1 }],
  ['a field deep inside', issue('a.md', ['stages', 0, 'title']), { line: 4, column: 5 }],
  ['a field that is not there', issue('a.md', ['stages', 0, 'minutes']), { line: 4, column: 5 }],
  ['all fields of a page', issue('a.md', []), { line: 2, column: 1 }],
  ['a field of a file of fields', issue('b.yaml', ['list', 1]), { line: 2, column: 11 }],
  ['a field of a file with a fault', issue('c.yaml', ['b']), { line: expect.any(Number) as never }],
  ['a line that is known', issue('a.md', ['title'], { line: 7 }), {}],
  ['no field', issue('a.md'), {}],
  ['a file that is not there', issue('x.md', ['title']), {}],
])('%s', (_name, found, place) => expect(locateIssues(root(), [found])).toEqual([expect.objectContaining({ ...found, ...place })]));

test('an issue without a place keeps none', () => {
  const [known, none, gone] = locateIssues(root(), [issue('a.md', ['title'], { line: 7 }), issue('a.md'), issue('x.md', ['title'])]);
  expect([known?.column, none?.line, gone?.line]).toEqual([undefined, undefined, undefined]);
});

test('places are kept as long as a file is the same', () => {
  const [folder, memory] = [writeContent({ 'b.yaml': 'a: 1\nb: 2' }), createMemory()];
  const keep = (stamp: string) =>
    memory.fields.set('b.yaml', { stamp, value: { fields: { data: {}, isWhole: true, body: '', bodyLine: 1 }, issues: [] } });
  const line = () => locateIssues(folder, [issue('b.yaml', ['b'])], memory)[0]?.line;
  keep('1');
  expect(line()).toBe(2);
  writeFileSync(join(folder, 'b.yaml'), '\n\nb: 2');
  expect(line()).toBe(2);
  keep('2');
  expect(line()).toBe(3);
  rmSync(join(folder, 'b.yaml'));
  keep('3');
  expect(line()).toBe(undefined);
});
