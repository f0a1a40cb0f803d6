import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../src/bank/bank.ts';
import type { Catalogue } from '../../src/bank/catalogue.ts';
import { FROZEN, frozenLine } from '../../src/bank/frozen-years.ts';
import type { Report } from '../../src/bank/model/publication.ts';
import { changedFigures, countedOf, sealOf, type ChangedFigure, type CountedFigures } from '../../src/bank/report-draft/frozen.ts';
import { replaceFile } from './fix-content.ts';

/** How a report stands against what was kept when it was closed. */
export interface Closing {
  readonly counted: CountedFigures;
  readonly seal: string;
  /** The seal of the day of closing, where the report is no longer what it was. */
  readonly sealWas?: string | undefined;
  /** Figures that were other when the year was closed before; none the first time. */
  readonly changed: readonly ChangedFigure[];
}

/** Returns what would be kept of a report now, and how it differs from what was kept before, in `frozen.txt` or in the report itself. */
export function closingOf(report: Entry<Report>, catalogue: Catalogue): Closing {
  const kept = catalogue.bank.frozen?.get(report.id);
  const [counted, seal] = [countedOf(report, catalogue), sealOf(report)];
  const sealWas = [kept?.seal, report.data.seal].find((before) => before !== undefined && before !== seal);
  const before = kept?.counted ?? report.data.counted;
  return { counted, seal, sealWas, changed: before === undefined ? [] : changedFigures(before, counted) };
}

/** Writes into a report that it is frozen, what the bank counts of its year and the seal of its text, and the same into `frozen.txt`; every other line stays as it is. */
export function freezeReport(
  root: string,
  report: Entry<Report>,
  closing: Closing,
  { today, reason }: { today: string; reason?: string | undefined },
): void {
  const path = join(root, report.file);
  replaceFile(path, withFrozen(readFileSync(path, 'utf8'), closing.counted, closing.seal));
  keepClosing(join(root, FROZEN), frozenLine(report.id, closing, today, reason));
}

const NOTE = `# Закрытые отчёты: код, отпечаток, день закрытия, посчитанное; после тире — почему закрыт заново.
# Пишет команда npm run report -- год --freeze: она только добавляет. Проверка сверяет отчёт с последней его строкой.
`;

function keepClosing(file: string, line: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n*$/, '\n') : NOTE;
  const last = before.split('\n').findLast((known) => known.split(' ')[0] === line.split(' ')[0]);
  if (last !== undefined && sameClosing(last, line)) return;
  const text = `${before}${line}\n`;
  if (existsSync(file)) replaceFile(file, text);
  else writeFileSync(file, text, { flag: 'wx' });
}

/** Alike in all but the day: a year closed twice as it was stands once. */
const sameClosing = (known: string, line: string) => !line.includes(' — ') && dayless(known) === dayless(line);
const dayless = (line: string) => (line.split(' — ')[0] ?? '').split(' ').toSpliced(2, 1).join(' ');

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
