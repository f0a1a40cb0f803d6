import { parseArgs } from 'node:util';
import { isSchoolYear } from '../../src/bank/school-year.ts';

/** What `npm run report` is asked for. */
export interface ReportArguments {
  readonly year: string;
  readonly out: string;
  readonly unit?: string | undefined;
  readonly demo: boolean;
  /** Keeps the figures of the year in its report instead of writing a draft. */
  readonly freeze: boolean;
  /** Why a closed year is closed anew. */
  readonly reason?: string | undefined;
}

/** How the command is called; told with every wrong call. */
export const reportUsage = `Как вызвать:
  npm run report -- 2024-2025                  — черновик анализа деятельности в папку report-2024-2025
  npm run report -- 2024-2025 --out папка      — в другую папку
  npm run report -- 2024-2025 --unit math      — для одного объединения, по коду из content/units
  npm run report -- 2025-2026 --demo           — посмотреть, как выглядит черновик: считает и образцы
  npm run report -- 2024-2025 --freeze         — закрыть год: записать посчитанное в content/reports/2024-2025.mdx
  npm run report -- 2024-2025 --refreeze "почему" — закрыть закрытый год заново: его текст или числа меняли не случайно`;

/** The keys of the command. */
export const reportKeys = {
  out: { type: 'string' },
  unit: { type: 'string' },
  demo: { type: 'boolean' },
  freeze: { type: 'boolean' },
  refreeze: { type: 'string' },
} as const;

/** Reads the arguments of `npm run report`, or returns in Russian what is wrong with them. */
export function readReportArguments(words: readonly string[]): ReportArguments | { readonly fault: string } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: reportKeys, allowPositionals: true });
  } catch (error) {
    return wrong(`Не разобрать: ${faultOf(error, words)}.`);
  }
  const { values, positionals } = parsed;
  const [year = '', ...rest] = positionals;
  if (year === '') return wrong('Не сказано, за какой учебный год.');
  if (rest.length > 0) return wrong(`Лишнее слово: ${rest.join(' ')}.`);
  if (!isSchoolYear(year)) return wrong(`«${year}» — не учебный год. Напишите два года подряд через дефис: 2024-2025.`);
  const { unit, demo = false, refreeze: reason } = values;
  const freeze = values.freeze === true || reason !== undefined;
  if (reason?.trim() === '') return wrong('После --refreeze напишите в кавычках, почему закрытый год меняется.');
  if (values.out === '' || unit === '') return wrong(`После ${unit === '' ? '--unit' : '--out'} ничего не написано.`);
  if (freeze && (demo || unit !== undefined || values.out !== undefined))
    return wrong('Ключи --freeze и --refreeze пишут без --unit, --out и --demo.');
  return { year, out: values.out ?? `report-${year}`, unit, demo, freeze, reason };
}

const wrong = (fault: string) => ({ fault: `${fault}\n${reportUsage}` });

/** The library speaks English of the very word that it did not understand. */
function faultOf(error: unknown, words: readonly string[]): string {
  const message = error instanceof Error ? error.message : '';
  const named = words.find((word) => word.startsWith('-') && message.includes(word.split('=')[0] ?? word));
  return named ?? words.join(' ');
}
