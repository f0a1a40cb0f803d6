import { readBank } from '../src/bank/read.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { importFiles } from '../src/importing/import-files.ts';
import { importRows } from '../src/importing/import-rows.ts';
import { gather } from '../src/importing/sources.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { readImportArguments, type ImportArguments } from './lib/import-arguments.ts';
import { formatImport } from './lib/import-table.ts';

/** `npm run import -- FILE…`: drafts of materials from teachers' files, or entries from a table; exit 0 all taken, 1 something refused, 2 wrong call. */
refuseWrongSettings();
const root = contentRoot();
const { bank } = readBank(root);
const asked = readImportArguments(process.argv.slice(2), bank, buildDay(bank.region.time_zone, new Date()));
if ('fault' in asked) {
  console.error(asked.fault);
  process.exit(2);
}
const outcomes = await outcomesOf(asked);
console.log(formatImport(outcomes, asked.write));
process.exitCode = outcomes.some(({ state }) => state === 'refused') ? 1 : 0;

async function outcomesOf({ table, map, paths, settings, write }: ImportArguments) {
  if (table === undefined) return importFiles(paths, { root, bank, settings, write });
  const { sources, outcomes } = await gather(paths);
  return [...outcomes, ...(await importRows(sources, table, { root, bank, settings, write, map }))];
}
