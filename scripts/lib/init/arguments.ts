import { parseArgs } from 'node:util';
import { nearest } from '../../../src/bank/nearest.ts';
import { metaOf } from '../../../src/bank/schema-walk.ts';
import type { Manner } from '../answer-call.ts';
import { initFields } from './fields.ts';

/** What `npm run init` was called with. */
export interface InitArguments {
  /** Field → what was typed for it. */
  readonly typed: ReadonlyMap<string, string>;
  /** The folder of the new bank, as it was typed. */
  readonly out?: string | undefined;
  /** Take what is usual and ask nothing. */
  readonly isSilent: boolean;
}

const flag = (field: string) => field.replaceAll('_', '-');
const list = initFields.map(({ name, schema }) => `  --${flag(name).padEnd(18)}— ${metaOf(schema)?.title ?? name}`).join('\n');

/** How to call the command. */
export const usage = `Как вызвать: npm run init -- --region "Энская область" --out banks/ensk
Остальное спросит. Что названо ключом, о том не спросит; с ключом --yes не спросит ни о чём и возьмёт обычное:
${list}
  --out              — Папка нового банка; без ключа — banks и код региона`;

const names = [...initFields.map(({ name }) => flag(name)), 'out'];

/** The keys of the command. */
export const initKeys: Manner['keys'] = {
  yes: { type: 'boolean' },
  ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
};

/** Reads the words of the command, or returns in Russian what is wrong with them. */
export function readInitArguments(words: readonly string[]): InitArguments | { readonly fault: string } {
  const { values, positionals } = parseArgs({
    args: words.map((word) => (word.startsWith('--') ? word.replace(/^--[a-z_]+/, flag) : word)),
    allowPositionals: true,
    strict: false,
    options: initKeys,
  });
  const fault = wrongKey(values) ?? strayWord(positionals);
  if (fault !== undefined) return { fault };
  const { out, yes, ...rest } = values;
  const typed = new Map(Object.entries(rest).map(([key, value]) => [key.replaceAll('-', '_'), String(value).trim()]));
  return { typed, out: out === undefined ? undefined : String(out).trim(), isSilent: yes === true };
}

function wrongKey(values: Readonly<Record<string, unknown>>): string | undefined {
  for (const [key, value] of Object.entries(values)) {
    if (key === 'yes') continue;
    const similar = nearest(key, names);
    if (!names.includes(key)) return `Ключа «--${key}» нет.${similar === undefined ? '' : ` Вероятно, нужно --${similar}.`}\n${usage}`;
    if (typeof value !== 'string' || value.trim() === '') return `После --${key} нужно значение.`;
  }
  return undefined;
}

function strayWord([word]: readonly string[]): string | undefined {
  return word === undefined ? undefined : `Лишнее слово «${word}»: значение из нескольких слов возьмите в кавычки.\n${usage}`;
}
