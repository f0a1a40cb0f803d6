import { parseArgs } from 'node:util';
import { nearest } from '../../../src/bank/nearest.ts';
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

/** Reads the words of the command, or returns in Russian what is wrong with them. */
export function readNewArguments(words: readonly string[]): NewArguments | { readonly fault: string } {
  const [kind, ...rest] = words;
  if (!isNewKind(kind)) return { fault: kind === undefined || kind.startsWith('-') ? usage : `${notKind(kind)}\n${usage}` };
  const fields = fieldsOf(kind);
  const own = ['id', 'year', ...(kind === 'review' ? ['work'] : [])];
  const { values, positionals } = parseArgs({
    args: rest.map(dashed),
    allowPositionals: true,
    strict: false,
    options: optionsOf([...fields.keys(), ...Object.keys(singular), ...own]),
  });
  const typed = new Map<string, string>();
  for (const [key, value] of Object.entries(values)) {
    const name = key.replaceAll('-', '_');
    const field = own.includes(key) || fields.has(name) ? name : singular[name];
    if (field === undefined || (!own.includes(field) && !fields.has(field)))
      return { fault: `${notField(key, [...fields.keys()])}\n${usage}` };
    const texts = Array.isArray(value) ? value : [value];
    if (texts.some((text) => typeof text !== 'string' || text.trim() === '')) return { fault: `После --${key} нужно значение.` };
    typed.set(field, texts.join(', '));
  }
  if (positionals.length > 0)
    return { fault: `Лишнее слово «${positionals[0]}»: значение из нескольких слов возьмите в кавычки.\n${usage}` };
  const take = (name: string) => {
    const value = typed.get(name);
    typed.delete(name);
    return value;
  };
  return { kind, id: take('id'), year: take('year'), work: kind === 'review' ? take('work') : undefined, typed };
}

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
