import { parseArgs } from 'node:util';

/** What `npm run review` is asked to do. */
export type ReviewArguments =
  | { readonly what: 'table'; readonly all: boolean }
  | { readonly what: 'sheets' | 'certificate'; readonly expert: string; readonly out: string };

const usage = `Как вызвать:
  npm run review                              — что ждёт экспертизы, кого ждём, загрузка экспертов
  npm run review -- --all                     — и то, что уже никого не ждёт
  npm run review -- --for КОД --out ПАПКА     — бланки для эксперта: по одному на каждую переданную работу
  npm run review -- --certificate КОД --out ПАПКА — справка эксперту
Другая папка банка: CONTENT=папка npm run review.`;

const options = {
  all: { type: 'boolean' },
  for: { type: 'string' },
  certificate: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Reads the arguments of `npm run review`, or returns in Russian what is wrong with them. */
export function readReviewArguments(words: readonly string[]): ReviewArguments | { readonly fault: string } {
  const parsed = parse(words);
  if (parsed === undefined) return { fault: usage };
  const { all = false, for: reader, certificate, out } = parsed;
  const expert = reader ?? certificate;
  if (expert === undefined) return out === undefined ? { what: 'table', all } : { fault: usage };
  if (reader !== undefined && certificate !== undefined) return { fault: `Выберите одно: бланки или справку.\n${usage}` };
  if (out === undefined || out === '') return { fault: `Не сказано, куда положить файлы: допишите --out ПАПКА.\n${usage}` };
  return { what: reader === undefined ? 'certificate' : 'sheets', expert, out };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, strict: true }).values;
  } catch {
    return undefined;
  }
}
