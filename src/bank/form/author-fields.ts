import { creditSchema } from '../model/credit.ts';
import { organisationSchema } from '../model/organisation.ts';
import { personSchema } from '../model/person.ts';
import { describeFields, type Offer } from './describe.ts';
import type { FormField } from './field.ts';

/** Returns what a form asks of each author: his name and post, and where he works; the names of fields tell whose they are. */
export function authorFields(offer: Offer): FormField[] {
  const person = describeFields(personSchema, ['surname', 'name', 'patronymic'], offer);
  const credit = describeFields(creditSchema, ['position'], offer);
  const organisation = describeFields(organisationSchema, ['name', 'kind', 'municipality'], offer);
  // A collective has no surname: whether the names may be left out, `author-faults.ts` says.
  return [
    ...person.map((field) => ({ ...field, required: undefined })),
    ...credit,
    ...organisation.map((field) => ({ ...field, name: `organisation_${field.name}` })),
  ];
}
