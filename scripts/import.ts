import { readBank } from '../src/bank/read.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { importFiles } from '../src/importing/import-files.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { readImportArguments } from './lib/import-arguments.ts';
import { formatImport } from './lib/import-table.ts';

/** `npm run import -- FILE…`: drafts of materials from teachers' files; exit 0 all taken, 1 something refused, 2 wrong call. */
refuseWrongSettings();
const root = contentRoot();
const { bank } = readBank(root);
const asked = readImportArguments(process.argv.slice(2), bank, buildDay(bank.region.time_zone, new Date()));
if ('fault' in asked) {
  console.error(asked.fault);
  process.exit(2);
}
const outcomes = await importFiles(asked.paths, { root, bank, settings: asked.settings, write: asked.write });
console.log(formatImport(outcomes, asked.write));
process.exitCode = outcomes.some(({ state }) => state === 'refused') ? 1 : 0;
