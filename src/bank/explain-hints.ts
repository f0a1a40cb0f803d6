import type { z } from 'zod';
import { personCode } from './code-by-name.ts';
import { fileKinds } from './guide/json-schemas.ts';
import { UNKNOWN } from './model/common.ts';
import { meantKeys } from './meant-keys.ts';
import { projectUrls } from './project-urls.ts';
import { acceptsWord, knownKeys, schemaAt } from './schema-walk.ts';
import { slugify } from './slugify.ts';
import type { FieldPath } from './issue.ts';

/** Returns what to do with an empty field: a required one is filled in, any other may be left out. */
export function emptyHint(help: string | undefined, schema: z.ZodType | undefined, path: FieldPath): string {
  const way = () => {
    if (schema !== undefined && acceptsWord(schema, UNKNOWN)) return `Если значения пока нет, напишите ${UNKNOWN}.`;
    if (typeof path.at(-1) === 'number') return 'Впишите значение или уберите строку.';
    return schema?.safeParse(undefined).success === false ? 'Впишите значение: это поле обязательное.' : 'Если значения нет, уберите поле.';
  };
  return `${help ?? ''} ${way()}`.trim();
}

/** Returns how to write a list that was written another way. */
export function listHint(value: unknown): string {
  const mark = typeof value === 'string' ? /^[—–•·*-]/.exec(value)?.[0] : undefined;
  const rest = 'Пишите каждое значение с новой строки после «- ».';
  return mark === undefined ? rest : `${mark === '-' ? 'После дефиса нужен пробел.' : `Вместо «${mark}» нужен дефис.`} ${rest}`;
}

/** Returns how to write one text as the set of fields that is asked for: an author, a file, a stage. */
export function fieldsHint(value: unknown, schema: z.ZodType | undefined): string | undefined {
  if (schema === undefined || typeof value !== 'string') return undefined;
  const keys = knownKeys(schema);
  if (keys.includes('person') && keys.includes('organisation')) return creditHint(value);
  const [first, ...others] = requiredKeys(schema);
  if (first === undefined) return `Напишите поля с новой строки и с отступом: ${keys.join(', ')}.`;
  const rest = others.length > 0 ? `, а под ним с отступом: ${others.map((key) => `${key}: …`).join(', ')}` : '';
  return `Напишите так: «- ${first}: ${value}»${rest}.`;
}

function creditHint(value: string): string {
  const code = personCode(value);
  const isPerson = code !== slugify(value);
  const person = `«- person: ${isPerson ? code : 'ivanova-mi'}», а человека опишите в content/people/${isPerson ? code : 'ivanova-mi'}.yaml`;
  const organisation = isPerson ? 'redakciya' : code;
  return `Напишите ${person}. Для организации — «- organisation: ${organisation}» и content/organisations/${organisation}.yaml.`;
}

/** Returns inside which fields a key belongs that was written above them: the number and the day of a consent. */
export function deeperHint(key: string, keys: readonly string[], owner: z.ZodType | undefined): string | undefined {
  const inner = keys.flatMap((name) => {
    const [meant] = owner === undefined ? [] : meantKeys(key, schemaAt(owner, [name]));
    return meant === undefined ? [] : [{ name, meant }];
  });
  const [first] = inner;
  if (first === undefined || inner.length < keys.length) return undefined;
  const fields = requiredKeys(schemaAt(owner!, [first.name])!).map((name) => `${name}: …`);
  return `Поле «${first.meant}» пишут внутри ${inner.map(({ name }) => name).join(' и ')}: ${first.name}: { ${fields.join(', ')} }.`;
}

/** So many names can be read in a message; where there are more, the page of the guide tells them with what they mean. */
const MOST_NAMES = 12;

/** Returns what fields a set has, for a key that is like none of them. */
export function otherFieldsHint(keys: readonly string[], owner: z.ZodType | undefined): string {
  const kind = fileKinds.find(({ schema }) => schema === owner)?.name;
  if (keys.length <= MOST_NAMES || kind === undefined) return `Здесь бывают поля: ${keys.join(', ')}.`;
  return `Похожего поля нет: уберите строку. Все поля с примерами — в справочнике: docs/fields.md#${kind}, на сайте ${projectUrls.fields(kind).slice(1)}.`;
}

/** Fields without which a set of an object schema does not do. */
export function requiredKeys(schema: z.ZodType): string[] {
  return knownKeys(schema).filter((key) => schemaAt(schema, [key])?.safeParse(undefined).success === false);
}

/** Returns what to write instead of the keys that a line of a list has. */
export function renameHint(keys: readonly string[], item: Readonly<Record<string, unknown>>, schema: z.ZodType | undefined): string {
  const pairs = keys.flatMap((key) => {
    const [meant] = meantKeys(key, schema);
    return meant === undefined ? [] : [`вместо «${key}» — ${meant}`];
  });
  const [first, second] = schema === undefined ? [] : requiredKeys(schema);
  const [key = ''] = keys;
  const value = String(item[key] ?? '');
  const lost = schema === undefined ? [] : requiredKeys(schema).filter((name) => !Object.hasOwn(item, name));
  if (pairs.length === 0 && first !== undefined && Object.hasOwn(item, first))
    return `Допишите ${lost.map((name) => `«${name}: …»`).join(' и ')}. Здесь бывают поля: ${knownKeys(schema).join(', ')}.`;
  if (pairs.length > 0 || first === undefined) return `Напишите: ${pairs.join(', ')}.`;
  const under = second === undefined ? '' : `, а под ним с отступом — «${second}: ${/\d+/.exec(value)?.[0] ?? '…'}»`;
  return `Напишите так: «- ${first}: ${key}»${under}.`;
}
