import type { z } from 'zod';
import { metaOf } from '../../../src/bank/schema-walk.ts';
import { isCredits, readAnswer } from './answer.ts';
import { isRequired } from './compose.ts';
import { hasNumbers, offerFor, type Choices, type Known } from './offer.ts';

/** Puts a question and returns what was typed. */
export type Question = (text: string) => Promise<string>;

/** A longer list is not shown whole: a part of a name finds it as well. */
const MOST_SHOWN = 60;

/** Asks for the value of one field until it fits; `undefined` when it may be left out and was. `usual` is what an empty answer stands for. */
export async function askField(
  name: string,
  schema: z.ZodType,
  known: Known,
  question: Question,
  print: (text: string) => void,
  usual?: string,
): Promise<unknown> {
  const { title = name, description = '' } = metaOf(schema) ?? {};
  const offer = offerFor(schema, known);
  print(`\n${title}. ${description}`);
  if (offer) print(listOf(offer.choices));
  const how = [
    offer?.isList === true || isCredits(schema) ? 'можно несколько через запятую' : '',
    usual === undefined ? (isRequired(schema) ? '' : 'Enter — пропустить') : `Enter — ${usual}`,
  ];
  const words = how.filter(Boolean).join('; ');
  for (;;) {
    const typed = (await question(words === '' ? '> ' : `(${words}) > `)).trim() || usual || '';
    if (typed === '') {
      if (!isRequired(schema)) return undefined;
      // What is not known yet is left for later: the check finds an empty field.
      print('Это поле обязательно. Напишите значение или «-», чтобы заполнить в файле.');
      continue;
    }
    if (typed === '-') return undefined;
    const answer = readAnswer(name, schema, typed, known);
    if ('value' in answer) return answer.value;
    print(answer.fault);
  }
}

function listOf(choices: Choices): string {
  if (choices.size > MOST_SHOWN) return `  (в списке ${choices.size}: наберите код или часть названия)`;
  const isPlain = hasNumbers(choices);
  return [...choices]
    .map(([code, name], index) => `  ${isPlain ? '' : `${String(index + 1).padStart(2)}. `}${code}${name === '' ? '' : ` — ${name}`}`)
    .join('\n');
}
