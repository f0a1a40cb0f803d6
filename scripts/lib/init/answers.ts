import { fieldName } from '../../../src/bank/explain.ts';
import { metaOf } from '../../../src/bank/schema-walk.ts';
import { readAnswer, type Answer } from '../new/answer.ts';
import type { Question } from '../new/ask.ts';
import { isRequired } from '../new/compose.ts';
import { offerFor, type Known } from '../new/offer.ts';
import type { InitField, Values } from './field.ts';
import { initFields } from './fields.ts';

/** How questions are put; absent where none may be. */
export interface Dialogue {
  readonly question: Question;
  readonly print: (text: string) => void;
}

/** Returns what is known of a new bank: by flags, by answers, else what is usual; or in Russian what is missing or wrong. */
export async function collectAnswers(
  typed: ReadonlyMap<string, string>,
  known: Known,
  dialogue?: Dialogue,
): Promise<{ readonly values: Values } | { readonly fault: string }> {
  const values: Record<string, unknown> = {};
  for (const field of initFields) {
    const own = typed.get(field.name);
    if (own === undefined && field.isAsked?.(values) === false) continue;
    const usual = field.usual?.(values);
    const answer = own === undefined && dialogue ? await ask(field, usual, known, dialogue) : read(field, own ?? usual ?? '', known);
    if ('fault' in answer) return answer;
    if (answer.value !== undefined) values[field.name] = answer.value;
  }
  return { values };
}

async function ask(field: InitField, usual: string | undefined, known: Known, { question, print }: Dialogue): Promise<Answer> {
  const { title = field.name, description = '' } = metaOf(field.schema) ?? {};
  print(`\n${title}. ${description}`);
  // What the description names already is not listed again.
  if (metaOf(field.schema)?.ref) for (const [code, name] of offerFor(field.schema, known)?.choices ?? []) print(`  ${code} — ${name}`);
  const hint = usual === undefined ? (isRequired(field.schema) ? '' : '(Enter — пропустить) ') : `(Enter — ${usual}) `;
  for (;;) {
    const answer = read(field, (await question(`${hint}> `)).trim() || (usual ?? ''), known);
    if ('value' in answer) return answer;
    print(answer.fault);
  }
}

function read(field: InitField, typed: string, known: Known): Answer {
  const { name, schema, tidy = (text: string) => text } = field;
  if (typed === '') return isRequired(schema) ? { fault: missing(field) } : { value: undefined };
  if (field.isList !== true) return judged(field, asked(field, readAnswer(name, schema, tidy(typed), known)));
  const answers = typed
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map((word) => asked(field, readAnswer(name, schema, tidy(word), known)));
  return answers.find((answer) => 'fault' in answer) ?? { value: [...new Set(answers.map((answer) => 'value' in answer && answer.value))] };
}

/** Who begins a bank has seen questions and no fields. */
function asked({ name, schema }: InitField, answer: Answer): Answer {
  if ('value' in answer) return answer;
  const question = `На вопрос «${metaOf(schema)?.title ?? name}» так ответить нельзя`;
  return { fault: answer.fault.replace(`В поле ${fieldName([name])} так записать нельзя`, question) };
}

function judged({ refuse }: InitField, answer: Answer): Answer {
  const fault = 'value' in answer ? refuse?.(answer.value) : undefined;
  return fault === undefined ? answer : { fault };
}

function missing({ name, schema }: InitField): string {
  const { title = name, description = '' } = metaOf(schema) ?? {};
  return `Нет ответа на вопрос «${title}». ${description} Ключ: --${name.replaceAll('_', '-')}.`;
}
