import type { Bank } from '../bank/bank.ts';
import type { Found } from './find-title.ts';
import { allNames, mentions, properNames, type Mention } from './mentions.ts';

/** A word of a type that a whole text may hold without being of that type is looked for in names of files only. */
const VAGUE = new Set(['local-act', 'case', 'complex', 'lesson-series', 'visual', 'digest', 'experience', 'best-practice', 'article']);

/** Returns the type of a work: by the name of the file, by the first lines, by the folder, by the form of the document. */
export function findType(
  { name, folders, head, format }: { readonly name: string; readonly folders: string; readonly head: string; readonly format: string },
  { vocabularies }: Bank,
  grades: readonly string[],
): Found<string> | undefined {
  const types = vocabularies['material-types'];
  const plain = new Map([...types].filter(([id]) => !VAGUE.has(id)));
  const first = head
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 8)
    .join(' . ');
  const isPreschool = grades.length > 0 && grades.every((grade) => vocabularies.grades.get(grade)?.kind === 'preschool');
  const own = new Set(mentions(name, properNames(types)).map(({ id }) => id));
  const any = () => true;
  const isLong = ({ words }: Mention) => words > 1;
  const places: [string, string, [string, string[]][], (found: Mention) => boolean][] = [
    // «урок» alone is the weakest of names: «технологическая карта урока», «рабочий лист к уроку».
    [name, 'имя файла', allNames(types), (found) => isLong(found) || own.has(found.id)],
    // A file called «урок» says less than a title of several words, and more than «презентация» among the equipment.
    [first, 'первые строки', properNames(plain), isLong],
    [name, 'имя файла', allNames(types), any],
    [first, 'первые строки', properNames(plain), any],
    [folders, 'имя папки', properNames(plain), any],
    [first, 'первые строки', allNames(plain), any],
  ];
  for (const [text, from, names, fits] of places) {
    const found = mentions(text, names)
      .sort((a, b) => b.words - a.words || a.at - b.at)
      .find(fits);
    if (found !== undefined && !(format === 'pptx' && found.words === 1))
      return { value: isPreschool && found.id === 'lesson-plan' && types.has('do-activity') ? 'do-activity' : found.id, from };
  }
  const form = byForm(head, format, isPreschool);
  return form !== undefined && types.has(form.value) ? form : undefined;
}

function byForm(head: string, format: string, isPreschool: boolean): Found<string> | undefined {
  if (format === 'pptx') return { value: 'presentation', from: 'это презентация' };
  if (/деятельность\s+(?:учителя|педагога)/i.test(head))
    return { value: isPreschool ? 'do-activity' : 'tech-map', from: 'таблица этапов с деятельностью учителя' };
  if (/ход\s+(?:урока|занятия)/i.test(head)) return { value: isPreschool ? 'do-activity' : 'lesson-plan', from: 'слова «Ход урока»' };
  return undefined;
}
