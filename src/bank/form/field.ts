/** What a reader of a form does with a field. */
export type FieldType = 'text' | 'lines' | 'number' | 'date' | 'moment' | 'address' | 'choice' | 'choices' | 'rows' | 'group';

/** One answer to choose: its code, its words, and the heading it stands under. */
export type Option = readonly [code: string, words: string, group?: string];

/** A field of a form: what the model says of it, small enough to travel to a browser. */
export interface FormField {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly type: FieldType;
  readonly required?: boolean | undefined;
  /** The longest text in signs (of each line, for lines), or the largest number. */
  readonly max?: number | undefined;
  /** The smallest number, or the fewest rows and choices. */
  readonly min?: number | undefined;
  readonly options?: readonly Option[] | undefined;
  /** The fields of a group, or of each row. */
  readonly fields?: readonly FormField[] | undefined;
}

/** What was typed into a field: a text, codes that were chosen, or rows. A group is one row. */
export type Value = string | readonly string[] | Values | readonly Values[];

/** What was typed into a form, by name of the field; an untouched field may be absent. */
export interface Values {
  readonly [name: string]: Value | undefined;
}

/** Returns what was typed as a text; '' for anything else. */
export const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** Returns lines that are not empty, without spaces around. */
export const linesOf = (value: Value | undefined): string[] =>
  textOf(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Returns the codes that were chosen. */
export const codesOf = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];

/** Returns the fields of a group. */
export const groupOf = (value: Value | undefined): Values => (typeof value === 'object' && !Array.isArray(value) ? (value as Values) : {});

/** Returns rows in which something was typed or chosen. */
export const rowsOf = (value: Value | undefined): Values[] =>
  Array.isArray(value) ? value.filter((row): row is Values => typeof row === 'object' && !isBlank(row)) : [];

/** Tells whether nothing was typed in any field of a row. */
export function isBlank(row: Values): boolean {
  return Object.values(row).every((value) => {
    if (value === undefined || typeof value === 'string') return textOf(value) === '';
    if (Array.isArray(value)) return codesOf(value).length + rowsOf(value).length === 0;
    return isBlank(value as Values);
  });
}
