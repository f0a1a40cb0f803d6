import { codesOf, groupOf, linesOf, rowsOf, textOf, type FormField, type Values } from './field.ts';

/** Returns what was typed as the schema reads it: numbers as numbers, lines as lists; what was left empty is left out. */
export function formData(fields: readonly FormField[], values: Values): Record<string, unknown> {
  const pairs = fields.map((field) => [field.name, dataOf(field, values)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function dataOf({ name, type, fields = [] }: FormField, values: Values): unknown {
  const value = values[name];
  switch (type) {
    case 'lines':
      return filled(linesOf(value));
    case 'choices':
      return filled(codesOf(value));
    case 'rows':
      return filled(rowsOf(value).map((row) => formData(fields, row)));
    case 'group': {
      const data = formData(fields, groupOf(value));
      return Object.keys(data).length === 0 ? undefined : data;
    }
    case 'number':
      return textOf(value) === '' ? undefined : Number(textOf(value));
    default:
      return textOf(value) === '' ? undefined : textOf(value);
  }
}

const filled = (list: readonly unknown[]) => (list.length === 0 ? undefined : list);
