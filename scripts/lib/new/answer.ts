import type { z } from 'zod';
import { fieldName } from '../../../src/bank/explain.ts';
import { metaOf, unwrap } from '../../../src/bank/schema-walk.ts';
import { acceptedForm } from '../../../src/bank/typed-values.ts';
import { creditSchema } from '../../../src/bank/model/credit.ts';
import { ref } from '../../../src/bank/model/common.ts';
import { offerFor, type Known } from './offer.ts';

/** A value for a field, or in Russian why what was typed is none. */
export type Answer = { readonly value: unknown } | { readonly fault: string };

/** Reads what was typed for a field: codes, names, numbers in a list, dates as people write them. */
export function readAnswer(name: string, schema: z.ZodType, typed: string, known: Known): Answer {
  if (isCredits(schema)) return many(typed, (word) => creditOf(word, known));
  const offer = offerFor(schema, known);
  if (offer?.isList === true) return many(typed, (word) => asAnswer(offer.find(word)));
  if (offer !== undefined && typed !== 'unknown') return asAnswer(offer.find(typed));
  return plain(name, schema, typed);
}

/** Tells whether a field names people and organisations. */
export function isCredits(schema: z.ZodType): boolean {
  const { type, element } = unwrap(schema).def as unknown as { type: string; element?: z.ZodType };
  return type === 'array' && element === creditSchema;
}

const asAnswer = (found: { code: string } | { fault: string }): Answer => ('code' in found ? { value: found.code } : found);

function many(typed: string, one: (word: string) => Answer): Answer {
  const answers = typed
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map(one);
  const fault = answers.find((answer) => 'fault' in answer);
  if (fault) return fault;
  const values = answers.map((answer) => ('value' in answer ? answer.value : undefined));
  return { value: [...new Map(values.map((value) => [JSON.stringify(value), value])).values()] };
}

const credits = { person: ref('person', '', ''), organisation: ref('organisation', '', '') };

/** Authors may be people or organisations: the list of people is asked first. */
function creditOf(word: string, known: Known): Answer {
  for (const field of ['person', 'organisation'] as const) {
    const found = offerFor(credits[field], known)?.find(word);
    // A number would be one of either list.
    if (found && 'code' in found && !/^\d+$/.test(word)) return { value: { [field]: found.code } };
  }
  return { fault: `Ни человека, ни организации «${word}» в банке нет. Опишите их: npm run new -- person.` };
}

function plain(name: string, schema: z.ZodType, typed: string): Answer {
  const { type } = unwrap(schema).def;
  const values = type === 'array' ? [[typed]] : type === 'number' ? [Number(typed)] : type === 'boolean' ? [typed === 'true'] : [typed];
  const form = acceptedForm(typed, schema)?.replace(/^"(.*)"$/, '$1');
  const right = [...values, form].find((value) => value !== undefined && schema.safeParse(value).success);
  if (right !== undefined) return { value: right };
  return { fault: `В поле ${fieldName([name])} так записать нельзя: «${typed}». ${metaOf(schema)?.description ?? ''}`.trim() };
}
