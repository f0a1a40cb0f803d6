import { certificateText } from '../../text/certificate.ts';
import { listText } from '../../text/lists.ts';
import { portfolioText as words } from '../../text/portfolio.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import { certificatesOf, type Certificate } from '../certificates.ts';
import { personJsonLd } from '../exports/json-ld/bodies.ts';
import { extractOf } from '../extracts.ts';
import type { Item } from '../items.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import { personFacts } from '../lists/makers.ts';
import { newestOf } from '../lists/list.ts';
import type { Person } from '../model/person.ts';
import { fullName } from '../people.ts';
import { formatSchoolYear } from '../school-year.ts';
import { relationsOf } from '../relations.ts';
import { shownPeople } from '../shown-people.ts';
import { urls } from '../urls.ts';
import { cardOf, type CardView } from './card.ts';
import { conclusionsByExpert, expertsWithPapers } from '../expert-papers.ts';
import { eventRow } from './event.ts';
import type { FactView } from './fact.ts';
import type { PageMeta } from './frame.ts';
import { registerRow, type RegisterRow } from './register.ts';
import { itemRow, type RowView } from './row.ts';

/** A line of the register with the author's certificate for it. */
export interface PortfolioRow extends RegisterRow {
  readonly certificate: { readonly href: string; readonly file?: string | undefined };
}

/** All that an author may show: works with their numbers, recommendations, webinars, reviews. */
export interface PortfolioView {
  readonly meta: PageMeta;
  readonly name: string;
  readonly demo: boolean;
  readonly facts: readonly FactView[];
  readonly registered: readonly PortfolioRow[];
  readonly extract?: { readonly href: string; readonly file: string } | undefined;
  readonly materials: readonly CardView[];
  readonly recommendations: readonly CardView[];
  readonly webinars: readonly RowView[];
  /** At which the author spoke. */
  readonly events: readonly RowView[];
  /** Conclusions by school year, only where the region and the expert let names be known. */
  readonly reviews: readonly { readonly year: string; readonly text: string }[];
  /** Root address of the paper about them. */
  readonly reviewPaper?: string | undefined;
}

/** Returns the people who have a page: their consent holds. */
export function peopleWithPages(catalogue: Catalogue): readonly Entry<Person>[] {
  return shownPeople(catalogue);
}

/** Returns all that the page of an author shows. */
export function portfolioView(entry: Entry<Person>, catalogue: Catalogue): PortfolioView {
  const { id, data } = entry;
  const things = catalogue.byCredit.get(id) ?? [];
  const ofKind = (kind: Item['kind']) => things.filter((thing) => thing.kind === kind);
  const card = (item: Item) => cardOf(item, catalogue);
  const extract = extractOf(id, catalogue);
  return {
    meta: {
      title: fullName(data),
      description: words.description(fullName(data)),
      path: urls.entry('person', id),
      trail: [{ text: listText.kinds.person.title, href: urls.list('person') }],
      updated: portfolioDay(entry, catalogue),
      noindex: data.demo || undefined,
      jsonLd: [personJsonLd(entry, catalogue)],
    },
    name: fullName(data),
    demo: data.demo,
    facts: personFacts(entry, catalogue),
    registered: certificatesOf(catalogue).flatMap((certificate) => (certificate.holder === id ? [rowOf(certificate, catalogue)] : [])),
    extract: extract && { href: urls.extract('person', id), file: urls.extractFile('person', id) },
    materials: ofKind('material').map(card),
    recommendations: ofKind('recommendation').map(card),
    webinars: ofKind('webinar').map((item) => itemRow(item, catalogue)),
    events: (relationsOf(catalogue).eventsOfMaker.get(id) ?? []).map((event) => eventRow(event, catalogue)),
    reviews: reviewsOf(id, catalogue),
    reviewPaper: expertsWithPapers(catalogue).some(({ person }) => person.id === id) ? urls.expertPaper(id) : undefined,
  };
}

/** Returns the day on which the page of an author last changed. */
export function portfolioDay(entry: Entry<Person>, { byCredit, today }: Catalogue): string | undefined {
  return newestDay([newestOf(byCredit.get(entry.id) ?? [], today), lastModified(entry, today)]);
}

function rowOf({ entry, path, file }: Certificate, catalogue: Catalogue): PortfolioRow {
  return { ...registerRow(entry, catalogue), certificate: { href: path, file } };
}

function reviewsOf(id: string, catalogue: Catalogue): PortfolioView['reviews'] {
  const { region, experts } = catalogue.bank;
  const own = region.review.names_public ? [...experts.values()].filter(({ person }) => person === id) : [];
  return own.flatMap(({ code }) =>
    [...(conclusionsByExpert(catalogue).get(code) ?? [])].map(([year, count]) => ({
      year: formatSchoolYear(year),
      text: certificateText.expert.conclusions(count),
    })),
  );
}
