import type { Bank, Entry } from '../bank.ts';
import { quoteList } from '../words.ts';
import { defineRule, type Fault } from './rule.ts';

type Classified = Entry<{ readonly levels: readonly string[]; readonly grades: readonly string[] }>;

/** Grades tell the level: two that contradict each other would show one thing in two wrong places. */
export const gradeLevel = defineRule({
  id: 'grade-level',
  severity: 'error',
  asks: 'Уровни образования не спорят с классами: 7 класс — это основное общее образование.',
  find: ({ bank }) =>
    [...bank.entries.material.values(), ...bank.entries.recommendation.values(), ...bank.entries.webinar.values()].flatMap((entry) =>
      contradictions(entry, bank),
    ),
});

function contradictions({ file, data: { levels, grades } }: Classified, { vocabularies }: Bank): Fault[] {
  if (levels.length === 0 || grades.length === 0) return [];
  const known = grades.flatMap((id) => vocabularies.grades.get(id) ?? []);
  const strangers = known.filter(({ level }) => !levels.includes(level));
  const needed = [...new Set(strangers.map(({ level }) => level))];
  // A level that has no grades of its own (adapted programmes) goes with any grade.
  const graded = new Set([...vocabularies.grades.values()].map(({ level }) => level));
  const idle = levels.filter((id) => graded.has(id) && !known.some(({ level }) => level === id));
  return [
    ...(strangers.length > 0
      ? [
          {
            file,
            field: ['grades'],
            message: `Классы ${quoteList(strangers.map(({ name }) => name))} не относятся к уровням ${quoteList(levels)}.`,
            hint: `Допишите в levels: ${needed.join(', ')} — или уберите поле levels: уровень выводится из классов.`,
          },
        ]
      : []),
    ...idle.map((id) => ({
      file,
      field: ['levels', levels.indexOf(id)],
      severity: 'warning' as const,
      message: `Указан уровень «${id}», но ни одного его класса нет.`,
      hint: 'Допишите классы или уберите уровень.',
    })),
  ];
}
