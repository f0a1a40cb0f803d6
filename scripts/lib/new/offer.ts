import type { z } from 'zod';
import type { CheckResult } from '../../../src/bank/check.ts';
import { codeByName } from '../../../src/bank/code-by-name.ts';
import { unitKinds } from '../../../src/bank/model/unit.ts';
import { nearest } from '../../../src/bank/nearest.ts';
import { metaOf, unwrap } from '../../../src/bank/schema-walk.ts';
import { targetsOf } from '../../../src/bank/targets.ts';

/** What can be chosen for a field: code → what it is called. */
export type Choices = ReadonlyMap<string, string>;

/** What is known of the bank when something new is begun. */
export type Known = Pick<CheckResult, 'bank' | 'fragments' | 'today'>;

/** Codes that a field may hold, with what they are called; `undefined` where anything may be typed. */
export interface Offer {
  readonly choices: Choices;
  /** Returns the code that is meant by a number in the list, a code or a name; or what to say instead. */
  readonly find: (typed: string) => { readonly code: string } | { readonly fault: string };
  readonly isList: boolean;
}

/** Returns what can be chosen for a field of the model. */
export function offerFor(schema: z.ZodType, { bank, fragments }: Known): Offer | undefined {
  const meta = metaOf(schema);
  const kind = meta?.ref ?? meta?.refs;
  if (kind !== undefined) {
    const { items, place } = targetsOf({ bank, broken: new Map(), fragments })(kind);
    const choices = new Map([...items].map(([code, item]) => [code, nameOf(item)]));
    return { choices, find: finder(choices, (typed) => codeByName(typed, items), place), isList: meta?.refs !== undefined };
  }
  const words = enumWords(schema);
  if (words === undefined) return undefined;
  const told = descriptions(meta?.description ?? '');
  // A region calls its associations by words of its own.
  const terms: Partial<Record<string, { short: string; one: string }>> = words.join() === unitKinds.join() ? bank.region.terms : {};
  const choices = new Map(words.map((word) => [word, terms[word]?.one ?? told.get(word) ?? '']));
  const namesOf = (word: string) => [choices.get(word), terms[word]?.short, told.get(word)].map((name) => name?.toLowerCase());
  return { choices, find: finder(choices, (typed) => words.find((word) => namesOf(word).includes(typed.toLowerCase()))), isList: false };
}

function finder(choices: Choices, byName: (typed: string) => string | undefined, place?: string): Offer['find'] {
  const codes = [...choices.keys()];
  return (typed) => {
    if (choices.has(typed)) return { code: typed };
    const numbered = /^\d+$/.test(typed) ? codes[Number(typed) - 1] : undefined;
    // «5» of the list of grades is the fifth grade.
    if (numbered !== undefined && !hasNumbers(choices)) return { code: numbered };
    const code = byName(typed);
    if (code !== undefined) return { code };
    const similar = nearest(typed, codes);
    const advice = `${similar === undefined ? '' : ` Вероятно, нужно «${similar}».`}${place === undefined ? '' : ` Коды — в ${place}.`}`;
    return { fault: `«${typed}» в списке нет.${advice}` };
  };
}

/** Tells whether codes are numbers themselves: then the list is not numbered. */
export function hasNumbers(choices: Choices): boolean {
  return [...choices.keys()].some((code) => /^\d+$/.test(code));
}

/** An entry keeps its fields in `data`, an item of a vocabulary has them itself. */
function nameOf(item: unknown): string {
  const fields = ((item as { data?: object }).data ?? item) as Record<string, unknown>;
  const full = [fields['surname'], fields['name'], fields['patronymic']].filter(Boolean).join(' ');
  return String(
    fields['surname'] === undefined ? (fields['name'] ?? fields['title'] ?? fields['expansion'] ?? fields['organisation'] ?? '') : full,
  );
}

function enumWords(schema: z.ZodType): string[] | undefined {
  const { type, entries } = unwrap(schema).def as unknown as { type: string; entries?: Record<string, string> };
  return type === 'enum' && entries ? Object.values(entries) : undefined;
}

/** «order — приказ, plan — план.» → what each word means. */
function descriptions(text: string): Map<string, string> {
  return new Map([...text.matchAll(/([a-z][\w-]*) — ([^,.;]+)/g)].map(([, word = '', meaning = '']) => [word, meaning.trim()]));
}
