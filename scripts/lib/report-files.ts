import { stringify } from 'yaml';
import { draftMarkdown } from '../../src/bank/report-draft/markdown.ts';
import { figuresTable, listsTable } from '../../src/bank/report-draft/tables.ts';
import type { ReportDraft } from '../../src/bank/report-draft/draft.ts';
import { reportSource } from '../../src/bank/report-draft/publication.ts';
import { reportDocx } from '../../src/papers/report-docx.ts';
import { toCsv } from '../../src/bank/exports/csv.ts';

/** Returns the files of a draft by name: DOCX, Markdown, the figures and the lists behind them; while the bank has no report of the year, also the entry to begin it with. */
export async function reportFiles(draft: ReportDraft): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { context, document } = draft;
  const { catalogue, year, unit, isRegion, demo } = context;
  const { site, association } = catalogue.bank.region;
  const name = ['analiz', year, isRegion ? '' : unit.id, demo ? 'obrazec' : ''].filter(Boolean).join('-');
  return new Map<string, string | Uint8Array>([
    [`${name}.docx`, await reportDocx(document, { site, creator: association.short, today: catalogue.today })],
    [`${name}.md`, draftMarkdown(document, { site })],
    [`${name}-pokazateli.csv`, toCsv(figuresTable(context))],
    [`${name}-spiski.csv`, toCsv(listsTable(context))],
    ...(context.report === undefined && isRegion && !demo ? [[`content-reports-${year}.mdx`, entryText(draft)] as const] : []),
  ]);
}

/** The file begins with a word on what to do with it. */
function entryText(draft: ReportDraft): string {
  const { fields, body } = reportSource(draft);
  return `---\n# ${entryNote(draft.context.year)}\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;
}

const entryNote = (year: string) => `Когда отчёт подпишут, допишите отмеченные места и положите этот файл в content/reports/${year}.mdx.`;
