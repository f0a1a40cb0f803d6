import type { AmendmentEntry } from '../bank.ts';
import type { Credit } from '../model/credit.ts';
import type { Finding } from './reason.ts';
import { isFavourable, placeOf, type Ruling } from './rulings.ts';
import type { Work } from './work.ts';

/** Returns the code of each author once: of the person, or of the organisation where no person is named. */
export function authorCodes(authors: readonly Credit[]): string[] {
  return [...new Set(authors.flatMap(({ person, organisation }) => person ?? organisation ?? []))];
}

/** Returns how the authors of a material differ from those whom a protocol confirmed: nobody gets a certificate by being written into the card later. */
export function authorFaults(work: Work, rulings: readonly Ruling[], amendments: readonly AmendmentEntry[]): Finding[] {
  const own = rulings.filter(({ decision }) => decision.material === work.id && isFavourable(decision.verdict));
  const ruling = own.at(-1);
  if (!ruling || work.withdrawn) return [];
  const now = authorCodes(work.authors);
  const confirmed = latest(own, amendments);
  if (confirmed === undefined)
    return [{ reason: 'authors-unnamed', file: ruling.entry.file, detail: `authors: [${now.join(', ')}]`, field: placeOf(ruling) }];
  const [added, gone] = [now.filter((code) => !confirmed.includes(code)), confirmed.filter((code) => !now.includes(code))];
  if (added.length + gone.length === 0) return [];
  const detail = [added.length > 0 ? `добавлены: ${added.join(', ')}` : '', gone.length > 0 ? `нет: ${gone.join(', ')}` : ''];
  return [{ reason: 'authors-changed', file: work.file, detail: detail.filter(Boolean).join('; '), field: ['authors'] }];
}

/** The last word counts: of a decision, or of an amendment that names authors. */
function latest(rulings: readonly Ruling[], amendments: readonly AmendmentEntry[]): readonly string[] | undefined {
  const said = [
    ...rulings.map(({ entry, decision }) => ({ date: entry.data.date, authors: decision.authors })),
    ...amendments.map(({ data: { date, authors } }) => ({ date, authors })),
  ].filter(({ authors }) => authors !== undefined);
  return said.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1)?.authors;
}
