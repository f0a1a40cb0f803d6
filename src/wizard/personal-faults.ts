import { codesOf, groupOf, rowsOf, textOf, type FormField, type Values } from '../bank/form/field.ts';
import type { FormFault, FormPath } from '../bank/form/judge.ts';
import { findPersonalData } from '../bank/personal-data/find.ts';
import { tellFinding } from '../bank/personal-data/tell.ts';

/** Something in a form by which a person can be found; what is certain keeps the form from being sent. */
export interface PersonalFault extends FormFault {
  readonly certain: boolean;
}

/** Returns the personal data in what was typed, in the words of the check; how to reach the author is no fault. */
export function personalFaults(fields: readonly FormField[], values: Values, above: FormPath = []): PersonalFault[] {
  return fields.flatMap(({ name, type, fields: inner = [] }) => {
    const path = [...above, name];
    const value = values[name];
    if (type === 'group') return personalFaults(inner, groupOf(value), path);
    if (type === 'rows') return rowsOf(value).flatMap((row, index) => personalFaults(inner, row, [...path, index]));
    if (name === 'contact' || type === 'address' || codesOf(value).length > 0) return [];
    return personalIn(textOf(value)).map(({ message, certain }) => ({ path, message, certain }));
  });
}

/** Returns the personal data in a text, each with what to do. */
function personalIn(text: string): { message: string; certain: boolean }[] {
  return findPersonalData(text).map((found) => {
    const { message, hint } = tellFinding(found);
    return { message: `${message} ${hint}`, certain: found.certain };
  });
}
