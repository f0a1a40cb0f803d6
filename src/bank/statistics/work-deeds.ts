import { statisticsText as words } from '../../text/statistics.ts';
import type { Bank, Entry, ReviewEntry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Material } from '../model/material.ts';
import { employersOf } from '../review/employers.ts';
import { perReview } from '../review/reason.ts';
import { isFavourable, type Ruling } from '../review/rulings.ts';
import { schoolYearOf } from '../school-year.ts';
import { urls } from '../urls.ts';
import { keysFor, type Deed, type Thing } from './deed.ts';
import { placesOf } from './places.ts';

/** A work with all that is asked of it again and again. */
interface Work {
  readonly entry: Entry<Material>;
  readonly thing: (date: string) => Thing;
  readonly keys: (date: string) => Deed['keys'];
  /** Rulings of those who may decide, oldest first. */
  readonly rulings: readonly Ruling[];
}

/** Returns what happened to works: submitted, examined, recommended, concluded on. */
export function workDeeds(catalogue: Catalogue): Deed[] {
  const reviews = Map.groupBy(catalogue.bank.reviews, ({ material }) => material);
  const published = new Set(catalogue.materials.map(({ id }) => id));
  return [...catalogue.bank.entries.material.values()].flatMap((entry) => {
    const work: Work = {
      entry,
      thing: (date) => thingOf(entry, date, published.has(entry.id)),
      keys: keysOfWork(entry, catalogue.bank),
      rulings: catalogue.decisions.get(entry.id)?.rulings ?? [],
    };
    return [
      submission(work, catalogue),
      ...examinations(work),
      ...recommendation(work, catalogue),
      ...conclusions(work, reviews.get(entry.id) ?? [], catalogue),
    ];
  });
}

/** A work that has no page has no title either: neither what waits nor what was refused shows through a list. */
function thingOf({ id, data }: Entry<Material>, date: string, published: boolean): Thing {
  const common = { key: `material/${id}`, date, demo: data.demo };
  return published
    ? { ...common, title: data.title, href: urls.entry('material', id), hidden: false }
    : { ...common, title: words.hiddenWork, hidden: true };
}

function keysOfWork({ data }: Entry<Material>, bank: Bank): Work['keys'] {
  return keysFor({
    unit: [data.unit],
    municipality: placesOf(data, bank, data.submitted),
    organisation: data.authors.flatMap((credit) => employersOf(credit, bank, data.submitted)),
    subject: data.subjects,
    type: [data.type],
    theme: data.themes,
  });
}

function submission({ entry, thing, keys }: Work, { today }: Catalogue): Deed {
  const { submitted } = entry.data;
  const year = schoolYearOf(submitted);
  return { measure: 'dev-submitted', year, thing: thing(submitted), counts: submitted <= today, keys: keys(submitted) };
}

/** Once a year, whatever the verdict; what its author took back was not examined, and a prolonged term is no examination. */
function examinations({ rulings, thing, keys }: Work): Deed[] {
  const first = rulings.findIndex(({ decision }) => isFavourable(decision.verdict));
  const examined = rulings.filter((_, index) => first < 0 || index <= first);
  return [...Map.groupBy(examined, ({ entry }) => entry.data.school_year)].map(([year, own]) => {
    const date = own[0]?.entry.data.date ?? '';
    const counts = own.some(({ decision }) => decision.verdict !== 'withdrawn');
    return { measure: 'dev-examined', year, thing: thing(date), counts, keys: keys(date) };
  });
}

/** What happened after a work was let through does not make it unrecommended: its year stays as it was. */
const afterwards: ReadonlySet<string> = new Set(['expired', 'retracted', 'protocol-refuses']);

function recommendation({ entry, rulings, thing, keys }: Work, { decisions }: Catalogue): Deed[] {
  const ruling = rulings.find(({ decision }) => isFavourable(decision.verdict));
  const holds = decisions.get(entry.id)?.findings.every(({ reason }) => perReview.has(reason) || afterwards.has(reason)) === true;
  if (ruling === undefined || !holds) return [];
  const { date, school_year: year } = ruling.entry.data;
  return [{ measure: 'dev-recommended', year, thing: thing(date), counts: true, keys: keys(date) }];
}

/** One expert on one work is one assignment: read is read, even if the text was changed afterwards. */
function conclusions({ entry, thing, keys }: Work, reviews: readonly ReviewEntry[], { bank, today }: Catalogue): Deed[] {
  const seen = new Set<string>();
  return reviews.flatMap(({ data }): Deed[] => {
    const expert = bank.experts.get(data.expert);
    const person = expert?.person ?? expert?.code;
    if (expert === undefined || person === undefined || data.conflict || data.date > today || seen.has(person)) return [];
    if (!entry.data.demo && (data.demo || expert.demo)) return [];
    seen.add(person);
    return [
      {
        measure: 'assignments',
        year: schoolYearOf(data.date),
        thing: { ...thing(data.date), amount: 1 },
        counts: true,
        expert: person,
        keys: keys(data.date),
      },
    ];
  });
}
