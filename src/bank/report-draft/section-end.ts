import { unitTerms } from '../../text/association.ts';
import { draftTables, gapWords } from '../../text/report-draft-gaps.ts';
import { draftText as words } from '../../text/report-draft.ts';
import { formatSchoolYear } from '../school-year.ts';
import type { DraftContext } from './context.ts';
import { countedSaid, declaredSaid, saidOf, type DraftFigure, type Sides } from './figures.ts';
import { figureWords, saidText } from './pieces.ts';
import { planState } from './section-plan.ts';
import { resultLine } from './section-review.ts';
import { gap, heading, list, paragraph, type Block, type Inline } from './tree.ts';

/** Returns the table of figures: declared and counted side by side; an association declares nothing of its own. */
export function figuresSection(context: DraftContext): Block[] {
  const { figures, year, isRegion } = context;
  const rows = [...figures.values()].filter((figure) => isRegion || saidOf(figure) !== undefined || saidOf(figure.previous) !== undefined);
  if (rows.length === 0) return [heading(1, words.headings.figures), paragraph(gap(gapWords.figures))];
  const columns = columnsOf(context).filter(({ cell, isOptional }) => isOptional !== true || rows.some((row) => cell(row) !== ''));
  return [
    heading(1, words.headings.figures),
    {
      kind: 'table',
      caption: draftTables.figures.caption(formatSchoolYear(year)),
      columns: columns.map(({ name, width, isOptional }, index) => ({ name, width, isNumber: index > 0 && isOptional !== true })),
      rows: rows.map((row) => columns.map(({ cell }) => [cell(row)])),
    },
  ];
}

interface FigureColumn {
  readonly name: string;
  readonly width: number;
  readonly cell: (figure: DraftFigure) => Inline;
  /** Left out when no row has anything to say. */
  readonly isOptional?: boolean;
}

function columnsOf(context: DraftContext): FigureColumn[] {
  const text = draftTables.figures;
  const counted = (figure: DraftFigure) =>
    figure.counted === undefined ? words.none : figureWords(context, figure.indicator, countedText(figure));
  return [
    { name: text.name, width: 24, cell: ({ name }) => name },
    ...(context.isRegion ? [{ name: text.declaredBefore, width: 11, cell: ({ previous }: DraftFigure) => declaredText(previous) }] : []),
    { name: text.countedBefore, width: 11, cell: ({ previous }) => saidText(countedSaid(previous)) },
    ...(context.isRegion ? [{ name: text.declared, width: 11, cell: declaredText }] : []),
    { name: text.counted, width: 11, cell: counted },
    { name: text.note, width: 32, cell: ({ note }) => note, isOptional: true },
  ];
}

const declaredText = (sides: Sides | undefined) => saidText(declaredSaid(sides));
const countedText = ({ counted = 0, atLeast }: DraftFigure) => saidText({ count: counted, bound: atLeast ? 'least' : 'exact' });

/** Returns conclusions, directions and recommendations: those of this year's report, else what figures say and places for the rest. */
export function endSections(context: DraftContext): Block[] {
  const { report, lastReport, short, after, isRegion } = context;
  const data = report?.data;
  const result = resultLine(context);
  const concluded = (data?.conclusions ?? []).map((text) => paragraph(text));
  const own = [...(result.length === 0 ? [] : [paragraph(words.resultLead, ...result, '.')]), paragraph(gap(gapWords.assessment))];
  const directions = data === undefined || data.directions.length === 0 ? (lastReport?.data.directions ?? []) : data.directions;
  const isCarried = directions.length > 0 && directions !== data?.directions;
  const next = data?.next_year ?? [];
  const { all, left } = planState(context);
  const doubt = left.length === 0 ? [] : [paragraph(gap(gapWords.planInDoubt(all - left.length, all)))];
  return [
    heading(1, words.headings.conclusions),
    ...(concluded.length > 0 ? [...concluded, ...doubt] : own),
    heading(1, words.headings.directions(short)),
    ...list(directions.map((text) => [text])),
    ...(directions.length === 0 ? [paragraph(gap(gapWords.directions))] : []),
    ...(isCarried ? [paragraph(gap(gapWords.carriedDirections(formatSchoolYear(lastReport?.data.year ?? ''))))] : []),
    heading(
      1,
      isRegion
        ? words.headings.nextYearOfUnits(unitsTerm(context), formatSchoolYear(after))
        : words.headings.nextYear(formatSchoolYear(after)),
    ),
    ...list(
      next.map((text) => [text]),
      true,
    ),
    ...(next.length === 0 ? [paragraph(gap(gapWords.nextYear))] : []),
    ...(next.length === 0 && left.length > 0 ? [paragraph(gap(gapWords.unfulfilledNext)), ...list(left.map((text) => [text]))] : []),
    paragraph(...(data?.signed_by === undefined ? [gap(gapWords.signature)] : [data.signed_by, ' ', words.signatureLine])),
  ];
}

/** What the associations below are called here: `ОМО`, `секций` has no such short name and stays a term. */
function unitsTerm({ catalogue: { bank } }: DraftContext): string {
  const kinds = ['omo', 'section', 'munumo'] as const;
  const kind = kinds.find((own) => [...bank.entries.unit.values()].some(({ data }) => data.kind === own)) ?? 'omo';
  return bank.region.terms[kind]?.short ?? unitTerms[kind].short;
}
