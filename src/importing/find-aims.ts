import { rawFormula } from '../bank/raw-formula.ts';
import { blocksText, type Block } from './ast.ts';
import { cleanText } from './clean-text.ts';
import type { Found } from './find-title.ts';
import type { Label } from './labels.ts';
import { pseudoHeading } from './reshape.ts';

/** Returns the aims of a work, by the label «Цель». */
export function findGoals(labels: readonly Label[]): Found<string[]> | undefined {
  const label = labels.find(({ name }) => /^цел[ьи](?: (?:урока|занятия|работы|мероприятия|проекта))?$/.test(name));
  const lines =
    label?.value
      .split('\n')
      .map((line) => cleanText(line.replace(/^[\s•·\-–—\d.)]+/, '')).text.trim())
      .filter((line) => line.length > 8) ?? [];
  return label === undefined || lines.length === 0
    ? undefined
    : { value: lines.slice(0, 6).map((line) => line.slice(0, 500)), from: `${label.place} «Цель»` };
}

/** Returns an offer of a summary: the aim, else the first paragraph that is a sentence. */
export function findSummary(blocks: readonly Block[], goals: Found<string[]> | undefined): Found<string> | undefined {
  const [goal] = goals?.value ?? [];
  if (goals && goal !== undefined && goal.length > 30 && rawFormula(goal) === undefined) return { value: shorten(goal), from: goals.from };
  const first = blocks
    .filter((block) => block.t === 'Para' && pseudoHeading(block) === undefined && !holdsFormula(block))
    .map((block) => blocksText([block]).replace(/\s+/g, ' ').trim())
    .find(
      (text) =>
        text.length > 60 &&
        // A small letter begins the rest of a sentence that a formula or a picture broke: «где y — значение…».
        /^[«"„(\d]*\p{Lu}/u.test(text) &&
        /[а-яё]/i.test(text) &&
        /[.!?…]/.test(text) &&
        !/^[^:]{3,40}:|автор|учитель|мбоу|министерств/i.test(text.slice(0, 80)),
    );
  return first === undefined ? undefined : { value: shorten(first), from: 'первый абзац' };
}

/** A summary is shown as it is typed: signs of a formula would stand there as a source. */
const holdsFormula = (block: Block): boolean =>
  JSON.stringify(block).includes('"t":"Math"') || rawFormula(blocksText([block])) !== undefined;

const shorten = (text: string) =>
  text.length <= 300 ? text : (/^[\s\S]{60,300}[.!?…](?=\s)/.exec(text)?.[0] ?? `${text.slice(0, 280).replace(/\s+\S*$/, '')}…`);
