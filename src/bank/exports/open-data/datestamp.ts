import type { Catalogue } from '../../catalogue.ts';
import { nextDay } from '../../days.ts';
import type { Item } from '../../items.ts';
import { newestDay } from '../../last-modified.ts';

/**
 * Returns the ISO day from which a record is as it is now, never later than today: what its author says, the last commit, the decision that let it
 * through, and whatever changed the names in it. A name that was taken back must be read again by those who have it.
 */
export function datestampOf({ kind, entry, date }: Item, catalogue: Catalogue): string {
  const { today, decisions } = catalogue;
  const { updated, published } = entry.data;
  const decided = kind === 'material' ? decisions.get(entry.id)?.passed : undefined;
  const days = [
    updated,
    published,
    date,
    entry.changed,
    decided,
    ...namesDays(kind === 'webinar' ? entry.data.speakers : entry.data.authors, catalogue),
  ];
  return newestDay(days.filter((day) => day !== undefined && day <= today)) ?? (date > today ? today : date);
}

/** Days on which a person's name appeared, changed or went. */
function namesDays(credits: readonly { person?: string | undefined; organisation?: string | undefined }[], { bank }: Catalogue) {
  const { person, organisation } = bank.entries;
  return credits.flatMap((credit) => {
    const maker = person.get(credit.person ?? '');
    const { date, until, withdrawn } = maker?.data.consent?.distribution ?? {};
    // A consent holds to the end of its last day.
    return [maker?.changed, organisation.get(credit.organisation ?? '')?.changed, date, withdrawn, until && nextDay(until)];
  });
}
