import type { z } from 'zod';
import { acceptsWord, metaOf, unwrap } from '../bank/schema-walk.ts';
import { UNKNOWN } from '../bank/model/common.ts';
import { adminText } from '../text/admin.ts';
import { choicesOf, enumChoices, relation } from './choices.ts';
import { UnknownConstructError, type Field, type FormFacts } from './field-types.ts';

type Def = {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly defaultValue?: unknown;
};

const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/** Returns the fields of an object schema as a form; throws `UnknownConstructError` where it cannot be one. Names in `without` are left out. */
export function fieldsOf(schema: z.ZodType, facts: FormFacts, path: readonly string[], without: readonly string[] = []): Field[] {
  const { shape } = defOf(unwrap(schema));
  if (shape === undefined) throw new UnknownConstructError(path, 'an object was expected');
  return Object.entries(shape)
    .filter(([name, child]) => !without.includes(name) && (facts.hasFolder || !holdsFiles(child)))
    .map(([name, child]) => fieldOf(name, child, facts, [...path, name]));
}

function fieldOf(name: string, schema: z.ZodType, facts: FormFacts, path: readonly string[]): Field {
  const { title = name, description } = metaOf(schema) ?? {};
  const bare = unwrap(schema);
  const isRequired = schema.safeParse(undefined).success === false;
  return {
    name,
    label: title,
    ...(description === undefined ? {} : { hint: description }),
    required: isRequired,
    ...widgetOf(bare, facts, path, metaOf(schema)),
    ...defaultOf(schema),
  };
}

/** What the widget is and how it is set; the order is from the meaning of a field to its type. */
function widgetOf(bare: z.ZodType, facts: FormFacts, path: readonly string[], meta: z.core.GlobalMeta | undefined): { widget: string } {
  const { type } = defOf(bare);
  if (meta?.file !== undefined && type === 'string') return fileWidget(meta.file);
  if (meta?.refs !== undefined && type === 'array') return reference(meta.refs, facts, true, false);
  if (meta?.ref !== undefined && type !== 'array') return reference(meta.ref, facts, false, acceptsWord(bare, UNKNOWN));
  if (type === 'union') return unionWidget(bare, path);
  if (type === 'array') return listWidget(bare, facts, path);
  const plain = plainWidget(bare, facts, path);
  if (plain === undefined) throw new UnknownConstructError(path, type);
  return plain;
}

function plainWidget(bare: z.ZodType, facts: FormFacts, path: readonly string[]): { widget: string } | undefined {
  const { type, entries } = defOf(bare);
  switch (type) {
    case 'string':
      return stringWidget(bare as z.ZodString);
    case 'number':
      return numberWidget(bare as z.ZodNumber);
    case 'boolean':
      return { widget: 'boolean' };
    case 'enum':
      return { widget: 'select', ...{ options: enumChoices(Object.values(entries ?? {}), metaOf(bare)?.description) } };
    case 'object':
      return { widget: 'object', ...{ collapsed: 'auto', fields: fieldsOf(bare, facts, path) } };
    default:
      return undefined;
  }
}

function stringWidget(schema: z.ZodString): { widget: string } {
  const { format, maxLength } = schema;
  if (format === 'date') return { widget: 'datetime', ...{ type: 'date', format: 'YYYY-MM-DD' } };
  if (format === 'datetime') return { widget: 'datetime', ...{ type: 'datetime-local', format: 'YYYY-MM-DDTHH:mm' } };
  const most = maxLength === null ? {} : { maxlength: maxLength };
  if (maxLength !== null && maxLength > 250) return { widget: 'text', ...most };
  // A word between colons would turn into a picture.
  return { widget: 'string', ...{ use_emoji_autocomplete: false, ...most } };
}

function numberWidget({ format, minValue, maxValue }: z.ZodNumber): { widget: string } {
  const bound = (value: number | null) => (value !== null && Number.isFinite(value) && Math.abs(value) < 2 ** 53 - 1 ? value : undefined);
  const bounds = Object.entries({ min: bound(minValue), max: bound(maxValue) }).filter(([, value]) => value !== undefined);
  return { widget: 'number', ...{ value_type: format === 'safeint' ? 'int' : 'float', ...Object.fromEntries(bounds) } };
}

/** A date or the word `unknown`, a number or that word: one line of text, which the rules judge at saving. */
function unionWidget(bare: z.ZodType, path: readonly string[]): { widget: string } {
  const types = branches(bare).map((option) => defOf(option).type);
  const odd = types.find((type) => !['literal', 'string', 'number'].includes(type));
  if (odd !== undefined || types.length === 0) throw new UnknownConstructError(path, `a union with ${odd ?? 'nothing'}`);
  return { widget: 'string', ...{ use_emoji_autocomplete: false } };
}

function branches(schema: z.ZodType): z.ZodType[] {
  const bare = unwrap(schema);
  const { type, options } = defOf(bare);
  return type === 'union' ? (options ?? []).flatMap(branches) : [bare];
}

function listWidget(bare: z.ZodType, facts: FormFacts, path: readonly string[]): { widget: string } {
  const element = defOf(bare).element!;
  const item = unwrap(element);
  const { type, entries } = defOf(item);
  const { ref, description, title } = metaOf(element) ?? {};
  if (ref !== undefined) return reference(ref, facts, true, false);
  if (type === 'enum') return { widget: 'select', ...{ multiple: true, options: enumChoices(Object.values(entries ?? {}), description) } };
  if (type === 'object')
    return {
      widget: 'list',
      ...{ collapsed: 'auto', ...(title === undefined ? {} : { label_singular: title }), fields: fieldsOf(item, facts, [...path, '[]']) },
    };
  if (type !== 'string') throw new UnknownConstructError(path, `a list of ${type}`);
  return { widget: 'list', ...{ field: { name: 'item', label: title ?? '', ...stringWidget(item as z.ZodString) } } };
}

function reference(kind: string, facts: FormFacts, multiple: boolean, mayBeUnknown: boolean): { widget: string } {
  const options = choicesOf(kind, facts);
  const several = multiple ? { multiple: true } : {};
  const unknown = mayBeUnknown ? [{ value: UNKNOWN, label: adminText.unknown }] : [];
  if (options !== undefined && options.length > 0) return { widget: 'select', ...several, ...{ options: [...options, ...unknown] } };
  // There is nothing to choose from yet: a code can be typed.
  if (options !== undefined) return { widget: multiple ? 'list' : 'string' };
  // A relation has no place for a word that is no entry.
  return mayBeUnknown ? { widget: 'string' } : { widget: 'relation', ...several, ...relation(kind) };
}

function fileWidget(kind: NonNullable<z.core.GlobalMeta['file']>): { widget: string } {
  return { widget: kind === 'image' ? 'image' : 'file', ...{ choose_url: false } };
}

/** Only what a reader of the form would not expect: a flag is off and a list empty by itself. */
function defaultOf(schema: z.ZodType): { default?: unknown } {
  const { type, defaultValue } = defOf(schema);
  if (type !== 'default' || defaultValue === false || typeof defaultValue === 'object') return {};
  return { default: defaultValue };
}

function holdsFiles(schema: z.ZodType): boolean {
  const { type, element, shape } = defOf(unwrap(schema));
  if (metaOf(schema)?.file !== undefined) return true;
  if (type === 'array') return holdsFiles(element!);
  return Object.values(shape ?? {}).some(holdsFiles);
}
