import type { Catalogue } from '../catalogue.ts';
import type { Cited, CitedPerson } from '../citation.ts';
import type { Item } from '../items.ts';
import type { Credit } from '../model/credit.ts';
import type { Webinar } from '../model/webinar.ts';
import { mayBeShown } from '../people.ts';
import { isSound } from '../player.ts';
import { carriedUrl } from '../sample-site.ts';
import { urls } from '../urls.ts';
import { gradesText, subjectName, tellingSubjects } from '../views/card.ts';

/**
 * A thing of the bank as bibliographies need it, whatever the format: ГОСТ, BibTeX, RIS. Plain data (JSON), the same on the page, in files
 * and in a reader's selection; the day of access is the reader's and is given to each format.
 */
export interface CitedThing extends Omit<Cited, 'accessed'> {
  readonly kind: Item['kind'];
  readonly id: string;
  /** ISO day of publication; of a webinar, the day it is held. */
  readonly date: string;
  readonly summary: string;
  /** Subjects first, then the words of the author. */
  readonly keywords: readonly string[];
  readonly demo: boolean;
}

/** schema.org's word for types of works that are to be seen. */
export const RECORDED_LESSON = 'recorded lesson';

/** schema.org's words for types of works, where the record names another medium than text. */
const mediumOf: Readonly<Record<string, 'slides' | 'video'>> = { presentation: 'slides', [RECORDED_LESSON]: 'video' };

/** Returns what bibliographies need of a material, recommendation or webinar; only those who may be shown are named. */
export function citedThing({ kind, entry, date }: Item, catalogue: Catalogue): CitedThing {
  const { bank } = catalogue;
  const { region, vocabularies } = bank;
  const { data, id, year } = entry;
  const type = kind === 'material' ? vocabularies['material-types'].get(entry.data.type) : undefined;
  const credits = kind === 'webinar' ? entry.data.speakers : entry.data.authors;
  const bodies = bodiesOf(credits, catalogue);
  const subjects = tellingSubjects(data.subjects, bank).map((subject) => subjectName(subject, year, bank));
  return {
    kind,
    id,
    date,
    title: data.title,
    part: gradesText(data.grades, bank) || undefined,
    genre: type?.name ?? (kind === 'webinar' ? 'вебинар' : 'методические рекомендации'),
    medium: kind === 'webinar' ? (isHeardOnly(entry.data) ? 'speech' : 'video') : mediumOf[type?.lrt ?? ''],
    people: credits.flatMap((credit) => personOf(credit, kind === 'webinar' ? 'ведущий' : undefined, catalogue)),
    bodies: bodies.length > 0 ? bodies : [region.association.short],
    bank: region.bank.title,
    publisher: bank.entries.organisation.get(region.institution)?.data.short_name ?? region.owner.name,
    city: region.city,
    year: date.slice(0, 4),
    url: carriedUrl(region.site, urls.entry(kind, id)),
    summary: data.summary,
    keywords: [...new Set([...subjects, ...data.keywords])],
    demo: data.demo,
  };
}

/** A recording without a picture. */
const isHeardOnly = ({ recording }: Webinar) => recording?.file !== undefined && isSound(recording.file);

/** `автор` is what everyone without a role is. */
function personOf({ person, role }: Credit, usual: string | undefined, { bank, today }: Catalogue): CitedPerson[] {
  const found = bank.entries.person.get(person ?? '')?.data;
  if (found === undefined || !mayBeShown(found, today)) return [];
  const { surname, name, patronymic } = found;
  return [{ surname, name, patronymic, role: role !== undefined && /^автор/i.test(role) ? undefined : (role ?? usual) }];
}

function bodiesOf(credits: readonly Credit[], { bank }: Catalogue): string[] {
  return [...new Set(credits.flatMap(({ organisation }) => bank.entries.organisation.get(organisation ?? '')?.data.short_name ?? []))];
}
