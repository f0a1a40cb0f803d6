import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBank } from '../bank/read.ts';
import { formsOf, wordsOfRegion } from '../bank/region-words.ts';

/** Every bank of the repository: the default one and those beside it. */
const roots = ['content', ...globSync('examples/*/').sort()];

interface Word {
  readonly text: string;
  readonly from: string;
}

/** Words of a region in any form: its adjective and noun, of its places and bodies. */
const words: readonly Word[] = roots.flatMap((root) => wordsOfRegion(readBank(root).bank).map((text) => ({ text, from: root })));

/** The scoreboard records which bank was tried, so that the site of another one does not pass its figures off as its own. */
const isTried = (file: string, line: string) => file.endsWith('scoreboard.json') && line.startsWith('  "bank": ');

/** The code and what is served with it; fixtures of tests may name anything. */
const files = [
  'astro.config.mjs',
  ...globSync(['src/**/*.{ts,astro,css,svg,json,js,mjs}', 'scripts/**/*.ts', 'public/**/*.{txt,svg,json,js}']).filter(
    (file) => !/\.test\.ts$|\.d\.ts$|^src\/testing\//.test(file.replaceAll('\\', '/')),
  ),
].map((file) => ({
  file,
  lines: readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !isTried(file, line)),
}));

const foundIn = (lines: readonly string[], file: string, list: readonly Word[]) =>
  list.flatMap(({ text, from }) => {
    const forms = formsOf(text);
    return lines.flatMap((line, index) => (forms.test(line) ? [`${file}:${index + 1}: «${text}» (${from})`] : []));
  });

describe('the code knows no region', () => {
  it('collects the words of every bank', () => {
    for (const root of roots) expect(words.filter(({ from }) => from === root).length, root).toBeGreaterThan(2);
    const texts = words.map(({ text }) => text);
    const { region } = readBank('content').bank;
    expect(texts).toEqual(expect.arrayContaining([region.id, region.city, region.institution]));
  });

  it.each(roots)('finds the name of the region of %s in every form', (root) => {
    const { region } = readBank(root).bank;
    const own = words.filter(({ from }) => from === root);
    for (const line of [region.name, region.name_gen, region.name_prep.toLocaleLowerCase('ru'), `'${region.id}'`, region.institution])
      expect(foundIn([line], 'line', own), line).not.toEqual([]);
  });

  it('says none of them', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap(({ file, lines }) => foundIn(lines, file, words))).toEqual([]);
  });
});
