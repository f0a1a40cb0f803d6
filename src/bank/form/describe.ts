import type { z } from 'zod';
import { metaOf, unwrap, type FieldMeta } from '../schema-walk.ts';
import type { FieldType, FormField, Option } from './field.ts';

/** Returns what can be chosen for a field that points at something else, `undefined` when it must be typed. */
export type Offer = (kind: NonNullable<FieldMeta['ref']>, name: string) => readonly Option[] | undefined;

type Bare = {
  def: { type: string; element?: z.ZodType; shape?: Record<string, z.ZodType>; options?: z.ZodType[]; entries?: Record<string, string> };
  format?: string | null;
  minLength?: number | null;
  maxLength?: number | null;
  minValue?: number | null;
  maxValue?: number | null;
};

/** Returns the fields of an object schema as a form asks for them, in the order of `names`; throws for a name or a kind of field it does not know. */
export function describeFields(schema: z.ZodType, names: readonly string[], offer: Offer): FormField[] {
  const { shape = {} } = bareOf(schema).def;
  return names.map((name) => {
    const field = shape[name];
    if (field === undefined) throw new Error(`The schema has no field ${name}.`);
    return describe(name, field, offer);
  });
}

function describe(name: string, schema: z.ZodType, offer: Offer): FormField {
  const meta = metaOf(schema);
  const bare = bareOf(spoken(schema));
  const required = schema.safeParse(undefined).success ? undefined : true;
  const field = { name, title: meta?.title ?? name, hint: meta?.description ?? '', required };
  const kind = meta?.ref ?? meta?.refs;
  const options = kind === undefined ? undefined : offer(kind, name);
  if (meta?.refs !== undefined) return { ...field, type: 'choices', options, min: least(schema) };
  if (meta?.ref !== undefined) return options === undefined ? { ...field, type: 'text', max: 80 } : { ...field, type: 'choice', options };
  return { ...field, ...shapeOf(name, bare, meta, offer), ...(bare.def.type === 'array' ? { min: least(schema) } : {}) };
}

function shapeOf(name: string, bare: Bare, meta: FieldMeta | undefined, offer: Offer): Pick<FormField, 'type'> & Partial<FormField> {
  const { type, element, shape } = bare.def;
  if (type === 'enum') return { type: 'choice', options: wordsOf(Object.values(bare.def.entries ?? {}), meta?.description ?? '') };
  if (type === 'number') return { type: 'number', min: bare.minValue ?? undefined, max: bare.maxValue ?? undefined };
  if (type === 'string') return { type: textType(bare, meta), max: bare.maxLength ?? undefined };
  if (type === 'object') return { type: 'group', fields: Object.keys(shape ?? {}).map((key) => describe(key, shape![key]!, offer)) };
  if (type !== 'array' || element === undefined) throw new Error(`No form can ask for the field ${name} (${type}).`);
  const inner = bareOf(spoken(element));
  if (inner.def.type === 'string') return { type: 'lines', max: inner.maxLength ?? undefined };
  const { fields } = describe(name, element, offer);
  return { type: 'rows', fields };
}

/** A union is the word `unknown` or the value itself: a form asks for the value. */
function spoken(schema: z.ZodType): z.ZodType {
  const bare = unwrap(schema);
  const options = bareOf(bare).def.options?.filter((option) => bareOf(option).def.type !== 'literal');
  return bareOf(bare).def.type === 'union' ? spoken(options?.[0] ?? bare) : bare;
}

function textType({ format }: Bare, meta: FieldMeta | undefined): FieldType {
  if (format === 'date') return 'date';
  if (format === 'datetime') return 'moment';
  return meta?.address === true || format === 'url' ? 'address' : 'text';
}

/** The description of a closed list gives each code its word: `none — нет, text — с текстом`. */
export function wordsOf(codes: readonly string[], description: string): Option[] {
  return codes.map((code) => {
    const escaped = code.replace(/[+.]/g, '\\$&');
    const words = new RegExp(`(?:^|[\\s,:])${escaped} — ((?:[^,.;(]|\\([^)]*\\))+)`).exec(description)?.[1]?.trim();
    return [code, words === undefined ? code : words[0]!.toUpperCase() + words.slice(1)];
  });
}

/** The fewest items of a list, `undefined` when it may be empty. */
const least = (schema: z.ZodType) =>
  ((bareOf(schema).def as { checks?: { _zod: { def: { check: string; minimum?: number } } }[] }).checks ?? []).find(
    ({ _zod }) => _zod.def.check === 'min_length',
  )?._zod.def.minimum;

const bareOf = (schema: z.ZodType) => unwrap(schema) as unknown as Bare;
