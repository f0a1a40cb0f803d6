import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import { citation } from '../citation.ts';
import { mayBeShown } from '../people.ts';
import { absoluteUrl, urls } from '../urls.ts';
import { gradesText } from './card.ts';

/** schema.org's words for types of works, where the record names another medium than text. */
const mediumOf: Record<string, 'slides' | 'video'> = { presentation: 'slides', 'recorded lesson': 'video' };

/** Tells whether the bank has an address of its own: names under `example` belong to nobody (RFC 2606). */
export function hasAddress(site: string): boolean {
  return !/(?:^|\.)example(?:\.[a-z]+)?$/.test(new URL(site).hostname);
}

/** Returns the bibliographic record of a material, recommendation or webinar; only those who may be shown are named. */
export function citationOf({ kind, entry, date }: Item, { bank, today }: Catalogue): string {
  const { region, vocabularies } = bank;
  const type = kind === 'material' ? vocabularies['material-types'].get(entry.data.type) : undefined;
  const credits = kind === 'webinar' ? entry.data.speakers : entry.data.authors;
  const people = credits
    .flatMap(({ person }) => bank.entries.person.get(person ?? '')?.data ?? [])
    .filter((person) => mayBeShown(person, today));
  const bodies = [
    ...new Set(credits.flatMap(({ organisation }) => bank.entries.organisation.get(organisation ?? '')?.data.short_name ?? [])),
  ];
  return citation({
    title: entry.data.title,
    part: gradesText(entry.data.grades, bank) || undefined,
    genre: type?.name ?? (kind === 'webinar' ? 'вебинар' : 'методические рекомендации'),
    medium: kind === 'webinar' ? 'video' : mediumOf[type?.lrt ?? ''],
    people,
    bodies: bodies.length > 0 ? bodies : [region.association.short],
    bank: region.bank.title,
    publisher: bank.entries.organisation.get(region.institution)?.data.short_name ?? region.owner.name,
    city: region.city,
    year: date.slice(0, 4),
    url: hasAddress(region.site) ? absoluteUrl(region.site, urls.entry(kind, entry.id)) : undefined,
    accessed: today,
  });
}
