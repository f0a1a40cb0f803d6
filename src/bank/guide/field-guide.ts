import type { z } from 'zod';
import type { RefKind } from '../model/common.ts';
import { kinds, type Kind } from '../model/index.ts';
import { acceptsWord, metaOf, unwrap } from '../schema-walk.ts';
import { fileKinds, jsonSchemaOf, type FileKind, type JsonSchema } from './json-schemas.ts';

/** What the guide says of one field. */
export interface FieldRow {
  /** `stages → minutes`: a field inside a field. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** «обязательно», or what holds when it is left out; empty when nothing does. */
  readonly need: string;
  /** How it is written. */
  readonly form: string;
}

/** What the guide says of one sort of file. */
export interface FieldSection extends Pick<FileKind, 'name' | 'label' | 'paths'> {
  readonly rows: readonly FieldRow[];
}

/** Returns the field guide: every field of every sort of file, as the model knows it. */
export function fieldGuide(): FieldSection[] {
  return fileKinds.map(({ name, label, paths, schema }) => ({ name, label, paths, rows: rowsOf(schema, []) }));
}

function rowsOf(schema: z.ZodType, path: readonly string[]): FieldRow[] {
  const shape = shapeOf(schema);
  return Object.entries(shape ?? {}).flatMap(([key, field]) => [rowOf(field, [...path, key]), ...rowsOf(field, [...path, key])]);
}

/** The fields inside a field: of an object, of the items of a list, of the branch of a union that has them. */
function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const { type, shape, element, options } = unwrap(schema).def as unknown as {
    type: string;
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    options?: z.ZodType[];
  };
  if (type === 'array' && element) return shapeOf(element);
  return type === 'union' ? options?.map(shapeOf).find((found) => found !== undefined) : shape;
}

function rowOf(schema: z.ZodType, path: readonly string[]): FieldRow {
  const { title = '', description = '' } = metaOf(schema) ?? {};
  const json = jsonSchemaOf(schema);
  const canBeUnknown = acceptsWord(schema, 'unknown');
  return {
    name: path.join(' → '),
    title,
    description,
    need: needOf(schema, json),
    form: `${formOf(schema, json)}${canBeUnknown ? ' или unknown' : ''}`,
  };
}

function needOf(schema: z.ZodType, json: JsonSchema): string {
  if (!schema.safeParse(undefined).success) return 'обязательно';
  const { default: value } = json;
  if (value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0) || value === false) return '';
  return typeof value === 'object' ? '' : `без поля — ${String(value)}`;
}

const places: Partial<Record<RefKind, string>> = {
  subject: 'vocabularies/subjects.yaml',
  grade: 'vocabularies/grades.yaml',
  level: 'vocabularies/levels.yaml',
  materialType: 'vocabularies/material-types.yaml',
  theme: 'vocabularies/themes.yaml',
  audience: 'vocabularies/audiences.yaml',
  position: 'vocabularies/positions.yaml',
  municipality: 'vocabularies/municipalities.yaml',
  indicator: 'vocabularies/indicators.yaml',
  licence: 'vocabularies/licences.yaml',
  expert: 'experts.yaml',
  series: 'region.yaml',
  programme: 'programmes',
};

const placeOf = (kind: RefKind) => places[kind] ?? (kind in kinds ? kinds[kind as Kind].folder : kind);

const formats: Readonly<Record<string, string>> = {
  date: 'дата ГГГГ-ММ-ДД',
  'date-time': 'дата и время ГГГГ-ММ-ДДTЧЧ:ММ',
  uri: 'адрес https://…',
  email: 'адрес почты',
};

function formOf(schema: z.ZodType, json: JsonSchema): string {
  const meta = metaOf(schema);
  if (meta?.refs !== undefined) return `список кодов из ${placeOf(meta.refs)}`;
  if (meta?.ref !== undefined) return `код из ${placeOf(meta.ref)}`;
  if (meta?.file !== undefined) return 'имя файла рядом';
  return formOfNode(json);
}

function formOfNode(json: JsonSchema): string {
  const branches = (json.anyOf ?? []).filter((branch) => typeof branch === 'object' && branch.const !== 'unknown') as JsonSchema[];
  if (branches.length > 0) return [...new Set(branches.map(formOfNode))].join(' или ');
  if (json.const !== undefined) return String(json.const);
  if (json.enum) return `одно из: ${json.enum.join(', ')}`;
  if (json.format !== undefined && formats[json.format] !== undefined) return formats[json.format]!;
  switch (json.type) {
    case 'array':
      return isObject(json.items) && json.items.type !== 'object' ? `список: ${formOfNode(json.items)}` : 'список наборов полей';
    case 'object':
      return 'набор полей';
    case 'boolean':
      return 'true или false';
    case 'integer':
    case 'number':
      return ['число', json.minimum === undefined ? '' : `от ${json.minimum}`, json.maximum === undefined ? '' : `до ${json.maximum}`]
        .filter(Boolean)
        .join(' ');
    default:
      return json.maxLength === undefined ? 'текст' : `текст до ${json.maxLength} знаков`;
  }
}

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);
