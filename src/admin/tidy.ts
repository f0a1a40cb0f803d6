import type { z } from 'zod';
import { childSchemas, unwrap } from '../bank/schema-walk.ts';

type Def = {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly defaultValue?: unknown;
};
/** The web editor numbers the rows of lists by fields of its own. */
const INTERNAL = '__sc_';

const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/**
 * Returns the values of a form as an editor would type them: nothing empty, no value that stands there by itself, numbers as numbers.
 * The web editor writes every flag and every empty list of a form; the schema and the eye of a reader want only what was filled in.
 */
export function tidyForm(data: Readonly<Record<string, unknown>>, schema: z.ZodType): Record<string, unknown> {
  const own = Object.entries(data).filter(([key]) => !key.startsWith(INTERNAL));
  const tidied = own.map(([key, value]): [string, unknown] => {
    const child = childSchemas(schema, key)[0];
    return [key, child === undefined ? value : tidyValue(value, child)];
  });
  return Object.fromEntries(tidied.filter(([, value]) => value !== undefined));
}

function tidyValue(value: unknown, schema: z.ZodType): unknown {
  const isRequired = !schema.safeParse(undefined).success;
  const tidied = tidyOne(value, schema);
  const isIdle = isEmpty(tidied) || (defOf(schema).type === 'default' && sameAs(tidied, defOf(schema).defaultValue));
  return isIdle && !isRequired ? undefined : tidied;
}

function tidyOne(value: unknown, schema: z.ZodType): unknown {
  if (Array.isArray(value)) return value.map((item) => tidyItem(item, childSchemas(schema, 0)[0])).filter((item) => !isEmpty(item));
  if (typeof value === 'object' && value !== null) return tidyForm(value as Record<string, unknown>, schema);
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return text !== '' && takesNumber(schema) && Number.isFinite(Number(text)) ? Number(text) : text;
}

const tidyItem = (item: unknown, schema: z.ZodType | undefined) => (schema === undefined ? item : tidyOne(item, schema));

/** A number or the word `unknown` is one line of text in the form. */
function takesNumber(schema: z.ZodType): boolean {
  const { type, options } = defOf(unwrap(schema));
  return type === 'number' || (type === 'union' && (options ?? []).some(takesNumber));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.keys(value).length === 0;
}

const sameAs = (value: unknown, other: unknown) => value === other || (isEmpty(value) && isEmpty(other));
