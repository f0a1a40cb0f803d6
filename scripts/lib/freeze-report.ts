import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../src/bank/bank.ts';
import type { Catalogue } from '../../src/bank/catalogue.ts';
import type { Report } from '../../src/bank/model/publication.ts';
import { changedFigures, countedOf, sealOf, type ChangedFigure, type CountedFigures } from '../../src/bank/report-draft/frozen.ts';

/** What closing a year did. */
export interface Frozen {
  /** Path from the content folder. */
  readonly file: string;
  readonly counted: CountedFigures;
  /** Figures that were other when the year was closed before; none the first time. */
  readonly changed: readonly ChangedFigure[];
}

/** Writes into a report that it is frozen, what the bank counts of its year and the seal of its text; every other line stays as it is. */
export function freezeReport(root: string, report: Entry<Report>, catalogue: Catalogue): Frozen {
  const counted = countedOf(report, catalogue);
  const path = join(root, report.file);
  writeFileSync(path, withFrozen(readFileSync(path, 'utf8'), counted, sealOf(report)));
  return { file: report.file, counted, changed: report.data.counted === undefined ? [] : changedFigures(report.data.counted, counted) };
}

/** Returns the text of an entry with the three fields put in place of their old values, or before the end of the front matter. */
export function withFrozen(text: string, counted: CountedFigures, seal: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close < 0) throw new Error('The text has no front matter.');
  const head = lines.slice(0, close);
  const isOwn = ownLines(head);
  const at = head.findIndex((_, index) => isOwn[index]);
  const kept = head.filter((_, index) => !isOwn[index]);
  const figures = Object.entries(counted).map(([id, value]) => `  ${id}: ${value}`);
  const fields = ['frozen: true', ...(figures.length === 0 ? ['counted: {}'] : ['counted:', ...figures]), `seal: "${seal}"`];
  kept.splice(at < 0 ? kept.length : at, 0, ...fields);
  return [...kept, ...lines.slice(close)].join(end);
}

/** A field goes with the deeper lines below it. */
function ownLines(head: readonly string[]): boolean[] {
  let isOwn = false;
  return head.map((line) => {
    if (/^\S/.test(line)) isOwn = /^(?:frozen|counted|seal):/.test(line);
    return isOwn;
  });
}
