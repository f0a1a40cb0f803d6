import type { Person } from '../model/person.ts';

/** Somebody whom a text names as the one who made it or teaches by it. */
export interface NamedAuthor {
  /** The words that say who it is, as typed: «Учитель математики». */
  readonly role: string;
  /** The name, as typed. */
  readonly match: string;
  /** Offset of the name in UTF-16 units. */
  readonly index: number;
  /** Family name without its ending, in small letters with ё as е, then the initials that are known: `петров м и`. */
  readonly key: string;
}

const ROLE = String.raw`(?:учител[ьяи]\p{Ll}*|преподавател\p{Ll}+|воспитател\p{Ll}+|педагог\p{Ll}*|методист\p{Ll}*|(?:логопед|психолог|дефектолог|тьютор)(?:ами|ам|ах|ом|ов|[аыуе])?|автор\p{Ll}*|составител\p{Ll}+|разработчик\p{Ll}*|разработал\p{Ll}*|подготовил\p{Ll}*|выполнил\p{Ll}*|составил\p{Ll}*|пров[её]л\p{Ll}*|ф\.[ \u00a0]?и\.[ \u00a0]?о\.?|фио)`;
/** What stands between a post and a name: the subject, the school, the category; «Учитель читает Пушкина» has other words. */
const BETWEEN = String.raw`(?:${ROLE}|и|по|высшей|первой|квалификационной|категории|начальных|классов|класса|дополнительного|образования|школы|детского|сада|математик\p{Ll}+|алгебр\p{Ll}+|геометри\p{Ll}+|русского|родного|английского|немецкого|французского|иностранн\p{Ll}+|язык\p{Ll}+|литератур\p{Ll}+|физик\p{Ll}*|физическ\p{Ll}+|культур\p{Ll}+|хими\p{Ll}+|биологи\p{Ll}+|истори\p{Ll}+|географи\p{Ll}+|информатик\p{Ll}+|обществознани\p{Ll}+|технологи\p{Ll}+|труда|музык\p{Ll}+|изобразительн\p{Ll}+|искусств\p{Ll}+|изо|обж|обзр|мхк|[А-ЯЁ]{2,8}|№[ \u00a0]?\d+|[сг]\.[ \u00a0]?\p{Lu}\p{Ll}+|«[^»\n]{1,40}»|"[^"\n]{1,40}")`;
const SIGNS = String.raw`[ \u00a0\t*_|:,()—–-]*`;
const FAMILY = String.raw`[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?`;
const SPACE = String.raw`[ \u00a0]+`;
const LETTERS = String.raw`[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\.`;
const PATRONYMIC = String.raw`[А-ЯЁ][а-яё]+(?:(?:вич|ьич)(?:а|у|ем|е)?|(?:вн|ичн)(?:а|ы|е|у|ой))`;
const NAME = String.raw`(?:${FAMILY}${SPACE}[А-ЯЁ][а-яё]+${SPACE}${PATRONYMIC}|[А-ЯЁ][а-яё]+${SPACE}${PATRONYMIC}${SPACE}${FAMILY}|${FAMILY}${SPACE}${LETTERS}|${LETTERS}[ \u00a0]?${FAMILY})`;

/** Below a line that ends with a colon the next one may hold the name; below any other begins a list of books. */
const FORM = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<role>${caseless(ROLE)}(?:${SIGNS}${BETWEEN}(?!\p{Ll})){0,9})(?<signs>${SIGNS}|${SIGNS}:[ *_]*\n\n?[ \t>*_-]*)(?<names>${NAME}(?:[ \u00a0]*[,;и][ \u00a0]*${NAME})*)(?!\p{Ll})`,
  'gu',
);
const ONE = new RegExp(NAME, 'gu');
/** Most texts name nobody: the long form is tried only where initials or a patronymic and one of these words stand. */
const NAMES = /[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\.|вич|ьич|(?:вн|ичн)[аыеуо]|(?:ВИЧ|ЬИЧ|ВН[АЫЕУО]|ИЧН[АЫЕУО])/;
const HINT =
  /учител|преподав|воспитат|педагог|методист|логопед|психолог|дефектолог|тьютор|автор|состав|разработ|подготовил|выполнил|пров[её]л|ф\.[ \u00a0]?и\.[ \u00a0]?о|фио/i;

/** Returns the people whom a text names as its authors or teachers, in its order. */
export function findNamedAuthors(text: string): NamedAuthor[] {
  if (!NAMES.test(text) || !HINT.test(text)) return [];
  return [...quiet(text).matchAll(FORM)].flatMap(({ index, 0: whole, groups }) => {
    const { role = '', signs = '', names = '' } = groups ?? {};
    // «Учебник, авторы Мерзляк А. Г.» is said of a book, «Автор: …» of the work.
    if (/^автор(?:ы|а|ов)?$/iu.test(role) && !/[:|—–]/.test(signs)) return [];
    const start = index + whole.length - names.length;
    return [...names.matchAll(ONE)].map(({ 0: match, index: at }) => ({
      role: role.replace(/[*_|]+/g, ''),
      match: text.slice(start + at, start + at + match.length),
      index: start + at,
      key: keyOf(match),
    }));
  });
}

/** Title pages are typed in capitals; kinds of schools stay as they are. Every letter keeps its place. */
const quiet = (text: string) =>
  text.replace(/(?<!\p{L})[А-ЯЁ]{4,}(?!\p{L})/gu, (word) =>
    /(?:ОУ|УДО|СОШ|ОШ)$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );

/** Returns the keys under which a person may be named in a text. */
export function keysOfPerson({ surname, name, patronymic }: Pick<Person, 'surname' | 'name' | 'patronymic'>): string[] {
  const family = stemOf(plain(surname));
  const [first = '', second] = [plain(name)[0], plain(patronymic ?? '')[0]];
  return second === undefined ? [`${family} ${first}`] : [`${family} ${first} ${second}`, `${family} ${first}`];
}

function keyOf(name: string): string {
  const words = name.match(/[А-ЯЁ][а-яё]*(?:-[А-ЯЁ][а-яё]*)?/g) ?? [];
  const isLast = new RegExp(`^(?:${LETTERS}|[А-ЯЁ][а-яё]+${SPACE}${PATRONYMIC}${SPACE})`, 'u').test(name);
  const [family = '', ...rest] = isLast ? [words.at(-1) ?? '', ...words.slice(0, -1)] : words;
  return [stemOf(plain(family)), ...rest.map((word) => plain(word)[0])].join(' ');
}

/** «Учителю Петровой М. И.» names the same one as «Петрова М. И.». */
const stemOf = (family: string) => family.replace(/(?:ого|ому|ая|ой|ую|ий|ый|ым|им|ом|а|у|е)$/, '');

const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

/** A post may begin a line, and may be typed in capitals. */
function caseless(form: string): string {
  return form.replace(/(^|\||\(\?:)([а-яё])/g, (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`);
}
