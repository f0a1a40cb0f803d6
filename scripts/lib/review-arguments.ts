import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run review` is asked to do. */
export type ReviewArguments =
  | { readonly what: 'table'; readonly all: boolean }
  | { readonly what: 'sheets' | 'certificate'; readonly expert: string; readonly out: string }
  | { readonly what: 'number'; readonly number: string; readonly out: string };

/** How the command is called; told with every wrong call. */
export const reviewUsage = `Как вызвать:
  npm run review                              — что ждёт экспертизы, кого ждём, загрузка экспертов
  npm run review -- --all                     — и то, что уже никого не ждёт
  npm run review -- --for КОД                 — бланки для эксперта, сами работы в Word с их файлами и письмо
  npm run review -- --certificate КОД         — справка эксперту
  npm run review -- --number НОМЕР            — свидетельства всех авторов работы под этим номером реестра,
                                                и тех, чьё имя на сайте не показывают
Файлы лягут в папку ekspertiza/КОД или ekspertiza/НОМЕР; --out ПАПКА — в другую.
Другая папка банка: CONTENT=папка npm run review.`;

/** The keys of the command. */
export const reviewKeys = {
  all: { type: 'boolean' },
  for: { type: 'string' },
  certificate: { type: 'string' },
  number: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Reads the arguments of `npm run review`, or returns in Russian what is wrong with them. */
export function readReviewArguments(words: readonly string[]): ReviewArguments | { readonly fault: string } {
  const parsed = parse(words);
  if (parsed === undefined) return { fault: reviewUsage };
  const { all = false, for: reader, certificate, number, out } = parsed;
  const asked = [reader, certificate, number].filter((word) => word !== undefined);
  if (asked.length === 0) return out === undefined ? { what: 'table', all } : { fault: reviewUsage };
  if (asked.length > 1) return { fault: `Выберите одно: бланки, справку или свидетельства.\n${reviewUsage}` };
  const [name = ''] = asked;
  if (name === '' || out === '') return { fault: `После ключа ничего не написано.\n${reviewUsage}` };
  const folder = out ?? join('ekspertiza', folderName(name));
  if (number !== undefined) return { what: 'number', number, out: folder };
  return { what: reader === undefined ? 'certificate' : 'sheets', expert: name, out: folder };
}

/** Numbers of a register may have slashes, and what was typed may be anything: a folder is called by letters, digits and hyphens. */
const folderName = (name: string) => name.replace(/[^\p{L}\d]+/gu, '-');

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: reviewKeys, strict: true }).values;
  } catch {
    return undefined;
  }
}
