import { formatDate } from '../../text/format.ts';
import { registerText as words } from '../../text/register.ts';
import type { Catalogue } from '../catalogue.ts';
import { lastModified, newestDay } from '../last-modified.ts';
import { oncePer } from '../once-per.ts';
import { registerOf, type RegisterEntry } from '../register.ts';
import type { RegisterState } from '../register-state.ts';
import { formatSchoolYear } from '../school-year.ts';
import { isSwitchedOn } from '../sections.ts';
import { urls } from '../urls.ts';
import { credits } from './card.ts';
import type { Link, PageMeta } from './frame.ts';

/** How many lines stand on one page. */
const PAGE_SIZE = 100;

/** A line of the register as a page shows it. */
export interface RegisterRow {
  readonly number: Link;
  readonly title: string;
  /** The page of the work, while it has one. */
  readonly href?: string | undefined;
  readonly authors: string;
  /** ISO day, for `<time>`. */
  readonly day: string;
  readonly date: string;
  readonly protocol: string;
  readonly state: RegisterState;
  readonly stateText: string;
  readonly demo: boolean;
}

/** One page of the register: all of it or a school year, without samples or of samples. */
export interface RegisterPage {
  readonly path: string;
  readonly meta: PageMeta;
  readonly title: string;
  readonly lead?: string | undefined;
  /** Lines of the whole list, of which `rows` are one page. */
  readonly count: number;
  readonly rows: readonly RegisterRow[];
  readonly list: string;
  readonly page: number;
  readonly pages: number;
  /** The whole list and each school year, where there are several. */
  readonly years: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  readonly samples: boolean;
  /** The other of the two registers, when it has lines. */
  readonly other?: Link | undefined;
}

/** Returns every page of the register; that of works is there even while it is empty. */
export const registerPages = oncePer((catalogue: Catalogue): readonly RegisterPage[] => {
  if (!isSwitchedOn('material', catalogue.bank)) return [];
  const [samples, works] = [true, false].map((demo) => registerOf(catalogue).filter((entry) => entry.demo === demo));
  return [
    ...pagesOf(works!, false, samples!.length > 0, catalogue),
    ...(samples!.length > 0 ? pagesOf(samples!, true, true, catalogue) : []),
  ];
});

function pagesOf(entries: readonly RegisterEntry[], samples: boolean, hasOther: boolean, catalogue: Catalogue): RegisterPage[] {
  const root = samples ? urls.registerSamples : urls.register;
  const byYear = [...Map.groupBy(entries, ({ year }) => year)].sort(([a], [b]) => (a < b ? 1 : -1));
  const lists = [
    { path: root, year: undefined, entries },
    ...(byYear.length > 1 ? byYear.map(([year, own]) => ({ path: `${root}${year}/`, year, entries: own })) : []),
  ];
  const other = samples ? { text: words.showReal, href: urls.register } : { text: words.showSamples, href: urls.registerSamples };
  return lists.flatMap((list) => {
    const years = lists.map(({ path, year }) => ({
      text: year === undefined ? words.allYears : formatSchoolYear(year),
      href: path,
      current: path === list.path,
    }));
    return paged(list, { samples, years: lists.length > 1 ? years : [], other: hasOther ? other : undefined }, catalogue);
  });
}

interface Yearly {
  readonly path: string;
  readonly year: string | undefined;
  readonly entries: readonly RegisterEntry[];
}

function paged(
  { path: list, year, entries }: Yearly,
  common: Pick<RegisterPage, 'samples' | 'years' | 'other'>,
  catalogue: Catalogue,
): RegisterPage[] {
  const own = common.samples ? words.samplesTitle : words.title;
  const title = year === undefined ? own : words.year(formatSchoolYear(year));
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  const updated = newestDay(entries.map(({ material }) => lastModified(material, catalogue.today)));
  const real = { text: words.title, href: urls.register };
  const trail = [
    ...(common.samples || year !== undefined ? [real] : []),
    ...(common.samples && year !== undefined ? [{ text: own, href: urls.registerSamples }] : []),
  ];
  return Array.from({ length: pages }, (_, index): RegisterPage => {
    const path = urls.page(list, index + 1);
    const rows = entries.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE).map((entry) => registerRow(entry, catalogue));
    const meta = { title, description: words.intro, path, trail, updated, noindex: common.samples || undefined };
    return {
      ...common,
      path,
      meta,
      title,
      lead: common.samples ? undefined : words.intro,
      count: entries.length,
      rows,
      list,
      page: index + 1,
      pages,
    };
  });
}

/** Returns a line as pages and tables show it; of a work whose review does not count neither title nor authors. */
export function registerRow(entry: RegisterEntry, catalogue: Catalogue): RegisterRow {
  const { data, id } = entry.material;
  const told = entry.state !== 'suspended';
  return {
    number: { text: entry.number, href: urls.proof(entry.step) },
    title: told ? data.title : words.hiddenTitle,
    href: entry.shown ? urls.entry('material', id) : undefined,
    authors: told ? authorsText(entry, catalogue) : '',
    day: entry.date,
    date: formatDate(entry.date),
    protocol: words.protocol(entry.protocol.number, formatDate(entry.date)),
    state: entry.state,
    stateText: words.states[entry.state],
    demo: entry.demo,
  };
}

/** Returns the names of the authors who may be named, with where the others work. */
export function authorsText({ material }: RegisterEntry, catalogue: Catalogue): string {
  return credits(material.data.authors, catalogue)
    .map(({ name }) => name)
    .join(', ');
}
