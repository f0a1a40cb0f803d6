import { stringify } from 'yaml';
import type { z } from 'zod';
import { metaOf, unwrap } from '../../../src/bank/schema-walk.ts';

/** No comment is wider, so that a narrow window of an editor shows it whole. */
const WIDTH = 110;

/** What nobody fills in by hand when an entry is begun. */
const LATER = new Set(['demo', 'updated', 'change', 'replaced_by', 'frozen', 'counted', 'seal', 'amendments']);

/**
 * Returns the description of a new entry as YAML: what is known is filled in, what must be is left empty and so found by the check,
 * what may be stands as a comment; above each field is what the model says of it.
 */
export function composeFields(
  fields: ReadonlyMap<string, z.ZodType>,
  values: Readonly<Record<string, unknown>>,
  notes: Readonly<Record<string, string>> = {},
): string {
  return [...fields]
    .filter(([name]) => !LATER.has(name) || values[name] !== undefined)
    .map(([name, schema]) => [...commentOf(schema, notes[name]), ...linesOf(name, schema, values[name])].join('\n'))
    .join('\n\n')
    .concat('\n');
}

function commentOf(schema: z.ZodType, note = ''): string[] {
  const { title = '', description = '' } = metaOf(schema) ?? {};
  const text = [`${title}.`, description === `${title}.` ? '' : description, note].filter(Boolean).join(' ');
  return wrap(isRequired(schema) ? `${text} Обязательно.` : text).map((line) => `# ${line}`);
}

function linesOf(name: string, schema: z.ZodType, value: unknown): string[] {
  if (value !== undefined)
    return stringify({ [name]: value }, { lineWidth: 0, defaultKeyType: 'PLAIN' })
      .trimEnd()
      .split('\n');
  const sketch = [`${name}:`, ...partsOf(schema, '  ')];
  return isRequired(schema) ? [sketch[0] ?? ''] : sketch.map((line) => `# ${line}`);
}

/** The fields inside a field, so that nobody has to look them up. */
function partsOf(schema: z.ZodType, indent: string): string[] {
  const bare = unwrap(schema);
  const { type, element, shape } = bare.def as unknown as { type: string; element?: z.ZodType; shape?: Record<string, z.ZodType> };
  if (type === 'array' && element) {
    const inner = partsOf(element, `${indent}  `);
    return inner.length === 0 ? [] : inner.map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line));
  }
  if (type !== 'object') return [];
  return Object.entries(shape ?? {}).map(([key, inner]) => `${indent}${key}: # ${metaOf(inner)?.title ?? ''}`);
}

/** Tells whether an entry cannot be without the field. */
export function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
