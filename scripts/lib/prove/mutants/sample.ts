import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of one piece of a sample: a few statements, so that a sample touches many files. */
const LINES = 15;
/** What of search needs a page in a browser: its tests run there, and no mutant waits for them. The other two rooms know no page. */
const NEEDS_BROWSER = /\b(?:document\.|window\b|localStorage|customElements|HTML\w*Element)/;

/** Returns the sources whose tests need no browser and no disk of their own, sorted. */
export function pureSources(project: string): string[] {
  return globSync('src/{bank,markdown,search}/**/*.ts', { cwd: project })
    .filter(
      (file) =>
        !/\.(?:browser\.)?test\.ts$|\.d\.ts$/.test(file) && !(file.startsWith('src/search/') && NEEDS_BROWSER.test(read(project, file))),
    )
    .sort();
}

/** Chooses pieces of the sources as Stryker names them, `file:first-last`: each line of code is as likely as any other. */
export function samplePieces(project: string, pieces: number, seed: number): string[] {
  const lengths = pureSources(project).map((file) => [file, read(project, file).split('\n').length] as const);
  const all = lengths.reduce((sum, [, lines]) => sum + lines, 0);
  let state = seed;
  const below = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
  // The first numbers of a small seed are small too.
  for (let skip = 0; skip < 8; skip += 1) below(1);
  const chosen = Array.from({ length: pieces }, () => {
    let line = below(all);
    const [file, lines] = lengths.find(([, own]) => (line -= own) < 0)!;
    const first = Math.max(1, Math.min(line + lines + 1, lines - LINES));
    return `${file}:${first}-${Math.min(lines, first + LINES)}`;
  });
  return [...new Set(chosen)].sort();
}

const read = (project: string, file: string) => readFileSync(join(project, file), 'utf8');
