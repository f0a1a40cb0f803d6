import { authorFaults } from '../bank/form/author-faults.ts';
import type { FormField, Values } from '../bank/form/field.ts';
import { judge, type FormFault } from '../bank/form/judge.ts';
import type { Attachment } from './attachments.ts';
import { personalFaults } from './personal-faults.ts';
import { nameAt, stepOf } from './show-faults.ts';

/** Returns everything that keeps a form from being sent, in the order of its steps. */
export function allFaults(
  form: HTMLElement,
  fields: readonly FormField[],
  authors: FormField,
  values: Values,
  files: readonly Attachment[],
): FormFault[] {
  const found = [
    ...judge([...fields, authors], values),
    ...authorFaults(authors.fields ?? [], values, authors.title),
    ...personalFaults([...fields, authors], values).filter(({ certain }) => certain),
    ...files.flatMap(({ name, fault }) => (fault === undefined ? [] : [{ path: ['files'], message: `${name}: ${fault.message}` }])),
  ];
  return found.sort((a, b) => stepOf(form, nameAt(a.path)) - stepOf(form, nameAt(b.path)));
}
