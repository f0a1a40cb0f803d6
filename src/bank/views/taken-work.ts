import { formatDate } from '../../text/format.ts';
import { formatHours } from '../../text/format-hours.ts';
import { materialText } from '../../text/material.ts';
import { partsText } from '../../text/parts.ts';
import { publicationText } from '../../text/publication.ts';
import { takeAwayText } from '../../text/take-away.ts';
import { webinarText } from '../../text/webinars.ts';
import type { Catalogue } from '../catalogue.ts';
import { citation } from '../citation.ts';
import { citedThing } from '../exports/cited-thing.ts';
import type { Item } from '../items.ts';
import { creditView } from '../people.ts';
import { carriedUrl } from '../sample-site.ts';
import { urls } from '../urls.ts';
import { gradesText, subjectName, tellingSubjects } from './card.ts';
import { lengthOf } from './length.ts';
import { licenceOf } from './licence.ts';
import { holderName } from './material-facts.ts';
import { takenFiles, type TakenFile } from './taken-files.ts';
import { careParts, lessonParts, type TakenPart } from './taken-parts.ts';

/** A work as a reader takes it away, in words; its text comes beside it. */
export interface TakenWork {
  readonly title: string;
  readonly kicker: string;
  readonly summary: string;
  /** What says that it is a sample. */
  readonly demo?: string | undefined;
  /** Name of a fact and its words. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  /** What stands before its text and what after it; a text that begins with «Зачем» lets its first part go before the rest. */
  readonly before: readonly TakenPart[];
  readonly after: readonly TakenPart[];
  /** On what terms it may be used, sentence by sentence; empty for webinars. */
  readonly terms: readonly string[];
  readonly licenceUrl?: string | undefined;
  /** The bibliographic record without the day of access, which is the reader's own. */
  readonly citation: string;
  /** Where the original is; absent as long as the bank has no address of its own. */
  readonly address?: string | undefined;
  readonly bank: string;
  /** ISO day of the work: files bear it. */
  readonly day: string;
  readonly files: readonly TakenFile[];
}

/** Returns a published work as a reader takes it away: nothing in it depends on the day of the build but who may be named. */
export function takenWork(item: Item, catalogue: Catalogue): TakenWork {
  const { bank } = catalogue;
  const { kind, entry } = item;
  const { title, summary, demo } = entry.data;
  return {
    title,
    kicker: kickerOf(item, catalogue),
    summary,
    demo: demo ? partsText.demoNote : undefined,
    facts: factsOf(item, catalogue),
    before: kind === 'material' ? lessonParts(entry.data, kickerOf(item, catalogue)) : [],
    after: kind === 'material' ? careParts(entry.data) : [],
    terms: kind === 'webinar' ? [] : termsOf(item, catalogue),
    licenceUrl: kind === 'webinar' ? undefined : licenceOf(entry.data, catalogue).url,
    citation: citation({ ...citedThing(item, catalogue), accessed: '' }).replace(/[\s\u00a0]\(дата обращения: [^)]*\)/, ''),
    address: carriedUrl(bank.region.site, urls.entry(kind, entry.id)),
    bank: bank.region.bank.title,
    day: kind === 'webinar' ? item.date : (entry.data.updated ?? item.date),
    files: takenFiles(entry),
  };
}

function kickerOf({ kind, entry }: Item, { bank }: Catalogue): string {
  if (kind === 'material') return bank.vocabularies['material-types'].get(entry.data.type)?.name ?? entry.data.type;
  return kind === 'webinar' ? webinarText.one : publicationText.recommendation;
}

function factsOf({ kind, entry, date }: Item, { bank, today }: Catalogue): [string, string][] {
  const { data, year } = entry;
  const names = materialText.facts;
  const credits = kind === 'webinar' ? entry.data.speakers : entry.data.authors;
  const makers = credits
    .map((credit) => creditView(credit, bank, today))
    .map(({ name, details }) => (details ? `${name}, ${details}` : name));
  const facts: [string, string][] = [
    [
      names.subject,
      tellingSubjects(data.subjects, bank)
        .map((id) => subjectName(id, year, bank))
        .join(', '),
    ],
    [names.grades, gradesText(data.grades, bank)],
    [names.duration, kind === 'material' ? lengthOf(entry.data) : ''],
    [kind === 'webinar' ? webinarText.facts.speakers : takeAwayText.authors(makers.length), makers.join('; ')],
    kind === 'webinar'
      ? [webinarText.one, `${formatDate(entry.data.start)}, ${formatHours(entry.data.start, entry.data.end)}`]
      : [names.published, formatDate(date)],
  ];
  return facts.filter(([, text]) => text !== '');
}

function termsOf({ entry }: Exclude<Item, { kind: 'webinar' }>, catalogue: Catalogue): string[] {
  const { data } = entry;
  const { name, terms, until, territory } = licenceOf(data, catalogue);
  const holder = holderName(data.rights_holder, catalogue);
  return [
    `${name}. ${terms}`.trim(),
    materialText.licence(until, territory),
    ...(holder === undefined ? [] : [`${materialText.facts.holder}: ${holder}.`]),
    ...data.third_party.map(
      ({ what, source, right }) => `${materialText.thirdParty}: ${what} — ${source} (${materialText.rights[right]}).`,
    ),
  ];
}
