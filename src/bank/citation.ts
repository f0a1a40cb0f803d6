import { decapitalise } from '../text/format.ts';

/** A person as a bibliographic record needs one. */
export interface CitedPerson {
  readonly surname: string;
  readonly name: string;
  readonly patronymic?: string | undefined;
  /** `ведущий`, `составитель`: who is no author of the thing. */
  readonly role?: string | undefined;
}

/** What a bibliographic record of a thing of the bank is made of. */
export interface Cited {
  readonly title: string;
  /** `5 класс`: stands after the title. */
  readonly part?: string | undefined;
  /** `технологическая карта урока`. */
  readonly genre: string;
  /** Authors and others who may be named, in their order. */
  readonly people: readonly CitedPerson[];
  /** Collective authors and the organisation or association behind the work. */
  readonly bodies: readonly string[];
  readonly medium?: 'text' | 'slides' | 'video' | 'speech' | undefined;
  /** It shows how the bank works: the record says so. */
  readonly demo?: boolean | undefined;
  readonly bank: string;
  readonly publisher: string;
  readonly city: string;
  readonly year: string;
  /** Absent as long as the bank has no address of its own. */
  readonly url?: string | undefined;
  /** ISO day on which the reader opened the page. */
  readonly accessed: string;
}

const NBSP = '\u00a0';
/** A full stop, a non-breaking space, a dash: how areas of a record are parted. */
const AREA = `.${NBSP}– `;
const media = {
  text: 'Текст : электронный',
  slides: 'Текст. Изображение : электронные',
  video: 'Изображение (движущееся ; двухмерное) : электронное',
  speech: 'Устная речь : электронная',
} as const;
/** How the record says that a thing is a sample. */
export const DEMO_NOTE = 'демонстрационный материал';

/**
 * Returns the record of a thing of the bank by ГОСТ Р 7.0.100-2018: with one to three authors the first stands before the title,
 * with four all stand after the slash, from five on the first three and «[и др.]».
 */
export function citation(cited: Cited): string {
  const { people, medium = 'text', bank, publisher, city, year } = cited;
  const authors = people.filter(isAuthor);
  const [first] = authors;
  const heading = first && authors.length <= 3 ? `${inverted(first, ',')} ` : '';
  const makers = [responsible(authors, 4, 3), ...others(people), ...cited.bodies].filter(Boolean).join(' ; ');
  return `${heading}${name(cited)}${makers ? ` / ${makers}` : ''}${AREA}${media[medium]} // ${bank} : [сайт] / ${publisher}${AREA}${city}, ${year}${place(cited, AREA)}.`;
}

/**
 * Returns the reference to a thing of the bank by ГОСТ Р 7.0.5-2008, for a footnote: one to three authors stand before the title and are
 * not said again, of four and more the first stands after the slash with «[и др.]».
 */
export function reference(cited: Cited): string {
  const { people, bodies, bank, city, year } = cited;
  const authors = people.filter(isAuthor);
  const isHeaded = authors.length > 0 && authors.length <= 3;
  const heading = isHeaded ? `${authors.map((person) => inverted(person, '')).join(', ')} ` : '';
  const makers = isHeaded ? [] : [responsible(authors, 3, 1), ...others(people), ...(people.length === 0 ? bodies : [])].filter(Boolean);
  return `${heading}${name(cited)}${makers.length > 0 ? ` / ${makers.join(' ; ')}` : ''} // ${bank} : сайт. ${city}, ${year}${place(cited, '. ')}.`;
}

/** Returns a day as records write it: `21.11.2026`. */
export const accessDay = (day: string) => day.split('-').reverse().join('.');

/** A title that ends with a sign of its own needs no full stop before the class. */
function name({ title, part, genre, demo }: Cited): string {
  const after = part ? `${/[.?!…]$/.test(title) ? '' : '.'} ${part}` : '';
  return `${title.replace(/\.$/, '')}${after} : ${decapitalise(genre)}${demo ? ` : ${DEMO_NOTE}` : ''}`;
}

function place({ url, accessed }: Cited, before: string): string {
  return url === undefined ? '' : `${before}URL: ${url} (дата обращения: ${accessDay(accessed)})`;
}

const isAuthor = ({ role }: CitedPerson) => role === undefined;

/** More than `limit` names are told by the first `few` of them. */
function responsible(people: readonly CitedPerson[], limit: number, few: number): string {
  const shown = people.length > limit ? people.slice(0, few) : people;
  return shown.map(direct).join(', ') + (people.length > limit ? ' [и др.]' : '');
}

/** `ведущие И. О. Первый, И. О. Второй`: who did something else than write. */
function others(people: readonly CitedPerson[]): string[] {
  const roles = Map.groupBy(
    people.filter((person) => !isAuthor(person)),
    ({ role = '' }) => decapitalise(role),
  );
  return [...roles].map(([role, own]) => `${own.length > 1 ? (many[role] ?? role) : role} ${responsible(own, 4, 3)}`);
}

const many: Readonly<Record<string, string>> = {
  ведущий: 'ведущие',
  составитель: 'составители',
  редактор: 'редакторы',
  выступающий: 'выступающие',
};
const initials = ({ name, patronymic }: CitedPerson) => [name, patronymic].flatMap((part) => (part ? [`${part[0]}.`] : [])).join(NBSP);
const inverted = (person: CitedPerson, sign: ',' | '') => `${person.surname}${sign}${NBSP}${initials(person)}`;
const direct = (person: CitedPerson) => `${initials(person)}${NBSP}${person.surname}`;
