import { decapitalise } from '../text/format.ts';

/** A person as a bibliographic record needs one. */
export interface CitedPerson {
  readonly surname: string;
  readonly name: string;
  readonly patronymic?: string | undefined;
}

/** What a bibliographic record of a thing of the bank is made of. */
export interface Cited {
  readonly title: string;
  /** `5 класс`: stands after the title. */
  readonly part?: string | undefined;
  /** `технологическая карта урока`. */
  readonly genre: string;
  /** Authors who may be named, in their order. */
  readonly people: readonly CitedPerson[];
  /** Collective authors and the organisation or association behind the work. */
  readonly bodies: readonly string[];
  readonly medium?: 'text' | 'slides' | 'video' | undefined;
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
} as const;

/**
 * Returns the record of a thing of the bank by ГОСТ Р 7.0.100-2018: with one to three authors the first stands before the title,
 * with four all stand after the slash, from five on the first three and «[и др.]».
 */
export function citation(cited: Cited): string {
  const { title, part, genre, people, bodies, medium = 'text', bank, publisher, city, year, url, accessed } = cited;
  const [first] = people;
  const heading = first && people.length <= 3 ? `${inverted(first)} ` : '';
  const name = `${sentence(title)}${part ? `${/[.?!…]$/.test(title) ? '' : '.'} ${part}` : ''} : ${decapitalise(genre)}`;
  const makers = [responsible(people), ...bodies].filter(Boolean).join(' ; ');
  const day = accessed.split('-').reverse().join('.');
  return `${heading}${name}${makers ? ` / ${makers}` : ''}${AREA}${media[medium]} // ${bank} : [сайт] / ${publisher}${AREA}${city}, ${year}${url === undefined ? '' : `${AREA}URL: ${url} (дата обращения: ${day})`}.`;
}

function responsible(people: readonly CitedPerson[]): string {
  const shown = people.length > 4 ? people.slice(0, 3) : people;
  return shown.map(direct).join(', ') + (people.length > 4 ? ' [и др.]' : '');
}

const initials = ({ name, patronymic }: CitedPerson) => [name, patronymic].flatMap((part) => (part ? [`${part[0]}.`] : [])).join(NBSP);
const inverted = (person: CitedPerson) => `${person.surname},${NBSP}${initials(person)}`;
const direct = (person: CitedPerson) => `${initials(person)}${NBSP}${person.surname}`;
const sentence = (title: string) => title.replace(/\.$/, '');
