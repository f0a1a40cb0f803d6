import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAnswered } from './lib/answer-call.ts';
import { evalKeys, evalUsage, readEvalArguments } from './lib/eval/arguments.ts';
import { buildDocumentsBank, type Progress } from './lib/eval/documents-bank.ts';
import { codeOfSearch } from './lib/eval/client-code.ts';
import { evaluate, type Report } from './lib/eval/evaluate.ts';
import { miniSearchSystems } from './lib/eval/mini-search.ts';
import { ourSystem } from './lib/eval/our-system.ts';
import { namePages, readFragments, type PageIds } from './lib/eval/page-ids.ts';
import { formatCode, formatComparison, formatMisses, formatReport } from './lib/eval/print.ts';
import { readQueries, type QueryRow } from './lib/eval/queries.ts';
import { stockPagefind } from './lib/eval/stock-pagefind.ts';
import type { System } from './lib/eval/system.ts';

/** `npm run search:eval -- --queries FILE [--documents DIR | --site DIST] [--split NAME] [--compare] [--json FILE] [--misses N] [--keep DIR]`. */
endAnswered({ command: 'search:eval', keys: evalKeys, usage: evalUsage });
const asked = readEvalArguments(process.argv.slice(2));
if ('fault' in asked) stop(asked.fault);
const rows = readQueries(readFileSync(asked.queries, 'utf8'), asked.split);
if ('fault' in rows) stop(rows.fault);

const work = mkdtempSync(join(tmpdir(), 'search-eval-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
// Without a listener a signal ends the process at once, and nothing is put away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const site = asked.documents === undefined ? asked.site : await bankOf(asked.documents, asked.keep);
const pages = readFragments(site);
const ids = namePages(
  site,
  pages.map(({ url }) => url),
);
warnOfUnknown(rows, ids);

const reports = [await report(await ourSystem(site))];
if (asked.compare) {
  const urls = pages.map(({ url }) => url);
  reports.push(await report(await stockPagefind(site, urls, join(work, 'stock'))));
  for (const system of miniSearchSystems(site, pages)) reports.push(await report(system));
}
console.log(formatCode(codeOfSearch(site)));
if (asked.compare) console.log(formatComparison(reports));
if (asked.misses !== undefined) console.log(formatMisses(reports[0]!, asked.misses));
if (asked.json !== undefined) writeFileSync(asked.json, JSON.stringify(reports, replaceMaps, 2));

async function bankOf(documents: string, keep: string | undefined): Promise<string> {
  const folder = join(work, 'bank');
  mkdirSync(folder);
  const count = await buildDocumentsBank(documents, folder, tell);
  if (count === 0) stop(`В папке «${documents}» нет документов Markdown, MDX или HTML.`);
  if (keep !== undefined) cpSync(folder, keep, { recursive: true });
  return folder;
}

async function report(system: System): Promise<Report> {
  const { length } = rows as QueryRow[];
  try {
    const made = await evaluate(system, rows as QueryRow[], ids, (done) => void (done % 50 === 0 && tell(system.name, done, length)));
    console.log(formatReport(made));
    return made;
  } finally {
    system.close();
  }
}

function warnOfUnknown(queries: readonly QueryRow[], { meant }: PageIds): void {
  const lost = [...new Set(queries.flatMap(({ expected }) => expected.filter((id) => meant(id) === undefined)))];
  if (lost.length > 0)
    console.error(
      `Нет таких страниц среди проиндексированных (${lost.length}): ${lost.slice(0, 5).join(', ')}${lost.length > 5 ? '…' : ''}`,
    );
}

function replaceMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value;
}

function tell(...[doing, done, of]: Parameters<Progress>): void {
  console.error(`${doing}: ${done} из ${of}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
