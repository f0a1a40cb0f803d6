import { formatMinutes } from '../../text/format.ts';
import { materialText } from '../../text/material.ts';
import { takeAwayText } from '../../text/take-away.ts';
import type { Material } from '../model/material.ts';

/** A part of a work beside its text: a list, pairs of a short text and its answer, or the course of a lesson. */
export type TakenPart = { readonly title: string } & (
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [term: string, text: string])[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly note?: string | undefined;
    }
);

/** Returns what a teacher prepares by; order and words as on the page. */
export function lessonParts(data: Material, kicker: string): TakenPart[] {
  const words = materialText;
  const { teacher, students, result, leader, participants } = words.stage;
  const sides = data.grades.length === 0 ? [leader, participants] : [teacher, students];
  const results = (['subject', 'meta', 'personal'] as const).map(
    (kind) => [words.resultKinds[kind], (data.results?.[kind] ?? []).join('\n')] as const,
  );
  const minutes = data.stages.reduce((sum, stage) => sum + stage.minutes, 0);
  return parts([
    list(words.keyPoints, data.key_points),
    list(words.goals, data.goals),
    { kind: 'pairs', title: words.results, pairs: results.filter(([, text]) => text !== '') },
    list(words.prior, data.prior_knowledge),
    list(words.equipment, data.equipment),
    {
      kind: 'table',
      title: words.stages(kicker),
      heads: [takeAwayText.stage, ...sides, result] as string[],
      rows: data.stages.map((stage) => [
        `${stage.title}\n${formatMinutes(stage.minutes)}`,
        stage.teacher ?? '',
        stage.students ?? '',
        stage.result ?? '',
      ]),
      note: data.stages.length > 1 ? words.stage.total(minutes) : undefined,
    },
    { kind: 'pairs', title: words.mistakes, pairs: data.mistakes.map(({ mistake, response }) => [mistake, response]) },
    list(words.tips, data.tips),
  ]);
}

/** Returns what a lesson ends with. */
export function careParts({ assessment, adaptation }: Material): TakenPart[] {
  return parts([
    list(materialText.assessment, assessment),
    { kind: 'pairs', title: materialText.adaptation, pairs: adaptation.map((group) => [group.for, group.how]) },
  ]);
}

const list = (title: string, items: readonly string[]): TakenPart => ({ kind: 'list', title, items });

/** Returns the parts that have something to say. */
function parts(all: readonly TakenPart[]): TakenPart[] {
  return all.filter((part) => (part.kind === 'list' ? part.items : part.kind === 'pairs' ? part.pairs : part.rows).length > 0);
}
