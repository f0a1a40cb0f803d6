import type { z } from 'zod';
import type { FieldPath } from './issue.ts';
import { oncePer } from './once-per.ts';

/** What the model says of a field. */
export type FieldMeta = z.core.GlobalMeta;

type Def = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  in?: z.ZodType;
  values?: unknown[];
  entries?: Record<string, string>;
};

const def = (schema: z.ZodType) => schema.def as unknown as Def;

/** Strips optional, default and nullable; a pipe is read as its input. Remembered: a bank walks one schema a million times. */
export const unwrap: (schema: z.ZodType) => z.ZodType = oncePer((schema) => {
  const inner = def(schema).innerType ?? def(schema).in;
  return inner ? unwrap(inner) : schema;
});

/** Returns the schemas that a value under one key of `schema` may have (several for a union). */
export function childSchemas(schema: z.ZodType, key: string | number): z.ZodType[] {
  const bare = unwrap(schema);
  const { type, element, valueType, options, shape } = def(bare);
  if (type === 'union') return (options ?? []).flatMap((option) => childSchemas(option, key));
  const child =
    type === 'array' ? element : type === 'record' ? valueType : shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
  return child ? [child] : [];
}

/** Returns the schema of a field, `undefined` when the model does not know the field. */
export function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  let current: z.ZodType[] = [schema];
  for (const key of path) current = current.flatMap((candidate) => childSchemas(candidate, key));
  return current[0];
}

/** Returns the value at a place of data, `undefined` when nothing is there. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || value === undefined ? undefined : (value as Record<string | number, unknown>)[key]),
    data,
  );
}

/** Returns what the model says of a schema: its own words, else those of what it wraps or unites. */
export function metaOf(schema: z.ZodType | undefined): FieldMeta | undefined {
  return schema && metaOnce(schema);
}

const metaOnce = oncePer((schema: z.ZodType): FieldMeta | undefined => {
  const { innerType, options, in: input } = def(schema);
  return schema.meta() ?? metaOf(innerType ?? input) ?? options?.map(metaOf).find((meta) => meta !== undefined);
});

/** Tells whether a schema names `word` itself as one of its allowed values. */
export function acceptsWord(schema: z.ZodType, word: string): boolean {
  const { type, options, values } = def(unwrap(schema));
  return type === 'union'
    ? (options ?? []).some((option) => acceptsWord(option, word))
    : type === 'literal' && (values ?? []).includes(word);
}

/** Returns the keys that a schema of an object, or of a table by a closed list, knows; empty for anything else. */
export function knownKeys(schema: z.ZodType | undefined): string[] {
  if (!schema) return [];
  const bare = def(unwrap(schema));
  if (bare.type === 'record') return Object.values((bare.keyType && def(bare.keyType).entries) ?? {});
  return bare.type === 'union' ? (bare.options ?? []).flatMap(knownKeys) : Object.keys(bare.shape ?? {});
}

/** Calls `visit` for every scalar below `value` with its path and what the model says of it. */
export function walkValues(
  schema: z.ZodType,
  value: unknown,
  visit: (value: unknown, path: FieldPath, meta: FieldMeta) => unknown,
  path: FieldPath = [],
): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') {
    const meta = metaOf(schema);
    if (meta) visit(value, path, meta);
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const candidates = childSchemas(schema, step);
    // Two branches of a union may both know a field: one value is visited once.
    const own = typeof child === 'object' ? candidates : candidates.slice(0, 1);
    for (const candidate of own) walkValues(candidate, child, visit, [...path, step]);
  }
}

/** Returns a value of a schema with every free text changed; ids, file names, addresses, dates and words of a closed list stay. */
export function mapTexts<T>(schema: z.ZodType, value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return (isFreeText(schema) ? change(value) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => mapTexts(childSchemas(schema, index)[0] ?? schema, item, change)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, mapTexts(childSchemas(schema, key)[0] ?? schema, child, change)]),
  ) as T;
}

const isFreeText = oncePer((schema: z.ZodType): boolean => {
  const bare = unwrap(schema);
  const { type, options } = def(bare);
  if (type === 'union') return (options ?? []).some(isFreeText);
  const meta = metaOf(schema);
  const format = (bare as { format?: string | null }).format ?? undefined;
  return (
    type === 'string' &&
    format === undefined &&
    meta?.ref === undefined &&
    meta?.file === undefined &&
    meta?.address !== true &&
    !hasPattern(bare)
  );
});

function hasPattern(schema: z.ZodType): boolean {
  const checks = (schema.def as unknown as { checks?: { _zod: { def: { check: string } } }[] }).checks ?? [];
  return checks.some((check) => check._zod.def.check === 'string_format');
}
