import { isSchoolYear } from './school-year.ts';
import { splitName, wrongFile } from './wrong-file.ts';
import { kinds, singles, type Kind } from './model/index.ts';
import { vocabularySchemas, type VocabularyName } from './model/vocabulary.ts';

/** What a path below the content folder is. */
export type Location =
  | { readonly what: 'entry'; readonly kind: Kind; readonly id: string; readonly year?: string }
  | { readonly what: 'single'; readonly single: keyof typeof singles }
  | { readonly what: 'vocabulary'; readonly name: VocabularyName }
  | { readonly what: 'review' | 'amendments' | 'assignments'; readonly material: string }
  | { readonly what: 'strings'; readonly language: string }
  | { readonly what: 'attachment'; readonly folder: string }
  | { readonly what: 'other' }
  | Misplaced;

/** A file that lies where nothing is expected. */
export interface Misplaced {
  readonly what: 'misplaced';
  readonly message: string;
  readonly hint: string;
  /** The hint for those who know the school year of the file's own date. */
  readonly hintFor?: (year: string) => string;
}

const kindByFolder = new Map(Object.entries(kinds).map(([kind, definition]) => [definition.folder as string, kind as Kind]));
const singleByFile = new Map(Object.entries(singles).map(([name, single]) => [single.file as string, name as keyof typeof singles]));
/** Files of the content folder that are not entries. */
const others = new Set(['addresses.txt', 'frozen.txt', 'slovar.txt', 'README.md', 'logo.svg']);

/** Copies of the catalogues of other banks; nobody writes them by hand. */
const MIRROR = /^federation\/[a-z0-9-]+\/(?:manifest|[0-9a-f]{16})\.json$/;

/** Tells what a file of the content folder is, from its path alone. */
export function locationOf(path: string): Location {
  const single = singleByFile.get(path);
  if (single) return { what: 'single', single };
  if (others.has(path) || MIRROR.test(path)) return { what: 'other' };
  const [folder = '', ...rest] = path.split('/');
  if (folder === 'vocabularies') return vocabularyOf(rest);
  if (folder === 'reviews') return reviewOf(rest);
  if (folder === 'strings') return stringsOf(rest);
  const kind = kindByFolder.get(folder);
  if (kind === undefined || rest.length === 0)
    return misplaced(
      `Место файла не предусмотрено.`,
      `Файлы банка лежат в папках: ${[...kindByFolder.keys(), 'vocabularies', 'reviews', 'strings'].join(', ')}.`,
    );
  return entryOf(kind, folder, rest);
}

function vocabularyOf(rest: string[]): Location {
  const name = rest.join('/').replace(/\.yaml$/, '');
  return name in vocabularySchemas && rest[0]?.endsWith('.yaml')
    ? { what: 'vocabulary', name: name as VocabularyName }
    : misplaced(`Словаря «${rest.join('/')}» нет.`, `Словари: ${Object.keys(vocabularySchemas).join(', ')} — файлы .yaml.`);
}

function stringsOf(rest: string[]): Location {
  const language = /^([a-z]{2,3})\.yaml$/.exec(rest.join('/'))?.[1];
  return language === undefined
    ? misplaced('Перевод оформления лежит не на месте.', 'Переводы — это strings/<код языка>.yaml: strings/en.yaml.')
    : { what: 'strings', language };
}

function reviewOf([year = '', material = '', name = '', ...more]: string[]): Location {
  if (material !== '' && !isSchoolYear(year)) return badYear(year);
  if (more.length > 0 || !/^(\d\d|amendments|assigned)\.yaml$/.test(name))
    return misplaced(
      'Заключение лежит не на месте.',
      'Заключение — это reviews/<год>/<код работы>/01.yaml, поправки — amendments.yaml там же, назначения — assigned.yaml.',
    );
  return { what: name === 'amendments.yaml' ? 'amendments' : name === 'assigned.yaml' ? 'assignments' : 'review', material };
}

function entryOf(kind: Kind, folder: string, rest: string[]): Location {
  const { byYear, shape, extensions } = kinds[kind];
  if (byYear && rest.length === 1) return outsideYear(folder, rest[0] ?? '');
  const year = byYear ? rest[0] : undefined;
  if (year !== undefined && !isSchoolYear(year)) return badYear(year);
  const [first = '', second, ...deeper] = byYear ? rest.slice(1) : rest;
  if (deeper.length > 0 || (second !== undefined && shape === 'file'))
    return misplaced('Файл лежит слишком глубоко.', 'Внутри папки записи других папок не бывает.');
  const isIndex = second !== undefined && /^index\.[a-z]+$/.test(second);
  if (second !== undefined && !isIndex) return { what: 'attachment', folder: [folder, year, first].filter(Boolean).join('/') };
  const [id, extension] = isIndex ? [first, second.slice(6)] : splitName(first);
  if (!(extensions as readonly string[]).includes(extension)) {
    const { message, hint } = wrongFile(second ?? first, kind);
    return misplaced(message, isIndex && extension === 'txt' ? 'Переименуйте его в index.md.' : hint);
  }
  return year === undefined ? { what: 'entry', kind, id } : { what: 'entry', kind, id, year };
}

function outsideYear(folder: string, name: string): Location {
  const [id, extension] = splitName(name);
  const message = `Файл лежит прямо в папке ${folder}, а должен — в папке учебного года.`;
  if (!['', 'md', 'txt'].includes(extension))
    return misplaced(message, 'Перенесите его в папку года, в папку той записи, к которой он относится.');
  const hintFor = (year: string) => `Перенесите его в папку года: ${folder}/${year}/${id}.md.`;
  return { ...misplaced(message, hintFor('2025-2026').replace('папку года', 'папку года, например')), hintFor };
}

/** «2025—2026», «2025-26», «2025-2027»: the first year tells which one is meant. */
function badYear(year: string): Misplaced {
  const first = /^\D*(20\d\d)(?!\d)/.exec(year)?.[1];
  const hint =
    first === undefined ? 'Назовите папку двумя соседними годами: 2024-2025.' : `Переименуйте папку: ${first}-${Number(first) + 1}.`;
  return misplaced(`Папка «${year}» — не учебный год.`, hint);
}

const misplaced = (message: string, hint: string): Misplaced => ({ what: 'misplaced', message, hint });
