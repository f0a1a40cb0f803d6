import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readBank } from '../../src/bank/read.ts';
import { TODAY } from '../../src/testing/builders.ts';
import { withoutVitest } from '../../src/testing/clean-env.ts';
import { inhabited, smallest } from '../../src/testing/small-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { explainFailure } from './build-pages.ts';
import { checkBank } from './content.ts';

const files = { ...smallest(), ...inhabited };
const STACK = 'Error: boom\n    at file:///chunk.mjs:1:1';

describe('why pages could not be built', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a file is broken now',
      { 'news/2025-2026/news-1.md': '---\ntitle: Урок: Лондон\n---\n' },
      /news-1\.md:2:\d+ — ошибка[^]*записали файл/,
    ],
    ['a page has a fault of prose now', { 'news/2025-2026/news-1.md': `${inhabited['news/2025-2026/news-1.md']}\n<b>а</b>\n` }, /raw-html/],
    ['a file was changed rightly', { 'pages/o-banke.mdx': `${inhabited['pages/o-banke.mdx']}\nЕщё строка.\n` }, /банк изменился/],
  ])('%s', async (_name, changes, words) => {
    const content = writeContent(files);
    const { bank } = readBank(content);
    for (const [path, text] of Object.entries(changes)) writeFileSync(join(content, path), text);
    const said = explainFailure(bank, STACK, await checkBank(content));
    expect(said).toMatch(words);
    expect(said).not.toContain('boom');
  });
  it('is told by the builder when the check has nothing to say', async () => {
    const content = writeContent(files);
    expect(explainFailure(readBank(content).bank, STACK, await checkBank(content))).toContain(STACK);
  });

  it('is told of a file that is spoilt while the pages are built', async () => {
    const content = writeContent(files);
    const env = { ...withoutVitest, TODAY, CONTENT: content, OUT: `${content}-site` };
    const child = spawn(process.execPath, ['scripts/build.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (told += bytes.toString()));
    const ended = new Promise<number | null>((done) => child.on('close', done));
    // The folder of the new site is made when the bank has passed its check.
    while (child.exitCode === null && !existsSync(resolve('.build', `site-${child.pid}`))) await setTimeout(10);
    writeFileSync(join(content, 'news/2025-2026/news-1.md'), '---\ntitle: Урок: Лондон\n---\n');
    expect(await ended).toBe(1);
    expect(told).toMatch(/Проверка пройдена[^]*news-1\.md:2:\d+ — ошибка \[yaml\][^]*соберите сайт ещё раз\.\nПрежний сайт не тронут\./);
    expect(told).not.toMatch(/\bat .*(?:node:internal|\.mjs)|Error:/);
  });
});
