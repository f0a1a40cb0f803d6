import { missingField } from '../explain-fault.ts';
import { rowsOf, textOf, type FormField, type Values } from './field.ts';
import type { FormFault } from './judge.ts';

/** Returns what is wrong with the authors beyond their fields: there is none, or half a name. */
export function authorFaults(fields: readonly FormField[], values: Values, title: string): FormFault[] {
  const authors = rowsOf(values['authors']);
  if (authors.length === 0) return [{ path: ['authors'], message: missingField(`«${title}»`) }];
  const titleOf = (name: string) => fields.find((field) => field.name === name)?.title ?? name;
  return authors.flatMap((author, index) => {
    const named = ['surname', 'name'].filter((name) => textOf(author[name]) !== '');
    if (named.length !== 1) return [];
    const [missing = ''] = ['surname', 'name'].filter((name) => !named.includes(name));
    return [{ path: ['authors', index, missing], message: missingField(`«${title} → № ${index + 1} → ${titleOf(missing)}»`) }];
  });
}
