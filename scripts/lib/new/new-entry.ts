import type { z } from 'zod';
import type { kinds } from '../../../src/bank/model/index.ts';
import { readAnswer } from './answer.ts';
import type { NewArguments } from './arguments.ts';
import { askField, type Question } from './ask.ts';
import { composeFields } from './compose.ts';
import { asked, fieldsOf } from './new-kinds.ts';
import type { Known } from './offer.ts';
import { placeOf } from './place.ts';
import { nextReview, scoreLines, startReview } from './review.ts';

/** A new file: where it lies and what is in it. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** How questions are put; absent where none may be. */
export interface Dialogue {
  readonly question: Question;
  readonly print: (text: string) => void;
}

/** Makes the text of a new entry of flags and of answers, or says in Russian what is wrong; writes nothing. */
export async function makeEntry(args: NewArguments, known: Known, dialogue?: Dialogue): Promise<NewFile | { readonly fault: string }> {
  return args.kind === 'review' ? makeReview(args, known, dialogue) : makeOther({ ...args, kind: args.kind }, known, dialogue);
}

async function makeOther(
  args: NewArguments & { kind: keyof typeof kinds & NewArguments['kind'] },
  known: Known,
  dialogue?: Dialogue,
): Promise<NewFile | { readonly fault: string }> {
  const values = await valuesOf(args, known, {}, dialogue);
  if ('fault' in values) return values;
  const place = placeOf(args.kind, values.values, args, known.bank, known.today);
  if ('fault' in place) return place;
  const fields = composeFields(fieldsOf(args.kind), values.values);
  return { file: place.file, text: place.file.endsWith('.yaml') ? fields : `---\n${fields}---\n` };
}

async function makeReview(args: NewArguments, known: Known, dialogue?: Dialogue): Promise<NewFile | { readonly fault: string }> {
  const work = args.work ?? (await dialogue?.question('Код работы > '))?.trim();
  const start = startReview(work, known);
  if ('fault' in start) return start;
  const values = await valuesOf(args, known, start.values, dialogue);
  if ('fault' in values) return values;
  const criteria = String(values.values['criteria']);
  const text = composeFields(fieldsOf('review'), values.values, start.notes).replace(
    /^scores:$/m,
    scoreLines(criteria, known.bank).join('\n'),
  );
  return { file: nextReview(start.work, known.bank), text };
}

async function valuesOf(
  args: NewArguments,
  known: Known,
  preset: Readonly<Record<string, unknown>>,
  dialogue?: Dialogue,
): Promise<{ values: Record<string, unknown> } | { readonly fault: string }> {
  const fields = fieldsOf(args.kind);
  const values: Record<string, unknown> = { ...preset };
  for (const [name, typed] of args.typed) {
    const answer = readAnswer(name, fields.get(name)!, typed, known);
    // Where a word is in no list, only the key tells which list is meant.
    if ('fault' in answer) return answer.fault.startsWith('«') ? { fault: `--${name.replaceAll('_', '-')}: ${answer.fault}` } : answer;
    values[name] = answer.value;
  }
  for (const name of asked[args.kind]) {
    if (values[name] !== undefined || args.typed.has(name)) continue;
    const schema = fields.get(name)!;
    const value = dialogue
      ? await askField(name, schema, known, dialogue.question, dialogue.print, usualFor(name, known))
      : usualFor(name, known);
    if (value !== undefined) values[name] = value;
  }
  return { values: inOrder(fields, values) };
}

/** What is submitted or published is so today, unless somebody says otherwise. */
function usualFor(name: string, { today }: Known): string | undefined {
  return name === 'submitted' || name === 'published' ? today : undefined;
}

const inOrder = (fields: ReadonlyMap<string, z.ZodType>, values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries([...fields.keys()].filter((name) => values[name] !== undefined).map((name) => [name, values[name]]));
