import { parseArgs } from 'node:util';

/** What `npm run letter` is asked for. */
export interface LetterArguments {
  /** Months `2025-10`, both among them. */
  readonly first: string;
  readonly last: string;
  readonly unit?: string | undefined;
  readonly out: string;
}

/** How the command is called; told with every wrong call. */
export const letterUsage = `Как вызвать:
  npm run letter -- 2025-10                    — письмо в муниципалитеты о вебинарах октября 2025 года, в папку letters
  npm run letter -- 2025-10..2025-12           — за несколько месяцев
  npm run letter -- 2025-10 --unit math        — о вебинарах одного объединения, по коду из content/units
  npm run letter -- 2025-10 --out папка        — в другую папку`;

/** The keys of the command. */
export const letterKeys = { unit: { type: 'string' }, out: { type: 'string' } } as const;

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Reads the arguments of `npm run letter`, or returns in Russian what is wrong with them. */
export function readLetterArguments(given: readonly string[]): LetterArguments | { readonly fault: string } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...given], options: letterKeys, allowPositionals: true });
  } catch {
    return wrong(`Не разобрать: ${given.join(' ')}.`);
  }
  const { values, positionals } = parsed;
  const [period = '', ...rest] = positionals;
  if (period === '') return wrong('Не сказано, за какой месяц.');
  if (rest.length > 0) return wrong(`Лишнее слово: ${rest.join(' ')}.`);
  if (values.out === '' || values.unit === '') return wrong(`После ${values.unit === '' ? '--unit' : '--out'} ничего не написано.`);
  const [first = '', last = first, ...more] = period.split('..');
  const bad = [first, last].find((month) => !MONTH.test(month));
  if (bad !== undefined || more.length > 0) return wrong(`«${bad || period}» — не месяц. Напишите год и месяц через дефис: 2025-10.`);
  if (first > last) return wrong(`Месяцы стоят наоборот. Наверное, вы имели в виду ${last}..${first}.`);
  return { first, last, unit: values.unit, out: values.out ?? 'letters' };
}

const wrong = (fault: string) => ({ fault: `${fault}\n${letterUsage}` });
