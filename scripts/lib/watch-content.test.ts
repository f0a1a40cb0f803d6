import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { smallest } from '../../src/testing/small-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { createChecker } from './content.ts';
import { watchContent } from './watch-content.ts';

const page = (title: string) => `---\ntitle: ${title}\nsummary: О странице\n---\nТекст.\n`;

test('a saved file is told in full, the rest in a line; a deleted one is forgotten', async () => {
  const root = writeContent({ ...smallest(), 'pages/a.md': page('А'), 'pages/b.md': page('дpoби') });
  const printed: string[] = [];
  const stop = await watchContent({ root, check: createChecker(root), isAsked: () => true, print: (text) => printed.push(text) });
  onTestFinished(stop);
  expect(printed.join('\n')).toMatch(/pages\/b\.md:2:1 — ошибка \[mixed-scripts\][^]*Жду изменений/);

  writeFileSync(join(root, 'pages/a.md'), page('урoки'));
  await vi.waitFor(
    () => expect(printed.at(-1)).toMatch(/^— pages\/a\.md \(\d+,\d\d с\)\n[^]*pages\/a\.md:2:1 — ошибка[^]*В 1 другом файле ещё 1 ошибка/),
    20_000,
  );
  expect(printed.at(-1)).not.toContain('pages/b.md');

  rmSync(join(root, 'pages/b.md'));
  await vi.waitFor(() => expect(printed.at(-1)).toMatch(/^— pages\/b\.md /), 20_000);
  writeFileSync(join(root, 'pages/a.md'), page('Уроки'));
  await vi.waitFor(() => expect(printed.at(-1)).toMatch(/^— pages\/a\.md \(.*\nПроверка пройдена/), 20_000);
});
