import { existsSync } from 'node:fs';
import { readBank } from '../../src/bank/read.ts';
import { buildDay, contentRoot } from '../../src/bank/settings.ts';
import { holdBank } from '../../src/importing/hold-bank.ts';
import { importFiles } from '../../src/importing/import-files.ts';
import { importRows } from '../../src/importing/import-rows.ts';
import type { Pandoc } from '../../src/importing/pandoc.ts';
import { gather } from '../../src/importing/sources.ts';
import { refuseWrongSettings } from './content.ts';
import { readImportArguments } from './import-arguments.ts';
import { formatImport } from './import-table.ts';

/** Imports what the words of the command name and tells of it; returns the exit code: 0 all taken, 1 something refused, 2 wrong call. */
export async function importCommand(words: readonly string[], warm: Pandoc): Promise<number> {
  refuseWrongSettings();
  const root = contentRoot();
  // A trial writes nothing and may look at any time.
  if (!words.includes('--write') || !existsSync(root)) return importInto(root, words, warm);
  const held = await holdBank(root, 'импорт', () => importInto(root, words, warm));
  if (typeof held === 'number') return held;
  console.error(held.busy);
  return 1;
}

async function importInto(root: string, words: readonly string[], warm: Pandoc): Promise<number> {
  const { bank } = readBank(root);
  const asked = readImportArguments(words, bank, buildDay(bank.region.time_zone, new Date()));
  if ('fault' in asked) {
    console.error(asked.fault);
    return 2;
  }
  const { table, map, paths, settings, write } = asked;
  const outcomes =
    table === undefined
      ? await importFiles(paths, { root, bank, settings, write, warm })
      : await gather(paths).then(async (found) => [
          ...found.outcomes,
          ...(await importRows(found.sources, table, { root, bank, settings, write, map })),
        ]);
  console.log(formatImport(outcomes, write));
  return outcomes.some(({ state }) => state === 'refused') ? 1 : 0;
}
