import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bank } from '../../src/bank/bank.ts';
import { isSchoolYear } from '../../src/bank/school-year.ts';
import type { Settings } from '../../src/importing/find-card.ts';
import { readMap } from '../../src/importing/columns.ts';
import { codeOf } from '../../src/importing/find-card.ts';
import type { TableKind } from '../../src/importing/import-rows.ts';
import { peopleTable } from '../../src/importing/people-rows.ts';
import { registerTable } from '../../src/importing/register-rows.ts';
import { webinarTable } from '../../src/importing/webinar-rows.ts';
import { importKeys, importUsage } from './import-keys.ts';

const TABLES: Readonly<Record<string, TableKind>> = { webinars: webinarTable, people: peopleTable, register: registerTable };

/** What an import is asked to do. */
export interface ImportArguments {
  readonly paths: readonly string[];
  /** The kind of a table; absent for works. */
  readonly table: TableKind | undefined;
  /** Names of columns → fields, as the editor told them. */
  readonly map: ReadonlyMap<string, string>;
  readonly write: boolean;
  readonly settings: Settings;
}

/** Reads the arguments of `npm run import`, or returns in Russian what is wrong with them. */
export function readImportArguments(words: readonly string[], bank: Bank, today: string): ImportArguments | { readonly fault: string } {
  const wrong = (fault: string) => ({ fault: `${fault}\n${importUsage}` });
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], allowPositionals: true, options: importKeys });
  } catch {
    const flag = words.find((word) => word.startsWith('-') && !(word.replace(/^--/, '').replace(/=.*/, '') in importKeys));
    return wrong(flag === undefined ? 'У одного из ключей не хватает значения.' : `Ключа «${flag}» у импорта нет.`);
  }
  const { positionals, values } = parsed;
  const table = existsSync(positionals[0] ?? '') ? undefined : TABLES[positionals[0] ?? ''];
  const paths = table === undefined ? positionals : positionals.slice(1);
  if (paths.length === 0) return wrong('Не назван ни один файл.');
  const lost = paths.find((path) => !existsSync(path));
  if (lost !== undefined) return wrong(`Файла или папки «${lost}» нет.`);
  const { year, demo = false, write = false } = values;
  if (year !== undefined && !isSchoolYear(year)) return wrong(`«${year}» — не учебный год. Напишите два соседних года: 2025-2026.`);
  if (year !== undefined && `${year.slice(0, 4)}-09-01` > today) return wrong(`Учебный год ${year} ещё не начался.`);
  const author =
    values.author === undefined
      ? demo && bank.entries.organisation.has('redakciya')
        ? 'organisation:redakciya'
        : undefined
      : authorOf(values.author, bank);
  if (values.author !== undefined && author === undefined)
    return wrong(`Автора «${values.author}» в банке нет: опишите его в content/people или content/organisations.`);
  const unit = values.unit === undefined ? undefined : codeOf(values.unit, bank.entries.unit);
  if (values.unit !== undefined && unit === undefined) return wrong(`Объединения «${values.unit}» в банке нет: коды — в content/units.`);
  if (values.map !== undefined && table === undefined) return wrong('Ключ --map годится только для таблиц: webinars, people, register.');
  const mapped = values.map === undefined ? { map: new Map<string, string>(), fault: undefined } : readMap(values.map, table?.names ?? {});
  if (mapped.fault !== undefined) return wrong(mapped.fault);
  return { paths, table, map: mapped.map, write, settings: { today, year, author, unit, demo } };
}

function authorOf(typed: string, { entries }: Bank): string | undefined {
  const person = codeOf(typed, entries.person);
  const organisation = codeOf(typed, entries.organisation);
  return person !== undefined ? `person:${person}` : organisation === undefined ? undefined : `organisation:${organisation}`;
}
