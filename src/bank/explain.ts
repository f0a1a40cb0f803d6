import type { z } from 'zod';
import { deeperHint, emptyHint, fieldsHint, listHint, otherFieldsHint, renameHint } from './explain-hints.ts';
import { emptyField, faultOf, missingField, short, type ZodIssue } from './explain-fault.ts';
import { isMisspeltCode, speakingBranch } from './fragment.ts';
import type { FieldPath, Issue } from './issue.ts';
import { meantKeys } from './meant-keys.ts';
import { isOwnPath, ownName } from './own-path.ts';
import { nearest } from './nearest.ts';
import { acceptedForm } from './typed-values.ts';
import { knownKeys, metaOf, schemaAt, valueAt } from './schema-walk.ts';

type Words = { message: string; hint?: string | undefined; rule?: string; field?: FieldPath };

/** Turns what zod found into Russian issues: what is wrong with the value, what to type instead. */
export function explainZod(error: z.ZodError, schema: z.ZodType, data: unknown, file: string): Issue[] {
  const spoilt = error.issues.flatMap((issue) => spoiltItem(issue, error.issues, schema, data));
  const items = new Set(spoilt.map(({ item }) => JSON.stringify(item)));
  return error.issues
    .filter(({ path, ...issue }) => !items.has(JSON.stringify(issue.code === 'unrecognized_keys' ? path : path.slice(0, -1))))
    .flatMap((issue) => explainOne(issue, schema, data))
    .concat(spoilt.map(({ words }) => words))
    .map(({ rule = 'schema', ...words }) => ({ rule, severity: 'error' as const, file, ...words }));
}

/** A line of a list with other fields than it must have: one mistake, told once. */
function spoiltItem(issue: ZodIssue, all: readonly ZodIssue[], schema: z.ZodType, data: unknown): { item: FieldPath; words: Words }[] {
  const item = issue.path as FieldPath;
  if (issue.code !== 'unrecognized_keys' || typeof item.at(-1) !== 'number') return [];
  const missing = all.filter(({ path }) => path.length === item.length + 1 && item.every((step, index) => path[index] === step));
  const lost = missing.filter(({ path }) => valueAt(data, path as FieldPath) === undefined).map(({ path }) => String(path.at(-1)));
  if (lost.length === 0 || lost.length < missing.length) return [];
  const message = `В поле ${fieldName(item)} нет ${lost.join(' и ')}, а есть ${quoteAnd(issue.keys)}.`;
  const hint = renameHint(issue.keys, valueAt(data, item) as Record<string, unknown>, schemaAt(schema, item));
  return [{ item, words: { field: [...item, issue.keys[0] ?? 0], message, hint } }];
}

const quoteAnd = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ');

function explainOne(issue: ZodIssue, schema: z.ZodType, data: unknown): Words[] {
  const field = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, field, schema));
  if (issue.code === 'invalid_union') return speakingBranch(issue).flatMap((inner) => explainOne(inner, schema, data));
  const value = valueAt(data, field);
  const name = fieldName(field);
  const meta = metaOf(schemaAt(schema, field));
  const form = acceptedForm(value, schemaAt(schema, field));
  const help = form === undefined ? meta?.description : `Напишите так: ${form}. ${meta?.description ?? ''}`.trim();
  if (value === undefined && issue.code !== 'custom') return [{ field, message: missingField(name), hint: help }];
  if (value === null || (typeof value === 'string' && value.trim() === ''))
    return [{ field, message: emptyField(name), hint: emptyHint(help, schemaAt(schema, field), field) }];
  // What is wrong with a code is told by the rule that knows the codes there are.
  const rule = isMisspeltCode(field, data, schema) && issue.code.startsWith('invalid_') ? 'references' : 'schema';
  return [{ rule, field, message: faultOf(issue, name, value), hint: hintOf(issue, value, help, schemaAt(schema, field)) }];
}

function unknownKey(key: string, path: FieldPath, schema: z.ZodType): Words {
  const owner = path.length === 0 ? schema : schemaAt(schema, path);
  const keys = knownKeys(owner);
  if (path.length === 0 && computed.has(key))
    return {
      rule: 'unknown-key',
      field: [key],
      message: `Поля «${key}» нет в описании такого вида.`,
      hint: keys.includes('submitted') ? COMPUTED : AT_ONCE,
    };
  const meant = meantKeys(key, owner);
  const hint = meant.length > 0 ? `Вероятно, нужно ${quoteOr(meant)}.` : (deeperHint(key, keys, owner) ?? otherFieldsHint(keys, owner));
  return { rule: 'unknown-key', field: [...path, key], message: `Поля «${key}» нет в описании такого вида.`, hint };
}

/** Nobody publishes by a word in a file. */
const computed: ReadonlySet<string> = new Set(['status', 'draft', 'approved', 'visible', 'статус', 'черновик']);
const COMPUTED =
  'Уберите строку: состояние вычисляется. Работа выходит на сайт сама, когда есть заключения и решение в протоколе, остальное — сразу.';

/** What is no work waits for nobody. */
const AT_ONCE = 'Уберите строку: состояние вычисляется. Запись выходит на сайт сразу.';

const quoteOr = (words: readonly string[]) => words.map((word) => `«${word}»`).join(' или ');

function hintOf(issue: ZodIssue, value: unknown, help: string | undefined, owner: z.ZodType | undefined): string | undefined {
  const isOne = typeof value !== 'object';
  if (issue.code === 'invalid_value') {
    if (isOne && /^(?:published|draft|approved|опубликован\S*|черновик)$/i.test(String(value)))
      return `${issue.values.includes('planned') ? AT_ONCE : COMPUTED} Можно: ${issue.values.join(', ')}.`;
    const similar = isOne ? nearest(String(value), issue.values.map(String)) : undefined;
    return `${similar ? `Вероятно, нужно «${similar}». ` : ''}Можно: ${issue.values.join(', ')}.`;
  }
  if (isOwnPath(value)) return `Положите файл рядом с описанием и напишите только имя: ${ownName(String(value))}.`;
  if (issue.code !== 'invalid_type') return help;
  if (issue.expected === 'boolean') return 'Напишите true (да) или false (нет).';
  if (issue.expected === 'array') return listHint(value);
  if (issue.expected === 'object' && isOne) return fieldsHint(value, owner) ?? help;
  if (issue.expected === 'string')
    return isOne
      ? `Возьмите значение в кавычки: "${short(String(value))}".`
      : 'Напишите одно значение в той же строке, без «- » и вложенных полей.';
  return help;
}

/** Returns the name of a field as the editor sees it: `authors, 2-е значение, person`. */
export function fieldName(path: FieldPath): string {
  if (path.length === 0) return '«всё описание»';
  return `«${path.map((step) => (typeof step === 'number' ? `№ ${step + 1}` : step)).join(' → ')}»`;
}
