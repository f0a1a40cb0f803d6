import type { z } from 'zod';
import { isMisspeltCode, speakingBranch } from './fragment.ts';
import type { FieldPath, Issue } from './issue.ts';
import { UNKNOWN } from './model/common.ts';
import { meantKeys } from './meant-keys.ts';
import { nearest } from './nearest.ts';
import { acceptedForm } from './typed-values.ts';
import { acceptsWord, knownKeys, metaOf, schemaAt, valueAt } from './schema-walk.ts';

type ZodIssue = z.core.$ZodIssue;
type Words = { message: string; hint?: string | undefined; rule?: string; field?: FieldPath };

/** Turns what zod found into Russian issues: what is wrong with the value, what to type instead. */
export function explainZod(error: z.ZodError, schema: z.ZodType, data: unknown, file: string): Issue[] {
  return error.issues
    .flatMap((issue) => explainOne(issue, schema, data))
    .map(({ rule = 'schema', ...words }) => ({ rule, severity: 'error' as const, file, ...words }));
}

function explainOne(issue: ZodIssue, schema: z.ZodType, data: unknown): Words[] {
  const field = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, field, schema));
  if (issue.code === 'invalid_union') return speakingBranch(issue).flatMap((inner) => explainOne(inner, schema, data));
  const value = valueAt(data, field);
  const name = fieldName(field);
  const meta = metaOf(schemaAt(schema, field));
  const form = acceptedForm(value, schemaAt(schema, field));
  const help = form === undefined ? meta?.description : `Напишите так: ${form}. ${meta?.description ?? ''}`.trim();
  if (value === undefined && issue.code !== 'custom') return [{ field, message: `Нет обязательного поля ${name}.`, hint: help }];
  if (value === null || (typeof value === 'string' && value.trim() === ''))
    return [{ field, message: `Поле ${name} пустое.`, hint: emptyHint(help, schemaAt(schema, field)) }];
  // What is wrong with a code is told by the rule that knows the codes there are.
  const rule = issue.code === 'invalid_format' && isMisspeltCode(field, data, schema) ? 'references' : 'schema';
  return [{ rule, field, message: faultOf(issue, name, value), hint: hintOf(issue, value, help) }];
}

function unknownKey(key: string, path: FieldPath, schema: z.ZodType): Words {
  const owner = path.length === 0 ? schema : schemaAt(schema, path);
  const keys = knownKeys(owner);
  const meant = meantKeys(key, owner);
  const hint = meant.length > 0 ? `Вероятно, нужно ${quoteOr(meant)}.` : `Здесь бывают поля: ${keys.join(', ')}.`;
  return { rule: 'unknown-key', field: [...path, key], message: `Поля «${key}» нет в описании такого вида.`, hint };
}

const quoteOr = (words: readonly string[]) => words.map((word) => `«${word}»`).join(' или ');

function faultOf(issue: ZodIssue, name: string, value: unknown): string {
  const shown = show(value);
  switch (issue.code) {
    case 'invalid_type':
      return `В поле ${name} ${expected[issue.expected] ?? 'нужно другое значение'}, а написано ${shown}.`;
    case 'invalid_value':
      return `В поле ${name} написано ${shown}, такого значения нет.`;
    case 'invalid_format':
      return `В поле ${name} написано ${shown} — ${formats[issue.format] ?? 'так записать нельзя'}.`;
    case 'too_big':
      if (issue.origin === 'array') return `В поле ${name} значений больше, чем можно: ${issue.maximum}.`;
      return issue.origin === 'string'
        ? `Поле ${name} длиннее ${issue.maximum} знаков: сейчас ${[...String(value)].length}.`
        : `В поле ${name} написано ${shown}, а наибольшее — ${issue.maximum}.`;
    case 'too_small':
      return issue.origin === 'array'
        ? `В поле ${name} нет ни одного значения.`
        : `В поле ${name} написано ${shown}, а наименьшее — ${issue.minimum}.`;
    case 'custom':
      return customs[String(issue.params?.['code'])] ?? `Поле ${name} заполнено неверно.`;
    default:
      return `В поле ${name} написано ${shown}, такое значение не подходит.`;
  }
}

function hintOf(issue: ZodIssue, value: unknown, help: string | undefined): string | undefined {
  const isOne = typeof value !== 'object';
  if (issue.code === 'invalid_value') {
    const similar = isOne ? nearest(String(value), issue.values.map(String)) : undefined;
    return `${similar ? `Вероятно, нужно «${similar}». ` : ''}Можно: ${issue.values.join(', ')}.`;
  }
  if (issue.code !== 'invalid_type') return help;
  if (issue.expected === 'boolean') return 'Напишите true (да) или false (нет).';
  if (issue.expected === 'array') return listHint(value);
  if (issue.expected === 'string')
    return isOne
      ? `Возьмите значение в кавычки: "${short(String(value))}".`
      : 'Напишите одно значение в той же строке, без «- » и вложенных полей.';
  return help;
}

function listHint(value: unknown): string {
  const mark = typeof value === 'string' ? /^[—–•·*-]/.exec(value)?.[0] : undefined;
  const rest = 'Пишите каждое значение с новой строки после «- ».';
  return mark === undefined ? rest : `${mark === '-' ? 'После дефиса нужен пробел.' : `Вместо «${mark}» нужен дефис.`} ${rest}`;
}

function emptyHint(help: string | undefined, schema: z.ZodType | undefined): string {
  const canBeUnknown = schema !== undefined && acceptsWord(schema, UNKNOWN);
  return `${help ?? ''} ${canBeUnknown ? `Если значения пока нет, напишите ${UNKNOWN}.` : 'Если значения нет, уберите поле.'}`.trim();
}

/** Returns the name of a field as the editor sees it: `authors, 2-е значение, person`. */
export function fieldName(path: FieldPath): string {
  if (path.length === 0) return '«всё описание»';
  return `«${path.map((step) => (typeof step === 'number' ? `№ ${step + 1}` : step)).join(' → ')}»`;
}

/** Returns a value as it may be quoted in a message: short, on one line. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'список';
  if (typeof value === 'object' && value !== null) return 'набор полей';
  return `«${short(String(value))}»`;
}

function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
}

const expected: Record<string, string> = {
  string: 'нужен текст',
  number: 'нужно число',
  int: 'нужно целое число',
  boolean: 'нужно true или false',
  array: 'нужен список',
  object: 'нужен набор полей',
  record: 'нужен набор пар «код: значение»',
};

const formats: Record<string, string> = {
  date: 'такой даты нет или она записана иначе, чем ГГГГ-ММ-ДД',
  datetime: 'время записывается так: 2025-10-14T15:00',
  url: 'это не адрес, начинающийся с https://',
  email: 'это не адрес электронной почты',
  regex: 'так записать нельзя',
};

const customs: Record<string, string> = {
  'credit-empty': 'У автора нет ни person, ни organisation.',
  'indicator-value': 'У показателя должно быть ровно одно из двух: value или min.',
  'collection-item': 'В строке подборки должно быть ровно одно: material, webinar, recommendation или document.',
  'time-zone': 'Такого часового пояса нет.',
};
