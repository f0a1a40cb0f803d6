import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { formats } from './formats/index.ts';

/** What of a check is printed, and how. */
export interface CheckArguments {
  /** Every issue of a file, not the first ten. */
  readonly all: boolean;
  /** Paths from the content folder; an empty list stands for the whole bank. */
  readonly paths: readonly string[];
  /** A key of `formats`; absent for the text of a terminal. */
  readonly format?: string | undefined;
  /** Whether what is safe is mended first. */
  readonly fix: boolean;
  /** Whether the check goes on and repeats itself at each change. */
  readonly watch: boolean;
  /** Whether the addresses of today join the list of the published. */
  readonly keepAddresses: boolean;
  /** What git compares with to tell which files were changed; absent for the last commit. */
  readonly base?: string | undefined;
}

const words = [...formats.keys()].join(', ');

/** How the command is called; told with every wrong call. */
export const checkUsage = `Как вызвать:
  npm run check                                — весь банк, не больше десяти замечаний на файл
  npm run check -- --all                       — все замечания
  npm run check -- content/news/2025-2026      — только эта папка или этот файл
  npm run check -- --fix                       — сначала исправить то, что не меняет смысла
  npm run check -- --watch                     — проверять заново после каждого сохранения
  npm run check -- --keep-addresses            — завести addresses.txt, список опубликованных адресов
  npm run check -- --base origin/main          — правописание смотреть в том, что изменено с этой ветки
  npm run check -- --format ${words} — для программ и площадок
Другая папка банка: CONTENT=папка npm run check.`;

/** The keys of the command. */
export const checkKeys = {
  all: { type: 'boolean' },
  fix: { type: 'boolean' },
  watch: { type: 'boolean' },
  'keep-addresses': { type: 'boolean' },
  format: { type: 'string' },
  base: { type: 'string' },
} as const;

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Reads the arguments of `npm run check`, or returns in Russian what is wrong with them; paths may start at the current folder or at the content folder. */
export function readCheckArguments(args: readonly string[], root: string): CheckArguments | { readonly fault: string } {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: false, options: checkKeys });
  const fault = flagFault(values);
  if (fault !== undefined) return { fault: `${fault}\n${checkUsage}` };
  const found = positionals.map((path) => ({ path, inside: pathInside(path, root) }));
  const lost = found.find(({ inside }) => inside === undefined);
  if (lost) return { fault: `В папке банка нет файла или папки «${lost.path}».\n${checkUsage}` };
  const paths = found.flatMap(({ inside }) => inside ?? []);
  return {
    all: values.all === true || paths.length > 0,
    paths: paths.includes('') ? [] : paths,
    format: textOf(values.format),
    fix: values.fix === true,
    watch: values.watch === true,
    keepAddresses: values['keep-addresses'] === true,
    base: textOf(values.base),
  };
}

const textOf = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);

function flagFault(values: Values): string | undefined {
  const known = Object.keys(checkKeys);
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown !== undefined) return noFlag(unknown);
  const valued = ['all', 'fix', 'watch', 'keep-addresses'].find((name) => values[name] !== undefined && values[name] !== true);
  if (valued !== undefined) return noFlag(`${valued}=`);
  const { format, base } = values;
  // A name that begins with a hyphen would be a flag of git.
  if (base !== undefined && (typeof base !== 'string' || !/^[\w][\w./~^-]*$/.test(base)))
    return 'После --base назовите ветку, например origin/main.';
  if (format !== undefined && !formats.has(String(format))) return `Вида «${format === true ? '' : format}» у отчёта нет. Есть: ${words}.`;
  return format !== undefined && values['watch'] === true ? 'Вместе с --watch вид отчёта не меняют.' : undefined;
}

const noFlag = (name: string) => `Ключа «${name.length === 1 ? '-' : '--'}${name}» у проверки нет.`;

function pathInside(path: string, root: string): string | undefined {
  return [resolve(path), resolve(root, path)]
    .filter((place) => (place === root || place.startsWith(root + sep)) && existsSync(place))
    .map((place) => relative(root, place).split(sep).join('/'))[0];
}

/** Tells whether a file of the content folder lies at one of the paths or below it. */
export function isAsked(file: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
}
