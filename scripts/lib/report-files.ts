import { draftMarkdown } from '../../src/bank/report-draft/markdown.ts';
import { figuresTable, listsTable } from '../../src/bank/report-draft/tables.ts';
import type { ReportDraft } from '../../src/bank/report-draft/draft.ts';
import { reportDocx } from '../../src/papers/report-docx.ts';
import { toCsv } from '../../src/search/csv.ts';

/** Returns the files of a draft by name: DOCX, Markdown, the figures and the lists behind them. */
export async function reportFiles({ context, document }: ReportDraft): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { catalogue, year, unit, isRegion, demo } = context;
  const { site, association } = catalogue.bank.region;
  const name = ['analiz', year, isRegion ? '' : unit.id, demo ? 'obrazec' : ''].filter(Boolean).join('-');
  return new Map<string, string | Uint8Array>([
    [`${name}.docx`, await reportDocx(document, { site, creator: association.short, today: catalogue.today })],
    [`${name}.md`, draftMarkdown(document, { site })],
    [`${name}-pokazateli.csv`, toCsv(figuresTable(context))],
    [`${name}-spiski.csv`, toCsv(listsTable(context))],
  ]);
}
