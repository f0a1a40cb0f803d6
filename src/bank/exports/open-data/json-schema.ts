import { kinds } from '../../model/index.ts';
import type { Item } from '../../items.ts';
import { metaOf, schemaAt, type FieldMeta } from '../../schema-walk.ts';
import { fields } from './fields.ts';
import type { Field, Shape } from './field.ts';
import { recordFieldText } from '../../../text/open-data-fields.ts';
import { dcmiTypes, openKinds, type OpenRecord } from './record.ts';

type Json = Readonly<Record<string, unknown>>;

const text = { type: 'string', minLength: 1 } as const;
const uri = { type: 'string', format: 'uri' } as const;
const listOf = (items: Json) => ({ type: 'array', minItems: 1, items });
const object = (required: readonly string[], properties: Json) => ({ type: 'object', additionalProperties: false, required, properties });

const term = object(['id', 'name'], { id: text, name: text, url: uri });
const shapes: Readonly<Record<Shape, Json>> = {
  text,
  texts: listOf(text),
  address: uri,
  addresses: listOf(uri),
  day: { type: 'string', format: 'date' },
  moment: { type: 'string', format: 'date-time' },
  minutes: { type: 'integer', minimum: 1 },
  number: { type: 'integer', minimum: 0 },
  flag: { type: 'boolean' },
  term,
  terms: listOf(term),
  makers: listOf(
    object(['kind', 'id', 'name', 'sort_name'], {
      kind: { enum: ['person', 'organisation'] },
      id: text,
      name: text,
      sort_name: text,
      url: uri,
      role: text,
      position: text,
      organisation: text,
    }),
  ),
  licence: object(['id', 'name', 'until'], { id: text, name: text, url: uri, until: text }),
  files: listOf(
    object(['title', 'url', 'media_type', 'size', 'sha256'], {
      title: text,
      url: uri,
      media_type: text,
      size: { type: 'integer', minimum: 0 },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    }),
  ),
  chapters: listOf(object(['seconds', 'title'], { seconds: { type: 'integer', minimum: 0 }, title: text })),
};

/** Returns the JSON Schema (draft 07) of a record: made of the map of fields, texts of editors as descriptions; an unknown field is an error. */
export function recordSchema(id: string): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: id,
    title: 'Запись банка',
    ...object(
      fields.filter(({ required }) => required).map(({ key }) => key),
      Object.fromEntries(fields.map((field) => [field.key, { ...shapeOf(field), title: field.title, description: told(field) }])),
    ),
  };
}

function shapeOf({ key, shape }: Field): Json {
  if (key === 'kind') return { enum: openKinds };
  if (key === 'status') return { enum: ['planned', 'moved', 'cancelled', 'held'] };
  if (key === 'state') return { enum: ['active', 'archived'] };
  if (key === 'media') return listOf({ enum: dcmiTypes });
  if (key === 'language') return { type: 'string', pattern: '^[a-z]{2,3}$' };
  return shapes[shape];
}

const ownWords: Readonly<Partial<Record<keyof OpenRecord, string>>> = recordFieldText;

/** Returns what a field of records is: in words of its own where a record says another thing than editors type, else in those of the model. */
export function told({ key, title, kinds: own = openKinds }: Pick<Field, 'key' | 'title' | 'kinds'>): string {
  return ownWords[key] ?? modelMeta(key, own)?.description ?? title;
}

/** Tells whether a record gives a field away just as an editor typed it: only of such a field the words for editors are true. */
export function isTyped({ key, from, shape }: Pick<Field, 'key' | 'from' | 'shape'>): boolean {
  const isPlain = shape === 'text' || shape === 'texts' || shape === 'number';
  return isPlain && from.length === 1 && from[0] === key;
}

/** Returns what editors call a field of the model. */
export function modelTitle(name: string): string {
  return modelMeta(name, openKinds)?.title ?? name;
}

function modelMeta(name: string, own: readonly Item['kind'][]): FieldMeta | undefined {
  return own.map((kind) => metaOf(schemaAt(kinds[kind].schema, [name]))).find((meta) => meta?.title !== undefined);
}
