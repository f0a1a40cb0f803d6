import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

/** What of a check is printed. */
export interface CheckArguments {
  /** Every issue of a file, not the first ten. */
  readonly all: boolean;
  /** Paths from the content folder; an empty list stands for the whole bank. */
  readonly paths: readonly string[];
}

const usage = `Как вызвать:
  npm run check                                — весь банк, не больше десяти замечаний на файл
  npm run check -- --all                       — все замечания
  npm run check -- content/news/2025-2026      — только эта папка или этот файл
Другая папка банка: CONTENT=папка npm run check.`;

/** Reads the arguments of `npm run check`, or returns in Russian what is wrong with them; paths may start at the current folder or at the content folder. */
export function readCheckArguments(words: readonly string[], root: string): CheckArguments | { readonly fault: string } {
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, strict: false });
  const wrong =
    Object.keys(values).find((name) => name !== 'all') ?? (values['all'] !== undefined && values['all'] !== true ? 'all=' : undefined);
  if (wrong !== undefined) return { fault: `Ключа «${wrong.length === 1 ? '-' : '--'}${wrong}» у проверки нет.\n${usage}` };
  const found = positionals.map((path) => ({ path, inside: pathInside(path, root) }));
  const lost = found.find(({ inside }) => inside === undefined);
  if (lost) return { fault: `В папке банка нет файла или папки «${lost.path}».\n${usage}` };
  const paths = found.flatMap(({ inside }) => inside ?? []);
  return { all: values['all'] === true || paths.length > 0, paths: paths.includes('') ? [] : paths };
}

function pathInside(path: string, root: string): string | undefined {
  return [resolve(path), resolve(root, path)]
    .filter((place) => (place === root || place.startsWith(root + sep)) && existsSync(place))
    .map((place) => relative(root, place).split(sep).join('/'))[0];
}

/** Tells whether a file of the content folder lies at one of the paths or below it. */
export function isAsked(file: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
}
