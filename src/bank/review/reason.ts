import type { FieldPath } from '../issue.ts';

/** Why a conclusion does not count, or why a work is not approved. Permanent codes; words are in `reasons.ts`. */
export type Reason =
  | 'expert-unknown'
  | 'expert-expired'
  | 'expert-subject'
  | 'expert-twice'
  | 'expert-is-author'
  | 'same-organisation'
  | 'conflict'
  | 'criteria-unknown'
  | 'criteria-foreign'
  | 'criteria-expired'
  | 'criterion-missing'
  | 'criterion-unknown'
  | 'score-range'
  | 'score-step'
  | 'revision-empty'
  | 'text-changed'
  | 'amendment-future'
  | 'amendment-undecided'
  | 'amendment-date'
  | 'amendment-unnamed'
  | 'amendment-same'
  | 'amendment-early'
  | 'in-future'
  | 'before-submitted'
  | 'demo-review'
  | 'too-few'
  | 'below-pass'
  | 'below-minimum'
  | 'blocking-zero'
  | 'spread'
  | 'not-recommended'
  | 'no-protocol'
  | 'protocol-early'
  | 'protocol-future'
  | 'protocol-refuses'
  | 'protocols-contradict'
  | 'retracted'
  | 'protocol-unit'
  | 'expired'
  | 'published-early'
  | 'demo-protocol'
  | 'ruling-void'
  | 'authors-unnamed'
  | 'authors-changed'
  | 'submitted-otherwise'
  | 'municipality-unnamed'
  | 'employer-unknown';

/** One reason with the file it lies in. */
export interface Finding {
  readonly reason: Reason;
  readonly file: string;
  /** What is named in the message: an expert's code, a criterion, a date. */
  readonly detail?: string | undefined;
  /** Where in the file. */
  readonly field?: FieldPath | undefined;
}

/** A possible reason, whether it holds, what to name in its message, and where it lies in the file. */
export type Ground = [reason: Reason, holds: boolean, detail?: string | undefined, field?: FieldPath | undefined];

/** Returns the reasons that hold, as findings in one file. */
export function findingsOf(grounds: readonly Ground[], file: string): Finding[] {
  return grounds.filter(([, holds]) => holds).map(([reason, , detail, field]) => ({ reason, file, detail, field }));
}

/** Slips in files of the bank: errors, whether the work is on the site or waits for it. */
export const slips: ReadonlySet<Reason> = new Set<Reason>([
  'protocols-contradict',
  'amendment-future',
  'amendment-undecided',
  'amendment-date',
  'amendment-unnamed',
  'amendment-same',
  'amendment-early',
  'authors-changed',
  'criterion-unknown',
  'score-range',
  'score-step',
]);

/** Reasons that void one conclusion, one amendment or one ruling; the work may still have enough others. */
export const perReview = new Set<Reason>([
  'expert-unknown',
  'expert-expired',
  'expert-subject',
  'expert-twice',
  'expert-is-author',
  'same-organisation',
  'conflict',
  'criteria-unknown',
  'criteria-foreign',
  'criteria-expired',
  'criterion-missing',
  'criterion-unknown',
  'score-range',
  'score-step',
  'revision-empty',
  'text-changed',
  'amendment-future',
  'amendment-undecided',
  'amendment-date',
  'amendment-unnamed',
  'amendment-same',
  'amendment-early',
  'authors-unnamed',
  'in-future',
  'before-submitted',
  'demo-review',
  'ruling-void',
]);
