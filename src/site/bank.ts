import { createCatalogue, type Catalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import { readBank } from '../bank/read.ts';
import { buildDay, contentRoot } from '../bank/settings.ts';
import { changeDays, withChangeDays } from './change-days.ts';
import { typeset } from './typeset.ts';
import { store } from './store.ts';

/** The published bank, read and indexed once in a process; throws when the content has faults of form. */
export function catalogue(): Catalogue {
  return (store().catalogue ??= load());
}

function load(): Catalogue {
  const { bank, issues } = readBank(contentRoot());
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(
      `Содержание банка не проходит проверку: ${errors.length}. Запустите npm run check.\n${errors[0]?.file}: ${errors[0]?.message}`,
    );
  const today = buildDay(bank.region.time_zone, new Date());
  return createCatalogue(withChangeDays(typeset(bank), changeDays(contentRoot())), decideAll(bank, today), today);
}
