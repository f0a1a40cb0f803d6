import type { Bank } from '../bank/bank.ts';
import { exactName } from '../bank/code-by-name.ts';
import type { Found } from './find-title.ts';
import type { Label } from './labels.ts';
import { allNames, mentions, properNames } from './mentions.ts';

/** Texts in which a vocabulary is looked for, the surest first. */
export interface Places {
  readonly labels: readonly Label[];
  readonly name: string;
  readonly folders: string;
  readonly head: string;
}

/** Returns the subjects of a work: by the label «Предмет», the name of the file, «урок математики» in the first lines, the folder. */
export function findSubjects({ labels, name, folders, head }: Places, bank: Bank, grades: readonly string[]): Found<string[]> | undefined {
  const { subjects } = bank.vocabularies;
  const real = new Map([...subjects].filter(([, { status }]) => !['service', 'legacy'].includes(status)));
  const label = labels.find(({ name: own }) => /^(?:учебный )?предмет|^дисциплина|^образовательная область|^курс$/.test(own));
  const exact = label && exactName(label.value, subjects);
  if (label && exact !== undefined) return { value: [exact], from: `${label.place} «Предмет»` };
  const lesson = [
    ...head.matchAll(/(?:урок\S*|карт\S*|заняти\S*|конспект\S*|предмет\S*|программ\S*|учител\S*)\s+(?:по\s+)?([а-яё ]{3,50})/gi),
  ]
    .map((match) => match[1])
    .join('. ');
  const places: [string, string, [string, string[]][], boolean?][] = [
    [label?.value ?? '', `${label?.place ?? ''} «Предмет»`, allNames(real)],
    [name, 'имя файла', allNames(real)],
    [lesson, 'начало текста', allNames(real)],
    [folders, 'имя папки', properNames(real)],
    [
      head.replace(/^\s*литератур[аы]\s*:?\s*\d*\s*$|(?:методическ\S*|список|дополнительн\S*|использованн\S*)\s+литератур\S*/gim, ''),
      'начало текста',
      properNames(real),
      true,
    ],
  ];
  for (const [text, from, names, isRunning] of places) {
    const all = mentions(text, names).map(({ id }) => id);
    // «под музыку» is no lesson of music: in a running text a subject is named twice.
    const found = isRunning ? all.filter((id, at) => all.indexOf(id) !== at) : all;
    const best = mostNamed(found, grades, real);
    if (best !== undefined) return { value: [best], from };
  }
  return undefined;
}

/** The subject named most often wins, one that the grade has wins over others. */
function mostNamed(
  ids: readonly string[],
  grades: readonly string[],
  subjects: ReadonlyMap<string, { readonly grades: readonly string[] }>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const fits = (id: string) => (grades.length === 0 || grades.some((grade) => subjects.get(id)?.grades.includes(grade)) ? 1 : 0);
  return [...counts].sort(([a, x], [b, y]) => fits(b) - fits(a) || y - x)[0]?.[0];
}
