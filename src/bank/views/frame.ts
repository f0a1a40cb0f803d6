import type { Bank } from '../bank.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Kind } from '../model/index.ts';
import { hasSection, pageHref } from '../sections.ts';
import { urls } from '../urls.ts';

/** A link with its words. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What every page shows around its own content. */
export interface Frame {
  readonly bankTitle: string;
  readonly bankShort: string;
  readonly tagline: string;
  readonly regionName: string;
  readonly associationName: string;
  /** Absolute address of the bank with `/` at the end. */
  readonly site: string;
  /** The page on accessibility, when it is written. */
  readonly accessibility?: string | undefined;
  /** At most four entries. */
  readonly menu: readonly Link[];
  /** Lists and pages of the footer, by column. */
  readonly footer: readonly { readonly title: string; readonly links: readonly Link[] }[];
  readonly owner: {
    readonly name: string;
    readonly address?: string | undefined;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
  };
  /** Address of the personal data policy on the owner's site, when it is known. */
  readonly policy?: string | undefined;
  readonly licence: { readonly name: string; readonly url?: string | undefined };
  readonly forge?: string | undefined;
  readonly ageMark?: string | undefined;
  readonly accent?: string | undefined;
  /** Notes to the reader on what is still to be confirmed. */
  readonly notes: readonly string[];
}

/** What a page says of itself to layout, browsers and search engines. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
  /** Root address of the page. */
  readonly path: string;
  /** The way here from the home page, without home and without the page itself. */
  readonly trail?: readonly Link[] | undefined;
  readonly updated?: string | undefined;
  readonly noindex?: boolean | undefined;
  /** Root address of the picture that messengers show beside a link; without one, the bank's own. */
  readonly picture?: string | undefined;
}

/** Returns the value unless it is the word `unknown`. */
export function known<T>(value: T | typeof UNKNOWN | undefined): T | undefined {
  return value === UNKNOWN ? undefined : value;
}

/** Returns the frame of every page of a bank. */
export function frameOf(
  bank: Bank,
  text: {
    readonly sections: Readonly<Partial<Record<Kind, string>>>;
    readonly footer: { readonly find: string; readonly association: string; readonly about: string };
    readonly facets: string;
    readonly people: string;
  },
): Frame {
  const { region } = bank;
  const section = (kind: Kind): Link[] => (hasSection(kind, bank) ? [{ text: text.sections[kind] ?? kind, href: urls.list(kind) }] : []);
  const licence = bank.vocabularies.licences.get(region.licence.default);
  const pages = [...bank.entries.page.values()].sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
  return {
    bankTitle: region.bank.title,
    bankShort: region.bank.short,
    tagline: region.bank.tagline,
    regionName: region.name,
    associationName: region.association.name,
    site: region.site.endsWith('/') ? region.site : `${region.site}/`,
    accessibility: pageHref('dostupnost', bank),
    menu: [...section('material'), ...section('webinar'), ...section('unit'), ...section('document')],
    footer: [
      {
        title: text.footer.find,
        links: [
          ...section('material'),
          ...section('recommendation'),
          ...section('webinar'),
          ...section('collection'),
          { text: text.facets, href: urls.facets },
        ],
      },
      {
        title: text.footer.association,
        links: [
          ...section('unit'),
          ...section('event'),
          ...section('document'),
          ...section('programmes'),
          ...section('report'),
          ...section('news'),
          ...section('organisation'),
        ],
      },
      { title: text.footer.about, links: pages.map(({ id, data }) => ({ text: data.title, href: urls.entry('page', id) })) },
    ],
    owner: {
      name: region.owner.name,
      address: known(region.owner.address),
      email: known(region.owner.email),
      phone: known(region.owner.phone),
    },
    policy: known(region.privacy_policy),
    licence: { name: licence?.name ?? region.licence.default, url: licence?.url },
    forge: region.forge?.url,
    ageMark: region.age_mark,
    accent: region.theme?.accent,
    notes: region.notes,
  };
}
