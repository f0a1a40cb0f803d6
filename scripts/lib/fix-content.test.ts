import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formIssues } from '../../src/bank/fixes/file-form.ts';
import { mend } from '../../src/bank/fixes/index.ts';
import { HOSTILE_TEXTS } from '../../src/markdown/hostile.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { aPublishedMaterial, inhabited, smallest } from '../../src/testing/small-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { createChecker } from './content.ts';
import { fixContent, formatFixes } from './fix-content.ts';

const page = (name: string) => `pages/${name}.md`;
const units = { 'units/math.md': inhabited['units/math.md']!.replace(/heads:[^]*?municipality/, 'municipality') };
const body = (text: string) => `---\ntitle: Страница\nsummary: О странице\n---\n${text}`;

/** Mends a small bank and returns what was done and how to read a file of it. */
async function mendBank(files: Record<string, string>, isOurs: (file: string) => boolean = () => true) {
  const root = writeContent({ ...smallest(), ...files });
  const check = createChecker(root);
  const fixed = await fixContent(root, isOurs, async () => {
    const { issues, bank } = await check();
    return { issues, files: bank.allFiles.keys() };
  });
  return { fixed, root, read: (file: string) => readFileSync(join(root, file), 'utf8'), issues: (await check()).issues };
}

test('what is hidden behind a broken line is mended in the next round', async () => {
  const { read, issues, fixed } = await mendBank({
    [page('a')]: '\uFEFF—\r\ntitle:\u00a0Урок: Лондон\r\nsummary: Уч\u00ADебник, дpoби\r\n—\r\nТекст. \r\n',
  });
  expect(read(page('a'))).toBe('---\ntitle: "Урок: Лондон"\nsummary: Учебник, дроби\n---\nТекст.\n');
  expect(issues.filter(({ file }) => file === page('a'))).toEqual([]);
  expect(formatFixes(fixed)).toMatch(/^Исправлено: pages\/a\.md\n {2}убрана метка порядка байтов/);
});

test('a mending that would void conclusions is taken back, the others stay', async () => {
  const work = 'materials/2025-2026/drobi/index.md';
  const files = aPublishedMaterial('drobi', { tips: ['Возьмите бумаж\u00ADные полоски.'] });
  const approved = { ...files, [work]: files[work]!.replace(/\\(?:u00|x)ad/i, '\u00AD') };
  expect(approved[work]).toContain('\u00AD');
  const { read, fixed } = await mendBank({ ...approved, ...units, [page('a')]: body('Текст. \n') });
  expect(read(work)).toBe(approved[work]);
  expect(read(page('a'))).toBe(body('Текст.\n'));
  expect(fixed).toMatchObject([
    { file: work, undone: { rule: expect.stringMatching(/./) } },
    { file: page('a'), done: [expect.any(String)] },
  ]);
  expect(formatFixes(fixed)).toContain(`Оставлено как было: ${work}`);
});

test('only what was asked for is touched, and nothing is left beside it', async () => {
  const { read, root, fixed } = await mendBank(
    { [page('a')]: body('Текст. \n'), [page('b')]: body('Текст. \n') },
    (file) => file === page('b'),
  );
  expect([read(page('a')), read(page('b'))]).toEqual([body('Текст. \n'), body('Текст.\n')]);
  expect(readdirSync(join(root, 'pages')).sort()).toEqual(['a.md', 'b.md']);
  expect(fixed.map(({ file }) => file)).toEqual([page('b')]);
});

test('a clean bank stays, byte for byte', async () => {
  const { fixed } = await mendBank({ [page('a')]: body('Строка,  \nдругая.\n') });
  expect(fixed).toEqual([]);
  expect(formatFixes(fixed)).toMatch(/^Исправлять нечего/);
});

describe('spaces at the ends of lines mean nothing where they are taken away', () => {
  const shown = (text: string) => renderMarkdown(text).html;
  const texts = [
    ...HOSTILE_TEXTS,
    '- а \n- б\n\n  в \n',
    '> а \n> б  \n> в\n',
    '| а | б | \n|---|---| \n| 1 | 2 | \n',
    '1. а\n   ```\n   x \n   ```\n',
  ];
  test.each(texts.map((text) => [text]))('%j', (text) => {
    const spaced = text.replace(/(?<=\S)$/gm, ' ');
    const file = body(spaced);
    const mended = mend(file, formIssues('a.md', file)).text.slice(body('').length);
    expect(shown(mended)).toBe(shown(spaced));
  });
});
