import { samplesText } from '../../text/samples.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Unit } from '../model/unit.ts';
import { oncePer } from '../once-per.ts';
import { known } from './known.ts';

interface Shown {
  readonly data: { readonly demo: boolean };
}

/** Tells whether every published work, recommendation and webinar is a sample; a bank without any has nothing to warn of. */
export const hasOnlySamples = oncePer(({ items }: Catalogue): boolean => items.length > 0 && items.every(({ entry }) => entry.data.demo));

/** Returns what of such a bank is real: `отчёты, большинство документов и часть событий`; empty when nothing is. */
export function realThings({ documents, reports, events }: Catalogue): string {
  const { kinds } = samplesText;
  const parts = [share(reports, kinds.reports), share(documents, kinds.documents), share(events, kinds.events)].filter(Boolean);
  return new Intl.ListFormat('ru').format(parts);
}

/** Tells whether an e-mail or a telephone of an association is known. */
export function canBeReached({ contacts }: Unit): boolean {
  return known(contacts?.email) !== undefined || known(contacts?.phone) !== undefined;
}

function share(
  entries: readonly Shown[],
  { all, many, some }: { readonly all: string; readonly many: string; readonly some: string },
): string {
  const real = entries.filter(({ data }) => !data.demo).length;
  if (real === 0) return '';
  if (real === entries.length) return all;
  return real * 2 > entries.length ? many : some;
}
