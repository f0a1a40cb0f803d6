import type { Bank, Entry } from '../../bank.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { Unit } from '../../model/unit.ts';
import { fullName } from '../../people.ts';
import { postOf } from '../../posts.ts';
import { makerHref } from '../../sections.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { known } from '../../views/known.ts';
import type { JsonLd } from './node.ts';

/** Returns an author whose page may be shown: the caller has asked for the consent. */
export function personJsonLd({ id, data }: Entry<Person>, { bank, today }: Catalogue): JsonLd {
  const post = postOf({ person: id }, bank, today);
  const url = absoluteUrl(bank.region.site, urls.entry('person', id));
  return {
    '@type': 'Person',
    '@id': url,
    url,
    name: fullName(data),
    familyName: data.surname,
    givenName: data.name,
    additionalName: data.patronymic,
    jobTitle: post.position,
    worksFor: post.organisation && { '@type': 'Organization', name: post.organisation },
  };
}

/** Returns an organisation; its page on the bank is what it is known by, its own site its address where there is one. */
export function organisationJsonLd({ id, data }: Entry<Organisation>, bank: Bank): JsonLd {
  const { site } = bank.region;
  const page = makerHref('organisation', id, bank);
  return {
    '@type': 'Organization',
    '@id': page && absoluteUrl(site, page),
    url: data.site ?? (page && absoluteUrl(site, page)),
    name: data.name,
    alternateName: [...new Set([data.short_name, ...data.synonyms])].filter((name) => name !== data.name),
    areaServed: areasOf([data.municipality], bank),
  };
}

/** Returns an association: whom it unites, what it is part of, how to reach it. Of its people nothing: they stand on its page under their consents. */
export function unitJsonLd({ id, data }: Entry<Unit>, { bank }: Catalogue): JsonLd {
  const { entries, region } = bank;
  const address = (unit: string) => absoluteUrl(region.site, urls.entry('unit', unit));
  const above = entries.unit.get(data.parent ?? '');
  return {
    '@type': 'Organization',
    '@id': address(id),
    url: address(id),
    name: data.name,
    alternateName: [...new Set([data.short_name, ...data.old_names])].filter((name) => name !== data.name),
    description: data.summary,
    parentOrganization: above && { '@type': 'Organization', '@id': address(above.id), url: address(above.id), name: above.data.name },
    areaServed: areasOf([data.municipality, ...data.municipalities], bank),
    email: known(data.contacts?.email),
    telephone: known(data.contacts?.phone),
    foundingDate: data.since,
    dissolutionDate: data.until,
  };
}

/** `region` stands among municipalities for the whole of it. */
function areasOf(ids: readonly (string | undefined)[], { region, vocabularies }: Bank): JsonLd[] {
  const names = ids.flatMap((id) => (id === 'region' ? region.name : (vocabularies.municipalities.get(id ?? '')?.name ?? [])));
  return [...new Set(names)].map((name) => ({ '@type': 'Place', name }));
}
