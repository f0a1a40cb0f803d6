/** The answers of a form: name of the field → what was chosen or typed; a field without an answer may be absent. */
export type Answers = ReadonlyMap<string, string>;

const SCORE = 'score:';

/** Returns the answers as the YAML file that `npm run intake` takes. */
export function sheetYaml(answers: Answers, criteria: string): string {
  const line = (name: string) => `${name}: ${quoted(answers.get(name) ?? '')}`;
  const scores = [...answers].filter(([name]) => name.startsWith(SCORE));
  return [
    line('material'),
    line('expert'),
    line('date'),
    `criteria: ${quoted(criteria)}`,
    line('revision'),
    line('conflict'),
    'scores:',
    ...scores.map(([name, value]) => `  ${quoted(name.slice(SCORE.length))}: ${quoted(value)}`),
    line('verdict'),
    line('comment'),
    '',
  ].join('\n');
}

/** A text in double quotes reads the same in JSON and in YAML. */
const quoted = (text: string) => JSON.stringify(text.trim());

/** A question of the form. */
export interface Question {
  /** The name of its field. */
  readonly field: string;
  /** How the page calls it. */
  readonly title: string;
}

/** Returns the questions without an answer; remarks are needed with every verdict but the best. */
export function unanswered(questions: readonly Question[], answers: Answers): Question[] {
  const verdict = answers.get('verdict') ?? '';
  const isFree = (field: string) => field === 'comment' && (verdict === '' || verdict === 'recommended');
  return questions.filter(({ field }) => !isFree(field) && (answers.get(field) ?? '').trim() === '');
}

/** Returns the name of the file of a sheet: only letters, digits and hyphens of the codes are kept. */
export function sheetName(answers: Answers): string {
  const part = (name: string) => (answers.get(name) ?? '').toLowerCase().replace(/[^a-z0-9-]+/g, '');
  return `${['zaklyuchenie', part('material'), part('expert')].filter(Boolean).join('-')}.yaml`;
}
