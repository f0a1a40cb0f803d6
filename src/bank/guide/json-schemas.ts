import { z } from 'zod';
import { assignmentsFileSchema } from '../model/assignment.ts';
import { amendmentsFileSchema, kinds, reviewSchema, singles } from '../model/index.ts';
import { vocabularySchemas } from '../model/vocabulary.ts';

/** One sort of file that editors write. */
export interface FileKind {
  /** Latin name: of the file with the schema, of the anchor in the guide. */
  readonly name: string;
  /** What it is called, in Russian. */
  readonly label: string;
  /** Where such files lie, from the content folder. */
  readonly paths: readonly string[];
  readonly schema: z.ZodType;
}

/** Every sort of file that editors write, entries first. */
export const fileKinds: readonly FileKind[] = [
  ...Object.entries(kinds).map(([name, { label, folder, byYear, shape, extensions, schema }]) => {
    const own = `${folder}${byYear ? '/*' : ''}`;
    const files = extensions.map((extension) => `${own}/*.${extension}`);
    return { name, label, paths: shape === 'folder' ? [`${own}/*/index.md`, ...files] : files, schema };
  }),
  { name: 'review', label: 'заключение эксперта', paths: ['reviews/*/*/[0-9]*.yaml'], schema: reviewSchema },
  { name: 'amendments', label: 'поправки', paths: ['reviews/*/*/amendments.yaml'], schema: amendmentsFileSchema },
  { name: 'assigned', label: 'назначения экспертов', paths: ['reviews/*/*/assigned.yaml'], schema: assignmentsFileSchema },
  ...Object.entries(singles).map(([name, { label, file, schema }]) => ({ name, label, paths: [file], schema })),
  ...Object.entries(vocabularySchemas).map(([name, schema]) => ({
    name: `vocabulary-${name}`,
    label: `словарь «${name}»`,
    paths: [`vocabularies/${name}.yaml`],
    schema,
  })),
];

/** A schema as editors and other programs read it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Returns the JSON Schema of what an editor types: fields with a default may be left out, nothing but the fields of the model may be there. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
  return made as JsonSchema;
}

/** Our own marks mean nothing to an editor, and its tips show descriptions, not titles. */
function tidy(node: JsonSchema): void {
  for (const key of ['ref', 'refs', 'file', 'address', 'print']) delete node[key];
  if (node.title !== undefined && node.description !== undefined && !node.description.startsWith(node.title))
    node.description = `${node.title}. ${node.description}`;
  if (typeof node.maximum === 'number' && Math.abs(node.maximum) >= Number.MAX_SAFE_INTEGER) delete node.maximum;
  if (typeof node.minimum === 'number' && Math.abs(node.minimum) >= Number.MAX_SAFE_INTEGER) delete node.minimum;
}
