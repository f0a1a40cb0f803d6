import type { Bank } from '../bank/bank.ts';
import { codeByName } from '../bank/code-by-name.ts';
import type { NamedAuthor } from '../bank/personal-data/named-authors.ts';
import { blocksText, type Block } from './ast.ts';
import { namedIn } from './author-candidates.ts';
import { cleanText } from './clean-text.ts';
import { findGoals, findSummary } from './find-aims.ts';
import { findDay, findDuration } from './find-day.ts';
import { gradesIn } from './find-grades.ts';
import { findSubjects } from './find-subjects.ts';
import { findTitle, FULL_NAME, type Found } from './find-title.ts';
import { findType } from './find-type.ts';
import { labelsOf, type Label } from './labels.ts';
import { withoutDivisions } from './reshape.ts';

/** What is known of a document before its text is written. */
export interface Known {
  /** Name of the file without its extension; names of the folders above it. */
  readonly stem: string;
  readonly folders: string;
  readonly format: string;
  readonly blocks: readonly Block[];
  /** Paragraph of the style «Название»; title and day of the last change among the properties. */
  readonly styled: string;
  readonly property: string;
  readonly changed?: string | undefined;
}

/** What an editor settles for a whole import. */
export interface Settings {
  readonly today: string;
  readonly year?: string | undefined;
  readonly author?: string | undefined;
  readonly unit?: string | undefined;
  readonly demo: boolean;
}

/** The card of a work, as far as the text tells it; what is absent a person must fill in. */
export interface Card {
  readonly title: Found<string> | undefined;
  readonly summary: Found<string> | undefined;
  readonly type: Found<string> | undefined;
  readonly subjects: Found<string[]> | undefined;
  readonly grades: Found<string[]> | undefined;
  readonly submitted: Found<string>;
  readonly unit: Found<string> | undefined;
  readonly goals: Found<string[]> | undefined;
  readonly duration: Found<number> | undefined;
  /** Somebody is named as the author: only a person may put a name into the bank. */
  readonly namesAuthor: boolean;
  /** Who is named so, where the name can be told from other words. */
  readonly named: readonly NamedAuthor[];
}

/** Returns the card of a document by its labels, its first lines and its name. */
export function findCard(given: Known, bank: Bank, settings: Settings): Card {
  const known = { ...given, blocks: withoutDivisions(given.blocks) };
  const labels = labelsOf(known.blocks);
  const head = blocksText(known.blocks).slice(0, 2500);
  const name = `${known.stem} `.replace(/_+/g, ' ');
  const grades = findGrades(labels, name, known.folders, head, bank);
  const subjects = findSubjects({ labels, name, folders: known.folders, head }, bank, grades?.value ?? []);
  const goals = findGoals(labels);
  return {
    title: clean(findTitle({ ...known, labels })),
    summary: clean(findSummary(known.blocks, goals)),
    type: findType({ name, folders: known.folders, head, format: known.format }, bank, grades?.value ?? []),
    subjects,
    grades,
    submitted: findDay(labels, name, head, known.changed, settings),
    unit: findUnit(subjects?.value ?? [], grades?.value ?? [], bank, settings),
    goals,
    duration: findDuration(labels, head),
    named: namedIn(known.blocks, labels),
    namesAuthor: AUTHOR.test(labels.map(({ name: label }) => label).join('\n')) || head.slice(0, 800).search(FULL_NAME) >= 0,
  };
}

const AUTHOR = /^(?:автор|учитель|составител|педагог|разработчик|ф\.?\s?и\.?\s?о|воспитатель|выполнил)/m;
const clean = (found: Found<string> | undefined) => found && { ...found, value: cleanText(found.value).text };

function findGrades(
  labels: readonly Label[],
  name: string,
  folders: string,
  head: string,
  { vocabularies: { grades } }: Bank,
): Found<string[]> | undefined {
  const label = labels.find(({ name: own }) => /^(?:класс|группа|возраст|параллель)/.test(own));
  const places: [string, string, boolean][] = [
    [label?.value ?? '', `${label?.place ?? ''} «Класс»`, true],
    [name, 'имя файла', false],
    [head, 'начало текста', false],
    [folders, 'имя папки', false],
  ];
  for (const [text, from, isValue] of places) {
    const value = gradesIn(text, grades, isValue);
    if (value.length > 0) return { value, from };
  }
  return undefined;
}

function findUnit(subjects: readonly string[], grades: readonly string[], bank: Bank, { unit }: Settings): Found<string> | undefined {
  if (unit !== undefined) return { value: unit, from: 'так сказано в команде' };
  const units = [...bank.entries.unit.values()].filter(({ data }) => data.kind === 'omo');
  const levels = new Set(grades.map((grade) => bank.vocabularies.grades.get(grade)?.level));
  const own = units.filter(({ data }) => data.subjects.some((subject) => subjects.includes(subject)));
  const fit = own.find(({ data }) => data.levels.length === 0 || data.levels.some((level) => levels.has(level))) ?? own[0];
  const byLevel = units.find(
    ({ data }) => levels.size === 1 && data.levels.length === 1 && levels.has(data.levels[0]!) && ['do', 'noo'].includes(data.levels[0]!),
  );
  const found = levels.has('noo') && levels.size === 1 ? (byLevel ?? fit) : (fit ?? byLevel);
  return found && { value: found.id, from: fit === found ? 'по предмету' : 'по классу' };
}

/** Returns the code of a thing by its code or its name, `undefined` when there is none. */
export function codeOf(typed: string, items: ReadonlyMap<string, unknown>): string | undefined {
  return items.has(typed) ? typed : codeByName(typed, items);
}
