import { associationText as words } from '../../text/association.ts';
import { formatSince } from '../../text/format.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Unit } from '../model/unit.ts';
import { makerHref } from '../sections.ts';
import { urls } from '../urls.ts';
import { facetFacts, facts, subjectFacts, type FactView } from './fact.ts';
import { known } from './known.ts';
import { headsOf } from './heads.ts';

/** Returns who leads an association, whom it unites and where it belongs. */
export function unitFactsOf(entry: Entry<Unit>, catalogue: Catalogue): FactView[] {
  const { data } = entry;
  const { facts: names } = words;
  const parent = data.parent === undefined ? undefined : catalogue.bank.entries.unit.get(data.parent);
  const organisation = data.organisation === undefined ? undefined : catalogue.bank.entries.organisation.get(data.organisation);
  return facts([
    ...headsOf(data, catalogue),
    { name: names.audiences, values: facetFacts('audience', data.audiences, catalogue) },
    { name: names.subjects, values: subjectFacts(data.subjects, undefined, catalogue) },
    { name: names.levels, values: facetFacts('level', data.levels, catalogue) },
    { name: names.parent, values: parent ? [{ text: parent.data.short_name, href: urls.entry('unit', parent.id) }] : [] },
    {
      name: names.organisation,
      values: organisation
        ? [{ text: organisation.data.short_name, href: makerHref('organisation', organisation.id, catalogue.bank) }]
        : [],
    },
    { name: names.municipality, values: facetFacts('municipality', data.municipality === undefined ? [] : [data.municipality], catalogue) },
    { name: names.since, values: [formatSince(data.since, data.until)].filter(Boolean).map((text) => ({ text })) },
    { name: names.oldNames, values: data.old_names.map((text) => ({ text })) },
  ]);
}

/** Returns how to reach an association: official addresses only. */
export function contactsOf({ contacts }: Unit): FactView[] {
  if (contacts === undefined) return [];
  const { email, phone, page } = contacts;
  const { facts: names } = words;
  const [mail, number] = [known(email), known(phone)];
  return facts([
    { name: names.email, values: mail === undefined ? [] : [{ text: mail, href: `mailto:${mail}` }] },
    { name: names.phone, values: number === undefined ? [] : [{ text: number, href: `tel:${number.replaceAll(/[^\d+]/g, '')}` }] },
    { name: names.page, values: page === undefined ? [] : [{ text: page, href: page }] },
  ]);
}
