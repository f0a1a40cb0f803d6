import { formatDate, joinFacts } from '../../text/format.ts';
import { homeText } from '../../text/home.ts';
import { partsText } from '../../text/parts.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import { siteJsonLd } from '../exports/json-ld/bank.ts';
import { newestOf } from '../lists/list.ts';
import { valuesOf } from '../lists/values.ts';
import { hasSection, isSwitchedOn } from '../sections.ts';
import { urls } from '../urls.ts';
import { isComing } from '../webinar-state.ts';
import { cardOf, type CardView } from './card.ts';
import { collectionCard } from './collection.ts';
import type { Link, PageMeta } from './frame.ts';
import { figuresOf, type FiguresView } from './home-figures.ts';
import { subjectGroups, type SubjectGroup } from './home-subjects.ts';
import { hasOnlySamples } from './samples.ts';
import { submitLink } from './submit.ts';
import { termForms } from './unit-line.ts';

/** Grades as short chips under one name: `Класс` — 5, `Детский сад` — Старшая. */
export interface GradeRow {
  readonly id: 'school' | 'preschool';
  readonly title: string;
  /** `full` is the name of the grade, `text` what stands on the chip. */
  readonly links: readonly (Link & { readonly full: string })[];
}

/** Everything the home page shows; an empty part is left out. */
export interface HomeView {
  readonly meta: PageMeta;
  readonly title: string;
  readonly tagline: string;
  /** Everything published is a sample so far. */
  readonly samples: boolean;
  /** Nothing is published yet. */
  readonly opening: boolean;
  /** What the page is headed with: what is here, for whom. */
  readonly heading: string;
  /** How to hand in a work, where it is written. */
  readonly submit?: Link | undefined;
  readonly grades: readonly GradeRow[];
  /** Subjects by where they are taught, those with most things first at hand; a single group has no title. */
  readonly subjects: readonly SubjectGroup[];
  readonly fresh: readonly CardView[];
  /** The list in which what is new stands: of materials, else of recommendations. */
  readonly allFresh: Link;
  readonly webinars: readonly CardView[];
  readonly collections: readonly CardView[];
  readonly news: readonly { readonly text: string; readonly href: string; readonly note: string }[];
  /** How many associations there are, in words. */
  readonly units?: string | undefined;
  readonly figures?: FiguresView | undefined;
}

const FRESH = 6;
const NEXT = 3;

/** Returns what the home page shows on the catalogue's day. */
export function homeView(catalogue: Catalogue): HomeView {
  const { bank, items, today, collections, news } = catalogue;
  const { title, tagline } = bank.region.bank;
  return {
    meta: {
      title,
      description: homeText.description(tagline),
      path: urls.home,
      updated: newestOf(items, today),
      jsonLd: [siteJsonLd(bank)],
    },
    title,
    tagline,
    heading: headingOf(catalogue),
    submit: submitLink(bank),
    samples: hasOnlySamples(catalogue),
    opening: items.length === 0,
    grades: gradeRows(catalogue),
    subjects: subjectGroups(catalogue),
    fresh: freshItems(catalogue).map((item) => cardOf(item, catalogue)),
    allFresh: isSwitchedOn('material', bank)
      ? { text: homeText.allMaterials, href: urls.list('material') }
      : { text: homeText.allRecommendations, href: urls.list('recommendation') },
    webinars: nextWebinars(catalogue).map((item) => cardOf(item, catalogue)),
    collections: collections.slice(0, NEXT).map((entry) => collectionCard(entry, catalogue)),
    news: news.slice(0, NEXT).map(({ id, data }) => ({
      text: data.title,
      href: urls.entry('news', id),
      note: joinFacts([formatDate(data.published), data.demo ? partsText.demoShort.toLocaleLowerCase('ru') : undefined]),
    })),
    units: unitsOf(catalogue),
    figures: figuresOf(catalogue),
  };
}

/** While there is nothing yet, it is promised and not offered. */
function headingOf(catalogue: Catalogue): string {
  const { emptyHeading, sampleHeading, heading } = homeText;
  const words = catalogue.items.length === 0 ? emptyHeading : hasOnlySamples(catalogue) ? sampleHeading : heading;
  return words(catalogue.bank.region.name_gen);
}

/** The classes by number, the groups of a kindergarten by one word; what has neither waits under the rubrics. */
function gradeRows(catalogue: Catalogue): GradeRow[] {
  const { grades } = catalogue.bank.vocabularies;
  const chips = valuesOf('grade', catalogue).flatMap(({ id, name }) => {
    const grade = grades.get(id);
    const word = grade?.kind === 'preschool' ? /^(\S+) (?:\S+ )*группа$/.exec(name)?.[1] : undefined;
    const text = grade?.kind === 'school' ? grade.number?.toString() : word;
    return text === undefined || grade === undefined ? [] : [{ kind: grade.kind, text, full: name, href: urls.facet('grade', id) }];
  });
  const rows = (['school', 'preschool'] as const).map((id) => ({
    id,
    title: homeText.gradeRows[id],
    links: chips.filter(({ kind }) => kind === id),
  }));
  return rows.filter(({ links }) => links.length > 0);
}

/** The newest works and recommendations: webinars stand apart, by what is next. */
function freshItems({ items }: Catalogue): Item[] {
  return firstItems(items, FRESH, ({ kind }) => kind !== 'webinar');
}

function firstItems(items: readonly Item[], limit: number, fits: (item: Item) => boolean): Item[] {
  const found: Item[] = [];
  for (const item of limit > 0 ? items : []) if (fits(item) && found.push(item) === limit) break;
  return found;
}

/** The next webinars, soonest first. */
function nextWebinars({ webinars, item, today }: Catalogue): Item[] {
  const coming = webinars.filter(({ data }) => isComing(data, today));
  return coming
    .slice(-NEXT)
    .reverse()
    .flatMap(({ id }) => item.get(`webinar/${id}`) ?? []);
}

function unitsOf({ bank }: Catalogue): string | undefined {
  if (!hasSection('unit', bank)) return undefined;
  const units = [...bank.entries.unit.values()].map(({ data }) => data);
  const [whole, ...others] = units.filter(({ kind }) => kind !== 'omo');
  const isOne = whole?.kind === 'rumo' && others.length === 0 && units.length > 1;
  return isOne ? homeText.omoCount(units.length - 1, whole.short_name, termForms('omo', bank)) : homeText.unitCount(units.length);
}
