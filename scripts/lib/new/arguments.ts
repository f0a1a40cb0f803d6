import { parseArgs } from 'node:util';
import { nearest } from '../../../src/bank/nearest.ts';
import { metaOf } from '../../../src/bank/schema-walk.ts';
import type { Manner } from '../answer-call.ts';
import { asked, fieldsOf, isNewKind, labels, type NewKind } from './new-kinds.ts';

/** What `npm run new` was called with. */
export interface NewArguments {
  readonly kind: NewKind;
  /** Field → what was typed for it. */
  readonly typed: ReadonlyMap<string, string>;
  readonly id?: string | undefined;
  readonly year?: string | undefined;
  /** The work that is judged: for conclusions alone. */
  readonly work?: string | undefined;
}

const list = (Object.keys(asked) as NewKind[]).map((kind) => `  ${kind.padEnd(15)}— ${labels[kind]}`).join('\n');

/** How to call the command. */
export const usage = `Как вызвать: npm run new -- вид
${list}
Вопросы зададутся сами. Без вопросов — с ключами по названиям полей:
  npm run new -- material --title "Сложение дробей" --type tech-map --subject математика --grade 5 --unit math --author redakciya
  npm run new -- review --work slozhenie-drobej --expert e-017
Ещё ключи: --id код, --year 2025-2026.`;

/** One thing is also named in the singular. */
const singular: Readonly<Record<string, string>> = {
  subject: 'subjects',
  grade: 'grades',
  theme: 'themes',
  audience: 'audiences',
  author: 'authors',
  unit: 'units',
  level: 'levels',
};

/** Returns how a kind is begun: with its keys by name; without a kind it is told of all kinds. */
export function usageOf(kind: string | undefined): string {
  if (!isNewKind(kind)) return usage;
  const called = new Map(Object.entries(singular).map(([one, field]) => [field, one]));
  const lines = [...fieldsOf(kind)].map(([name, schema]) => {
    const key = `--${(called.get(name) ?? name).replaceAll('_', '-')}`;
    return `  ${key.padEnd(22)}— ${metaOf(schema)?.title ?? name}`;
  });
  const own = kind === 'review' ? '  --work                — Код работы\n' : '';
  return `Как вызвать: npm run new -- ${kind}\nВопросы зададутся сами. Без вопросов — с ключами:\n${own}${lines.join('\n')}\nЕщё ключи: --id код, --year 2025-2026.`;
}

/** Returns the keys that a kind is begun with. */
export function newKeys(kind: string | undefined): Manner['keys'] {
  return isNewKind(kind) ? optionsOf([...fieldsOf(kind).keys(), ...Object.keys(singular), ...ownOf(kind)]) : {};
}

/** Reads the words of the command, or returns in Russian what is wrong with them. */
export function readNewArguments(words: readonly string[]): NewArguments | { readonly fault: string } {
  const [kind, ...rest] = words;
  if (!isNewKind(kind)) return { fault: kind === undefined || kind.startsWith('-') ? usage : `${notKind(kind)}\n${usage}` };
  const fields = fieldsOf(kind);
  const own = ownOf(kind);
  const { values, positionals } = parseArgs({
    args: rest.map(dashed),
    allowPositionals: true,
    strict: false,
    options: newKeys(kind),
  });
  const typed = new Map<string, string>();
  for (const [key, value] of Object.entries(values)) {
    const name = key.replaceAll('-', '_');
    const field = own.includes(key) || fields.has(name) ? name : singular[name];
    if (field === undefined || (!own.includes(field) && !fields.has(field)))
      return { fault: `${notField(key, [...fields.keys()])}\n${usageOf(kind)}` };
    const texts = Array.isArray(value) ? value : [value];
    if (texts.some((text) => typeof text !== 'string' || text.trim() === '')) return { fault: `После --${key} нужно значение.` };
    typed.set(field, texts.join(', '));
  }
  if (positionals.length > 0)
    return { fault: `Лишнее слово «${positionals[0]}»: значение из нескольких слов возьмите в кавычки.\n${usageOf(kind)}` };
  const take = (name: string) => {
    const value = typed.get(name);
    typed.delete(name);
    return value;
  };
  return { kind, id: take('id'), year: take('year'), work: kind === 'review' ? take('work') : undefined, typed };
}

const ownOf = (kind: NewKind) => ['id', 'year', ...(kind === 'review' ? ['work'] : [])];

const dashed = (word: string) => (word.startsWith('--') ? word.replace(/^--[a-z_]+/, (key) => key.replaceAll('_', '-')) : word);

const optionsOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name.replaceAll('_', '-'), { type: 'string' as const, multiple: true }]));

function notKind(word: string): string {
  const similar = nearest(word, Object.keys(asked));
  return `Вида «${word}» нет.${similar === undefined ? '' : ` Вероятно, нужно «${similar}».`}`;
}

function notField(key: string, names: readonly string[]): string {
  const similar = nearest(key.replaceAll('-', '_'), names);
  return `Ключа «--${key}» нет.${similar === undefined ? '' : ` Вероятно, нужно --${similar.replaceAll('_', '-')}.`}`;
}
