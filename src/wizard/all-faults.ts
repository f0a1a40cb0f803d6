import { formAdvice } from '../bank/form/advice.ts';
import { authorFaults } from '../bank/form/author-faults.ts';
import { textOf, type FormField, type Values } from '../bank/form/field.ts';
import { judge, type FormFault } from '../bank/form/judge.ts';
import { wordFaults } from '../bank/form/word-faults.ts';
import type { WizardData } from '../bank/views/wizard-data.ts';
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
    ...wordFaults([...fields.filter(({ name }) => name !== 'body'), authors], values),
    ...personalFaults([...fields, authors], values).filter(({ certain }) => certain),
    ...files.flatMap(({ name, fault }) => (fault === undefined ? [] : [{ path: ['files'], message: `${name}: ${fault.message}` }])),
  ];
  return found.sort((a, b) => stepOf(form, nameAt(a.path)) - stepOf(form, nameAt(b.path)));
}

/** What may be better, and keeps nobody from sending: what the check would warn of, and what may be personal data. */
export interface Doubts {
  readonly advice: readonly FormFault[];
  readonly personal: readonly FormFault[];
}

/** Returns what may be better in a form; `remarks` reads the text of the work. */
export function doubtsOf(
  { kind, needs }: WizardData,
  fields: readonly FormField[],
  values: Values,
  remarks: (source: string) => FormFault[],
): Doubts {
  return {
    advice: [...formAdvice(kind, fields, values, needs), ...remarks(textOf(values['body']))],
    personal: personalFaults(fields, values).filter(({ certain }) => !certain),
  };
}
