import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { baseRegion } from '../testing/base-bank.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { checkContent, type ProseLint } from './check.ts';

const files = {
  'region.yaml': stringify(baseRegion),
  'pages/b.md': '---\ntitle: Б.\nsummary: Б\nx: 1\n---\n',
  'pages/a.md': '---\ntitle: А\nsummary: Б\n---\nТекст <b>.\n',
};
const lint: ProseLint = ({ file, body, bodyLine }) =>
  body.includes('<b>') ? [{ rule: 'raw-html', severity: 'error', file, line: bodyLine, column: 7, message: 'Тег.' }] : [];

test('reading, rules and prose speak together, in the order of files and lines', () => {
  const { issues, bank } = checkContent(writeContent(files), '2026-02-01', lint);
  const own = issues.filter(({ file }) => file.startsWith('pages/')).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  expect(own).toEqual(['pages/a.md:5 raw-html', 'pages/b.md:4 unknown-key']);
  expect([...bank.entries.page.keys()]).toEqual(['a']);
  expect([...issues.map(({ file }) => file)]).toEqual(issues.map(({ file }) => file).sort());
});

test('the same folder gives the same issues', () => {
  const root = writeContent(files);
  expect(checkContent(root, '2026-02-01', lint).issues).toEqual(checkContent(root, '2026-02-01', lint).issues);
});
