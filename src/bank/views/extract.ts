import { certificateText } from '../../text/certificate.ts';
import { formatDate } from '../../text/format.ts';
import { listText } from '../../text/lists.ts';
import type { Catalogue } from '../catalogue.ts';
import { extractsOf, type Extract } from '../extracts.ts';
import type { Credit } from '../model/credit.ts';
import { organisationName, postOf } from '../posts.ts';
import { absoluteUrl, urls } from '../urls.ts';
import type { Link, PageMeta } from './frame.ts';
import { paperFrame, shownAddress, type PaperView } from './paper.ts';
import { registerRow, type RegisterRow } from './register.ts';

const words = certificateText.extract;

/** «Выписка из реестра»: a page to print and a PDF. */
export interface ExtractView extends Pick<PaperView, 'issuer' | 'chair'> {
  readonly meta: PageMeta;
  readonly title: string;
  readonly name: string;
  /** Full name of a collective, where it differs; the present post and place of a person. */
  readonly about?: string | undefined;
  readonly lead: string;
  readonly count: string;
  readonly rows: readonly RegisterRow[];
  readonly proof: { readonly url: string; readonly shown: string };
  readonly file: string;
  readonly back: Link;
  readonly demo: boolean;
}

/** Returns the extracts of one kind of authors, as Astro asks for the paths of pages. */
export function extractPaths(kind: Extract['kind'], catalogue: Catalogue): { params: { id: string }; props: { extract: Extract } }[] {
  const own = [...extractsOf(catalogue).values()].filter((extract) => extract.kind === kind);
  return own.map((extract) => ({ params: { id: extract.id }, props: { extract } }));
}

/** Returns all that an extract shows; it says of which day it is. */
export function extractView({ kind, id, name, certificates, demo }: Extract, catalogue: Catalogue): ExtractView {
  const { bank, today } = catalogue;
  const path = urls.extract(kind, id);
  const url = absoluteUrl(bank.region.site, path);
  const about =
    kind === 'organisation' ? organisationName(id, bank, today) : postLine(certificates[0]?.credit ?? { person: id }, catalogue);
  const back = { text: name, href: urls.entry(kind, id) };
  return {
    ...paperFrame(bank),
    meta: {
      title: words.pageTitle(name),
      description: words.description(name),
      path,
      trail: [{ text: listText.kinds[kind].title, href: urls.list(kind) }, back],
      noindex: true,
    },
    title: words.title,
    name,
    about: about === name ? undefined : about,
    lead: words.lead(formatDate(today)),
    count: words.count(certificates.length),
    rows: certificates.map(({ entry }) => registerRow(entry, catalogue)),
    proof: { url, shown: shownAddress(url) },
    file: urls.extractFile(kind, id),
    back,
    demo,
  };
}

/** What the person is today; where no post holds today, what stood with the newest work. */
function postLine(newest: Credit, { bank, today }: Catalogue): string | undefined {
  const present = postOf({ person: newest.person }, bank, today);
  const { position, organisation } = present.organisation === undefined ? postOf(newest, bank, today) : present;
  return [position, organisation].filter((part) => part !== undefined).join(', ') || undefined;
}
