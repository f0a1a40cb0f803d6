import type { Bank } from '../bank.ts';
import { logoOf } from '../logo.ts';
import { footerKinds, menuKinds } from '../menu.ts';
import type { Kind } from '../model/index.ts';
import { readableAccent } from '../contrast.ts';
import { hasOffline, hasOpenData, hasSection, hasSelection, hasStatistics, hasWanted, isSwitchedOn, pageHref } from '../sections.ts';
import { urls } from '../urls.ts';
import type { FrameLanguages } from './frame-languages.ts';
import { known } from './known.ts';
import type { MachineMeta } from './machine-meta.ts';
import { ownerOf, type OwnerView } from './owner.ts';

/** A link with its words. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What every page shows around its own content. */
export interface Frame extends FrameLanguages {
  readonly bankTitle: string;
  readonly bankShort: string;
  readonly tagline: string;
  readonly regionName: string;
  readonly associationName: string;
  /** Absolute address of the bank with `/` at the end. */
  readonly site: string;
  /** The page on accessibility, when it is written. */
  readonly accessibility?: string | undefined;
  /** What the reader has chosen, where the region keeps this. */
  readonly selection?: Link | undefined;
  /** Where the reader finds what is kept on the device; `undefined` where nothing is kept. */
  readonly offline?: string | undefined;
  /** At most four entries. */
  readonly menu: readonly Link[];
  /** Lists and pages of the footer, by column. */
  readonly footer: readonly { readonly title: string; readonly links: readonly Link[] }[];
  /** What a long page needs of the footer: who keeps the bank and on what terms. */
  readonly terms: readonly Link[];
  readonly owner: OwnerView;
  /** Address of the personal data policy on the owner's site, when it is known. */
  readonly policy?: string | undefined;
  readonly licence: { readonly name: string; readonly url?: string | undefined };
  readonly forge?: string | undefined;
  readonly ageMark?: string | undefined;
  readonly accent?: string | undefined;
  /** Root address of the region's own sign. */
  readonly logo?: string | undefined;
  /** Root address of a page → the name of its feed. */
  readonly feeds?: ReadonlyMap<string, string> | undefined;
}

/** What a page says of itself to layout, browsers and search engines. */
export interface PageMeta extends MachineMeta {
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

/** The words of the frame. */
export interface FrameText {
  readonly sections: Readonly<Partial<Record<Kind, string>>>;
  readonly footer: { readonly find: string; readonly association: string; readonly about: string };
  readonly facets: string;
  readonly register: string;
  readonly statistics: string;
  readonly calendar: string;
  readonly wanted: string;
  readonly feeds: string;
  readonly data: string;
  readonly digest: string;
  readonly propose: string;
  readonly selection: string;
  readonly offline: string;
}

/** Returns the frame of every page of a bank. */
export function frameOf(bank: Bank, text: FrameText): Frame {
  const { region } = bank;
  const licence = bank.vocabularies.licences.get(region.licence.default);
  return {
    bankTitle: region.bank.title,
    bankShort: region.bank.short,
    tagline: region.bank.tagline,
    regionName: region.name,
    associationName: region.association.name,
    site: region.site.endsWith('/') ? region.site : `${region.site}/`,
    accessibility: pageHref('dostupnost', bank),
    selection: hasSelection(bank) ? { text: text.selection, href: urls.selection } : undefined,
    offline: hasOffline(bank) ? urls.offline : undefined,
    menu: sectionLinks(menuKinds(bank), bank, text),
    footer: footerOf(bank, text),
    terms: TERMS.flatMap((id) => pageLink(bank.entries.page.get(id)) ?? []),
    owner: ownerOf(bank),
    policy: known(region.privacy_policy),
    licence: { name: licence?.name ?? region.licence.default, url: licence?.url },
    forge: region.forge?.url,
    ageMark: region.age_mark,
    faces: region.languages.flatMap(({ code, name, site }) => (site === undefined ? [] : [{ code, name, site }])),
    logo: logoOf(bank),
    accent: readableAccent(region.theme?.accent),
  };
}

/** In the order of the whole footer. */
const TERMS = ['o-banke', 'avtorskie-prava', 'personalnye-dannye', 'dostupnost', 'kontakty'];
const pageLink = (page: { readonly id: string; readonly data: { readonly title: string } } | undefined): Link | undefined =>
  page && { text: page.data.title, href: urls.entry('page', page.id) };

/** The footer leads to what the menu does not: together they name every section. */
function footerOf(bank: Bank, text: FrameText): Frame['footer'] {
  const { find, association, about } = text.footer;
  const kinds = footerKinds(bank);
  const [found, held] = [sectionLinks(kinds.found, bank, text), sectionLinks(kinds.held, bank, text)];
  const calendar = hasSection('webinar', bank) || hasSection('event', bank) ? [{ text: text.calendar, href: urls.calendar() }] : [];
  const register = isSwitchedOn('material', bank) ? [{ text: text.register, href: urls.register }] : [];
  const pages = [...bank.entries.page.values()].sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
  return [
    { title: find, links: [...found, { text: text.facets, href: urls.facets }] },
    {
      title: association,
      links: [...calendar, ...held, ...register, ...(hasStatistics(bank) ? [{ text: text.statistics, href: urls.statistics() }] : [])],
    },
    {
      title: about,
      links: [
        ...pages.flatMap((page) => pageLink(page) ?? []),
        ...(isSwitchedOn('material', bank) ? [{ text: text.propose, href: urls.propose('material') }] : []),
        ...(hasWanted(bank) ? [{ text: text.wanted, href: urls.wanted }] : []),
        { text: text.digest, href: urls.digest() },
        { text: text.feeds, href: urls.feeds },
        ...(hasOpenData(bank) ? [{ text: text.data, href: urls.openData }] : []),
        ...(hasOffline(bank) ? [{ text: text.offline, href: urls.offline }] : []),
      ],
    },
  ].filter(({ links }) => links.length > 0);
}

function sectionLinks(kinds: readonly Kind[], bank: Bank, { sections }: FrameText): Link[] {
  return kinds.filter((kind) => hasSection(kind, bank)).map((kind) => ({ text: sections[kind] ?? kind, href: urls.list(kind) }));
}
