import type { Bank } from '../bank/bank.ts';
import { shareOut } from './companions.ts';
import type { Settings } from './find-card.ts';
import { importShare, type Running } from './import-share.ts';
import { knownFiles } from './known-files.ts';
import type { Outcome } from './outcome.ts';
import { startPandoc, type Pandoc } from './pandoc.ts';
import { siblingsOf } from './siblings.ts';
import { gather } from './sources.ts';
import { comparable } from '../bank/words.ts';
import { sweepWorkshops } from './write-entry.ts';

/** A whole import: where to, by what rules, and whether to write at all. */
export interface Import {
  readonly root: string;
  readonly bank: Bank;
  readonly settings: Settings;
  readonly write: boolean;
  /** A pandoc that is warm already and stays so; without it one is started and ended. */
  readonly warm?: Pandoc | undefined;
}

/** Imports files, folders and archives, one work at a time; every input file has its outcome, whatever became of the others. */
export async function importFiles(paths: readonly string[], asked: Import): Promise<Outcome[]> {
  if (asked.write) sweepWorkshops(asked.root);
  const { sources, outcomes } = await gather(paths);
  const siblings = siblingsOf(sources);
  const running: Running = {
    ...asked,
    known: knownFiles(asked.root, asked.bank),
    pandoc: asked.warm ?? startPandoc(),
    siblings,
    titles: titlesOf(asked.bank),
  };
  const { shares, homeless } = shareOut(sources);
  try {
    for (const share of shares) outcomes.push(...(await importShare(share, running)));
  } finally {
    if (asked.warm === undefined) await running.pandoc.close();
  }
  outcomes.push(...homeless.map((outcome) => siblings.outcomeOf(outcome.file) ?? pageLitter(outcome) ?? outcome));
  return outcomes.sort((a, b) => a.file.localeCompare(b.file, 'ru', { numeric: true }) || (a.file < b.file ? -1 : 1));
}

/** Two works of one title may be one work. */
const titlesOf = ({ entries }: Bank): Map<string, string> =>
  new Map([...entries.material.values()].map(({ file, data }) => [comparable(data.title), `записи банка ${file}`]));

/** A browser keeps the looks of a page beside it. */
function pageLitter({ file }: Outcome): Outcome | undefined {
  return /[._]files\/[^/]+$/i.test(file) ? { file, state: 'skipped', reason: 'часть оформления сохранённой страницы' } : undefined;
}
