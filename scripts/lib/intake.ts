import { dirname } from 'node:path';
import type { Bank } from '../../src/bank/bank.ts';
import { decideAll } from '../../src/bank/check.ts';
import { schoolYearOf } from '../../src/bank/school-year.ts';
import { isUnasked } from '../../src/bank/review/assigned.ts';
import { judgeSheet } from '../../src/bank/review/sheet-faults.ts';
import { explainDiskFault, readGiven } from './disk-fault.ts';
import { readSheet } from './intake-read.ts';
import { schemaFaults, textFaults } from './intake-faults.ts';
import { keepAside, writeReview } from './intake-write.ts';

/** What became of one file: taken as a conclusion, known already, kept aside with everything that is missing, or what the disk refused. */
export type IntakeResult =
  | { readonly path: string; readonly taken: string; readonly note?: string | undefined }
  | { readonly path: string; readonly known: string }
  | { readonly path: string; readonly kept: string; readonly faults: readonly string[] }
  | { readonly path: string; readonly faults: readonly string[] };

/** Where an intake happens. */
export interface IntakePlace {
  /** The content folder. */
  readonly root: string;
  /** Where sheets are kept that could not be taken. */
  readonly aside: string;
  /** Reads the bank anew: each conclusion changes what the next may be. */
  readonly bank: () => Bank;
  readonly today: string;
}

/** Takes filled sheets into the bank one after another. */
export function takeSheets(paths: readonly string[], place: IntakePlace): IntakeResult[] {
  return paths.map((path) => {
    try {
      return takeSheet(path, place);
    } catch (error) {
      // One that cannot be written does not stop the others.
      return { path, faults: [refusalOf(error, place.root)] };
    }
  });
}

/** What is no fault of the disk is thrown on. */
function refusalOf(error: unknown, root: string): string {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return explainDiskFault(error, path === undefined ? root : dirname(path));
}

function takeSheet(path: string, { root, aside, bank: read, today }: IntakePlace): IntakeResult {
  const given = readGiven(path);
  // What cannot be read cannot be kept aside either.
  if ('fault' in given) return { path, faults: [given.fault] };
  const { sheet, faults: unread } = readSheet(path, given.bytes);
  if (sheet === undefined) return { path, kept: keepAside(path, aside), faults: unread };
  const bank = read();
  const result = judgeSheet(sheet, bank, decideAll(bank, today), today);
  const faults = [...unread, ...textFaults(sheet), ...('review' in result ? schemaFaults(result.review) : [])];
  if ('review' in result && faults.length === 0) {
    const taken = writeReview(root, result.year, result.material, result.review);
    const { material, review } = result;
    const notes = [yearNote(result.year, review.date), unaskedNote(material, review.expert, bank)];
    return { path, taken, note: notes.filter((note) => note !== undefined).join('\n  ') || undefined };
  }
  if ('known' in result && result.known !== undefined) return { path, known: result.known };
  return { path, kept: keepAside(path, aside), faults: [...faults, ...('faults' in result ? result.faults : [])] };
}

/** An editor who looks for the conclusion under the year in which it was given must know why it is not there. */
function yearNote(year: string, date: string): string | undefined {
  const given = schoolYearOf(date);
  return given === year ? undefined : `Заключение лежит с работой, в папке ${year}, а в статистике считается за ${given}: по своей дате.`;
}

/** A conclusion from somebody else counts, but the editor must know whose it is. */
function unaskedNote(material: string, expert: string, bank: Bank): string | undefined {
  if (!isUnasked(material, expert, bank)) return undefined;
  return `Эксперту «${expert}» эту работу не передавали: в assigned.yaml его нет. Если передали, допишите; если нет, узнайте, откуда заключение.`;
}

/** Returns in Russian what became of each file. */
export function formatIntake(results: readonly IntakeResult[]): string {
  return results.map(formatResult).join('\n\n');
}

function formatResult(result: IntakeResult): string {
  if ('taken' in result) return [result.path, `  Принято: ${result.taken}`, ...(result.note ? [`  ${result.note}`] : [])].join('\n');
  if ('known' in result) return `${result.path}\n  Уже внесено: ${result.known}`;
  return [
    `${result.path}\n  Не принято. Что исправить:`,
    ...result.faults.map((fault) => `  — ${fault}`),
    ...('kept' in result ? [`  Файл сохранён как есть: ${result.kept}`] : []),
  ].join('\n');
}
