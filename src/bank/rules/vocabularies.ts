import type { Bank, Vocabulary } from '../bank.ts';
import type { FieldPath } from '../issue.ts';
import { vocabularySchemas, type VocabularyName } from '../model/vocabulary.ts';
import { nearest } from '../nearest.ts';
import { defineRule, type Fault } from './rule.ts';

/** Which list the codes of a field come from: vocabulary, field, list. */
const links: readonly (readonly [VocabularyName, string, VocabularyName])[] = [
  ['grades', 'level', 'levels'],
  ['subjects', 'area', 'subject-areas'],
  ['subjects', 'parent', 'subjects'],
  ['subjects', 'successor', 'subjects'],
  ['subjects', 'grades', 'grades'],
  ['subjects', 'levels', 'levels'],
  ['material-types', 'group', 'material-groups'],
  ['themes', 'group', 'theme-groups'],
];

/** Closed lists point at each other; a code that leads nowhere would leave a hole on many pages. */
export const vocabularies = defineRule({
  id: 'vocabularies',
  severity: 'error',
  asks: 'Все словари на месте, и коды, которыми они ссылаются друг на друга, есть.',
  find: ({ bank }) => [
    ...missing(bank),
    ...links.flatMap(([name, field, target]) => dangling(bank, name, target, (item) => at(item, field))),
    ...dangling(bank, 'subjects', 'grades', historyOf),
    ...sharedCells(bank),
  ],
});

function missing({ allFiles, vocabularies: all }: Bank): Fault[] {
  const names = Object.keys(vocabularySchemas) as VocabularyName[];
  const absent = names.filter((name) => all[name].size === 0 && !allFiles.has(fileOf(name)));
  if (absent.length > 0 && absent.length === names.length)
    return [
      {
        file: 'vocabularies',
        message: `Нет ни одного словаря. Нужны файлы ${names.map((name) => `${name}.yaml`).join(', ')}.`,
        hint: copyHint,
      },
    ];
  return absent.map((name) => ({ file: fileOf(name), message: `Нет словаря «${name}».`, hint: copyHint }));
}

const copyHint = 'Скопируйте словари из папки content, которая пришла вместе с программой, и исправьте значения.';

type Code = readonly [code: string, path: FieldPath];

function dangling(
  { vocabularies: all }: Bank,
  name: VocabularyName,
  target: VocabularyName,
  codesOf: (item: Readonly<Record<string, unknown>>) => Code[],
): Fault[] {
  const known: Vocabulary<unknown> = all[target];
  if (known.size === 0) return [];
  return [...all[name].values()].flatMap((item, index) =>
    codesOf(item as unknown as Record<string, unknown>)
      .filter(([code]) => !known.has(code))
      .map(([code, path]) => {
        const similar = nearest(code, known.keys());
        return {
          file: fileOf(name),
          field: ['items', index, ...path],
          message: `Кода «${code}» нет в словаре ${target}.`,
          hint: similar ? `Вероятно, нужно «${similar}».` : `Коды — в content/${fileOf(target)}.`,
        };
      }),
  );
}

function at(item: Readonly<Record<string, unknown>>, field: string): Code[] {
  const value = item[field];
  if (Array.isArray(value)) return value.map((code, index) => [String(code), [field, index]]);
  return value === undefined ? [] : [[String(value), [field]]];
}

function historyOf(item: Readonly<Record<string, unknown>>): Code[] {
  const periods = item['grades_history'] as readonly { readonly grades: readonly string[] }[];
  return periods.flatMap(({ grades }, period) => grades.map((code, index): Code => [code, ['grades_history', period, 'grades', index]]));
}

/** Of two municipalities in one cell of the scheme one would be hidden. */
function sharedCells({ vocabularies: { municipalities } }: Bank): Fault[] {
  const taken = new Map<string, string>();
  return [...municipalities.values()].flatMap(({ name, scheme }, index): Fault[] => {
    if (scheme === undefined) return [];
    const cell = `${scheme.column}/${scheme.row}`;
    const other = taken.get(cell);
    taken.set(cell, other ?? name);
    return other === undefined
      ? []
      : [
          {
            file: fileOf('municipalities'),
            field: ['items', index, 'scheme'],
            message: `Клетка схемы занята: столбец ${scheme.column}, строка ${scheme.row} — уже «${other}».`,
            hint: 'Дайте муниципалитету свободную клетку.',
          },
        ];
  });
}

const fileOf = (name: VocabularyName) => `vocabularies/${name}.yaml`;
