import { parseArgs } from 'node:util';
import { isSchoolYear, type SchoolYear } from '../../../src/bank/school-year.ts';

/** What `npm run archive` is asked for. */
export interface ArchiveArguments {
  readonly year: SchoolYear;
  readonly out: string;
  /** A folder instead of a ZIP. */
  readonly folder: boolean;
}

/** How the command is called; told with every wrong call. */
export const archiveUsage = `Как вызвать (сначала соберите сайт: npm run build):
  npm run archive -- 2024-2025              — снимок учебного года одним файлом ZIP в папку archive-2024-2025
  npm run archive -- 2024-2025 --out папка  — в другую папку
  npm run archive -- 2024-2025 --folder     — папкой, без ZIP: когда снимок больше 4 ГБ
День снимка — сегодняшний или TODAY=2025-09-01, сайт — из папки dist или OUT.`;

/** The keys of the command. */
export const archiveKeys = { out: { type: 'string' }, folder: { type: 'boolean' } } as const;

/** Reads the arguments of `npm run archive`, or returns in Russian what is wrong with them. */
export function readArchiveArguments(words: readonly string[]): ArchiveArguments | { readonly fault: string } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: archiveKeys, allowPositionals: true });
  } catch {
    return wrong(`Не разобрать: ${words.join(' ')}.`);
  }
  const [year = '', ...rest] = parsed.positionals;
  const { out = `archive-${year}`, folder = false } = parsed.values;
  if (year === '') return wrong('Не сказано, за какой учебный год.');
  if (rest.length > 0) return wrong(`Лишнее слово: ${rest.join(' ')}.`);
  if (!isSchoolYear(year)) return wrong(`«${year}» — не учебный год. Напишите два года подряд через дефис: 2024-2025.`);
  return out === '' ? wrong('После --out ничего не написано.') : { year, out, folder };
}

const wrong = (fault: string) => ({ fault: `${fault}\n${archiveUsage}` });
