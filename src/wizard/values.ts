import type { FormField, Value, Values } from '../bank/form/field.ts';
import { addRow, rowsIn } from './rows.ts';

type Typed = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Returns the control of a field by its full name, `undefined` when the page has none. */
export function controlOf(form: HTMLElement, name: string): Typed | undefined {
  return form.querySelector<Typed>(`[name="${name}"]:not([type="checkbox"])`) ?? undefined;
}

/** Returns what is typed in the fields, by name. */
export function readValues(form: HTMLElement, fields: readonly FormField[], above = ''): Values {
  return Object.fromEntries(fields.map((field) => [field.name, readValue(form, field, `${above}${field.name}`)]));
}

function readValue(form: HTMLElement, { type, fields = [] }: FormField, name: string): Value {
  if (type === 'group') return readValues(form, fields, `${name}.`);
  if (type === 'rows') return rowsIn(form, name).map((_, index) => readValues(form, fields, `${name}.${index}.`));
  if (type === 'choices') return [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)].map(({ value }) => value);
  return seen(controlOf(form, name)?.value ?? '');
}

/** What is pasted from Word brings signs nobody sees, and letters in two parts: nobody could find them to take them out. */
const seen = (text: string) => text.replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '').normalize('NFC');

/** Puts values into the fields; what a draft of another version holds besides is left alone. */
export function writeValues(form: HTMLElement, fields: readonly FormField[], values: Values, above = ''): void {
  for (const field of fields) writeValue(form, field, values[field.name], `${above}${field.name}`);
}

function writeValue(form: HTMLElement, { type, fields = [] }: FormField, value: Value | undefined, name: string): void {
  if (type === 'group') {
    if (typeof value === 'object' && !Array.isArray(value)) writeValues(form, fields, value as Values, `${name}.`);
  } else if (type === 'rows') {
    const rows = Array.isArray(value) ? (value as readonly Values[]) : [];
    while (rowsIn(form, name).length < rows.length && addRow(form, name) !== undefined);
    rows.forEach((row, index) => {
      if (typeof row === 'object') writeValues(form, fields, row, `${name}.${index}.`);
    });
  } else if (type === 'choices') {
    const codes: readonly unknown[] = Array.isArray(value) ? value : [];
    for (const box of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) box.checked = codes.includes(box.value);
  } else {
    const control = controlOf(form, name);
    if (control !== undefined && typeof value === 'string') control.value = value;
  }
}
