import type { Bank, Entry } from '../bank.ts';
import type { Subject } from '../model/vocabulary.ts';
import { formatSchoolYear } from '../school-year.ts';
import { formerName, gradesIn, holdsIn } from '../subject-years.ts';
import { quoteList } from '../words.ts';
import { defineRule, type Fault } from './rule.ts';

type Classified = Entry<{ readonly subjects: readonly string[]; readonly grades: readonly string[] }>;

/** A subject is taught in certain years and grades; an old name must not be lost when it is renamed. */
export const subjectYear = defineRule({
  id: 'subject-year',
  severity: 'warning',
  asks: 'Предмет в этом учебном году преподавали, и преподавали в этих классах.',
  find: ({ bank }) =>
    [...bank.entries.material.values(), ...bank.entries.recommendation.values(), ...bank.entries.webinar.values()].flatMap((entry) => [
      ...untaught(entry, bank),
      ...wrongGrades(entry, bank),
    ]),
});

function untaught({ file, year = '', data }: Classified, bank: Bank): Fault[] {
  return data.subjects.flatMap((id, index): Fault[] => {
    const subject = bank.vocabularies.subjects.get(id);
    if (!subject || holdsIn(subject, year)) return [];
    const place = { file, field: ['subjects', index] };
    const old = formerName(subject, year);
    if (old !== undefined)
      return [
        {
          ...place,
          message: `В ${formatSchoolYear(year)} учебном году предмет «${subject.name}» назывался «${old}».`,
          hint: 'Проверьте год. Если он верен, на странице будет прежнее название.',
        },
      ];
    if (year < (subject.since ?? ''))
      return [
        {
          ...place,
          message: `Предмет «${subject.name}» преподают с ${subject.since} учебного года, а работа — за ${year}.`,
          hint: 'Проверьте предмет и папку года.',
        },
      ];
    return [
      {
        ...place,
        message: `Предмет «${subject.name}» преподавали по ${subject.until} учебный год, а работа — за ${year}.`,
        hint: successorHint(subject, bank, year),
      },
    ];
  });
}

function successorHint({ successor }: Subject, bank: Bank, year: string): string {
  const next = successor === undefined ? undefined : bank.vocabularies.subjects.get(successor);
  if (!next) return 'Проверьте предмет и папку года.';
  return holdsIn(next, year)
    ? `Вместо него преподают «${next.name}»: ${next.id}.`
    : `Ему на смену с ${next.since} учебного года приходит «${next.name}»: ${next.id}.`;
}

/** A grade is wrong only if none of the subjects is taught in it: a lesson may join several. */
function wrongGrades({ file, year = '', data }: Classified, { vocabularies }: Bank): Fault[] {
  const subjects = data.subjects.flatMap((id) => vocabularies.subjects.get(id) ?? []).filter((subject) => holdsIn(subject, year));
  const taught = subjects.map((subject) => gradesIn(subject, year));
  if (taught.length === 0 || taught.some((grades) => grades.length === 0)) return [];
  const kinds = new Set(taught.flat().map((id) => vocabularies.grades.get(id)?.kind));
  const strange = data.grades.filter((id) => kinds.has(vocabularies.grades.get(id)?.kind) && !taught.some((grades) => grades.includes(id)));
  if (strange.length === 0) return [];
  const names = strange.map((id) => vocabularies.grades.get(id)?.name ?? id);
  return [
    {
      file,
      field: ['grades'],
      message: `В ${formatSchoolYear(year)} учебном году ${quoteList(subjects.map(({ name }) => name))} не преподают так: ${quoteList(names)}.`,
      hint: `Классы предмета в этом году: ${[...new Set(taught.flat())].join(', ')}.`,
    },
  ];
}
