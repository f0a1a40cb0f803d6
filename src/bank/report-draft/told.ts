import { saidAlone, saidWith, type NounForms } from '../../text/numerals.ts';
import { draftText as words } from '../../text/report-draft.ts';
import { formatSchoolYear } from '../school-year.ts';
import type { DraftContext } from './context.ts';
import { countedSaid, declaredSaid, saidOf, type Sides, type Told } from './figures.ts';

/** Returns the mark of what is counted by records, where the figures beside it are those of a report; empty elsewhere. */
export function recordsMark({ isReported }: Pick<DraftContext, 'isReported'>, said?: Told): string {
  return isReported && said?.isCounted !== false ? words.aside([words.byRecords]) : '';
}

/**
 * Returns what stands in brackets after a figure: whose number it is, where that is in doubt, and what the year before was.
 * A declared number is never set against a counted one without saying so. A long noun is not told twice.
 */
export function asideOf(context: DraftContext, id: string, noun?: NounForms): string {
  const figure = context.figures.get(id);
  const said = saidOf(figure);
  if (said === undefined) return '';
  const { isMarked, told } = beforeOf(said, figure?.previous, context, noun);
  const mark = said.isCounted && (context.isReported || isMarked) ? [words.byRecords] : [];
  const parts = [...mark, ...(told === undefined ? [] : [words.before(formatSchoolYear(context.before), told)])];
  return parts.length === 0 ? '' : words.aside(parts);
}

/** The year before as the sentence tells it, and whether the number of this year must then say whose it is. */
interface Before {
  readonly isMarked: boolean;
  readonly told?: string;
}

function beforeOf(said: Told, sides: Sides | undefined, context: DraftContext, noun?: NounForms): Before {
  const [declared, counted] = [declaredSaid(sides), countedSaid(sides)];
  const isShort = noun?.every((form) => !form?.includes(' ')) === true;
  const tell = (number: Told) => (isShort && noun !== undefined ? saidWith(number, noun) : saidAlone(number));
  // What was done is not set against what was entered of the year before: the table has both.
  if (!said.isCounted) return declared === undefined ? { isMarked: false } : { isMarked: false, told: tell(declared) };
  if (declared === undefined && counted === undefined) return { isMarked: false };
  const isAgreed = declared?.bound === 'exact' && counted?.bound === 'exact' && declared.count === counted.count;
  if (counted !== undefined && (declared === undefined || isAgreed)) {
    const isMarked = !isAgreed && (context.isReported || context.isReportedBefore);
    return { isMarked, told: isMarked ? words.alsoCounted(tell(counted)) : tell(counted) };
  }
  const sideBySide = [
    ...(declared ? [words.declaredBefore(tell(declared))] : []),
    ...(counted ? [words.countedBefore(saidAlone(counted))] : []),
  ];
  return { isMarked: true, told: sideBySide.join(', ') };
}
