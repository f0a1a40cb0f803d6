import type { Bank } from '../bank/bank.ts';
import { createCatalogue, type Catalogue } from '../bank/catalogue.ts';
import { checkContent } from '../bank/check.ts';
import type { Issue } from '../bank/issue.ts';
import { decideAgain } from '../bank/kept-decisions.ts';
import { readBank } from '../bank/read.ts';
import { buildDay, contentRoot, shownPart } from '../bank/settings.ts';
import { lintEntry } from '../markdown/lint/entry.ts';
import { changeDays, withChangeDays } from './change-days.ts';
import { typeset } from './typeset.ts';
import { store, type Store } from './store.ts';

/** The published bank, read and indexed once for a state of the content; that of before while a file is broken, and throws when there is none. */
export function catalogue(): Catalogue {
  const { catalogue: known, faults } = fresh();
  if (known !== undefined) return known;
  throw new Error(
    `Содержание банка не проходит проверку: ${faults.length}. Запустите npm run check.\n${faults[0]?.file}: ${faults[0]?.message}`,
  );
}

/** Returns what `catalogue` gives, `undefined` when nothing could be read yet: for a dev server that must answer in any case. */
export function knownCatalogue(): Catalogue | undefined {
  return fresh().catalogue;
}

/** Returns every error of the content when it cannot be read as it is now, else nothing. */
export function contentFaults(): readonly Issue[] {
  return fresh().faults;
}

function fresh(): Store {
  const own = store();
  if (!own.stale) return own;
  const { bank, issues } = readBank(contentRoot(), own.memory);
  if (issues.some(isError)) own.faults = allErrors();
  else Object.assign(own, { catalogue: indexed(bank), faults: [] });
  own.stale = false;
  return own;
}

function indexed(bank: Bank): Catalogue {
  const today = dayAt(bank.region.time_zone);
  return createCatalogue(
    withChangeDays(typeset(bank), changeDays(contentRoot())),
    decideAgain(bank, today, store().memory?.decisions),
    today,
    shownPart(),
  );
}

/** All that the check will ask for anyway, so that the editor mends it in one go. */
const allErrors = () => checkContent(contentRoot(), dayAt, lintEntry, shownPart(), store().memory).issues.filter(isError);

const dayAt = (timeZone: string) => buildDay(timeZone, new Date());
const isError = ({ severity }: Issue) => severity === 'error';
