import { parseArgs } from 'node:util';

/** What `npm run review` is asked to do. */
export type ReviewArguments =
  | { readonly what: 'table'; readonly all: boolean }
  | { readonly what: 'sheets' | 'certificate'; readonly expert: string; readonly out: string }
  | { readonly what: 'number'; readonly number: string; readonly out: string };

const usage = `Как вызвать:
  npm run review                              — что ждёт экспертизы, кого ждём, загрузка экспертов
  npm run review -- --all                     — и то, что уже никого не ждёт
  npm run review -- --for КОД --out ПАПКА     — бланки для эксперта: по одному на каждую переданную работу
  npm run review -- --certificate КОД --out ПАПКА — справка эксперту
  npm run review -- --number НОМЕР --out ПАПКА — свидетельства всех авторов работы под этим номером реестра,
                                                и тех, чьё имя на сайте не показывают
Другая папка банка: CONTENT=папка npm run review.`;

const options = {
  all: { type: 'boolean' },
  for: { type: 'string' },
  certificate: { type: 'string' },
  number: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Reads the arguments of `npm run review`, or returns in Russian what is wrong with them. */
export function readReviewArguments(words: readonly string[]): ReviewArguments | { readonly fault: string } {
  const parsed = parse(words);
  if (parsed === undefined) return { fault: usage };
  const { all = false, for: reader, certificate, number, out } = parsed;
  const asked = [reader, certificate, number].filter((word) => word !== undefined);
  if (asked.length === 0) return out === undefined ? { what: 'table', all } : { fault: usage };
  if (asked.length > 1) return { fault: `Выберите одно: бланки, справку или свидетельства.\n${usage}` };
  if (out === undefined || out === '') return { fault: `Не сказано, куда положить файлы: допишите --out ПАПКА.\n${usage}` };
  if (number !== undefined) return { what: 'number', number, out };
  return { what: reader === undefined ? 'certificate' : 'sheets', expert: asked[0] ?? '', out };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, strict: true }).values;
  } catch {
    return undefined;
  }
}
