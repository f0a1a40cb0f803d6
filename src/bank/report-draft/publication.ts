import { formatDate } from '../../text/format.ts';
import { publicationText as words } from '../../text/report-draft-gaps.ts';
import { draftText, gapText } from '../../text/report-draft.ts';
import { UNKNOWN } from '../model/common.ts';
import { formatSchoolYear } from '../school-year.ts';
import type { ReportDraft } from './draft.ts';
import { countedSaid, declaredSaid, type DraftFigure } from './figures.ts';
import { blocksMarkdown } from './markdown.ts';
import { listsHref } from './section-lists.ts';
import { plainText, type Block } from './tree.ts';

/** A report as it will lie in `content/reports`: the fields of its front matter in their order, and the text. */
export interface ReportSource {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Returns the draft as an entry of the bank, to be filled in and published: figures become indicators with their source; lists stay behind, the bank has them. */
export function reportSource({ context, document }: ReportDraft): ReportSource {
  const { year, unit, figures, lastReport, catalogue } = context;
  const inVocabulary = [...figures.values()].filter(({ indicator }) => catalogue.bank.vocabularies.indicators.has(indicator));
  const fields = {
    title: document.title.join(' '),
    summary: gapText(words.summary),
    year,
    unit: unit.id,
    published: UNKNOWN,
    indicators: inVocabulary.map((figure) => indicatorOf(figure, catalogue.today)),
    conclusions: partOf(document.blocks, draftText.headings.conclusions),
    directions: lastReport?.data.directions ?? [gapText(words.directions)],
    next_year: [gapText(words.nextYear(formatSchoolYear(context.after)))],
  };
  const end = document.blocks.findIndex((block) => block.kind === 'heading' && block.text === draftText.headings.figures);
  const lists = listsHref(context);
  const listHref = (id: string) => (lists === undefined ? undefined : `${lists}#${id.replace(/^spisok-/, '')}`);
  const body = blocksMarkdown(document.blocks.slice(0, end), { listHref }, 1);
  return { fields, body: `${body.join('\n\n')}\n` };
}

/** A sum that may be short of some things is no exact number: «не менее 6» is «более 5». What an earlier report declared has a source of its own and is not set beside a count. */
function indicatorOf({ indicator, counted, atLeast, previous }: DraftFigure, today: string) {
  const before = declaredSaid(previous) === undefined ? countedSaid(previous) : undefined;
  return {
    indicator,
    ...(counted !== undefined && atLeast && counted > 0 ? { min: counted - 1 } : { value: atLeast ? null : (counted ?? null) }),
    ...(before?.bound === 'exact' ? { previous: before.count } : {}),
    source: counted === undefined ? words.noSource : words.source(formatDate(today)),
    ...(counted !== undefined && atLeast ? { note: words.atLeast(counted) } : {}),
  };
}

function partOf(blocks: readonly Block[], heading: string): string[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading');
  return rest.slice(0, end).flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.line).trim()] : []));
}
