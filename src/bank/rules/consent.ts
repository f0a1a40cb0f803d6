import type { Entry } from '../bank.ts';
import type { Person } from '../model/person.ts';
import { tellDate } from '../partial-date.ts';
import { mayBeShown } from '../people.ts';
import { oncePer } from '../once-per.ts';
import { sourcesOf, valuesOf, type Readings, type Source } from '../sources.ts';
import { defineRule, type Fault } from './rule.ts';

/** A name appears only with a consent to distribution (152-ФЗ, art. 10.1); the editor learns whose will not. */
export const consent = defineRule({
  id: 'consent',
  severity: 'warning',
  asks: 'У каждого, кто назван на сайте, есть действующее согласие на распространение; без него имя не показывается.',
  find: (context) => {
    const { bank, today } = context;
    const named = namedPersons(context);
    return [...bank.entries.person.values()].flatMap((person) => [
      ...futureConsents(person, today),
      ...(named.has(person.id) ? hidden(person, today) : []),
    ]);
  },
});

function namedPersons(readings: Readings): Set<string> {
  const people = sourcesOf(readings).flatMap((source) => peopleIn(source));
  return new Set(people.map(({ value }) => String(value)));
}

/** Once per file: what has not changed is not searched again. */
const peopleIn = oncePer((source: Source) => valuesOf(source).filter(({ meta }) => meta.ref === 'person'));

function hidden(person: Entry<Person>, today: string): Fault[] {
  if (mayBeShown(person.data, today)) return [];
  const { withdrawn, until } = person.data.consent?.distribution ?? {};
  const why =
    withdrawn !== undefined && withdrawn <= today
      ? `отозвано ${tellDate(withdrawn)}`
      : until !== undefined && until < today
        ? `истекло ${tellDate(until)}`
        : 'не дано';
  return [
    {
      file: person.file,
      field: ['consent', 'distribution'],
      message: `Имя «${person.id}» на сайте не появится: согласие на распространение ${why}.`,
      hint: 'Когда согласие подпишут, впишите его номер и дату; на страницах пока стоит должность и организация.',
    },
  ];
}

function futureConsents(person: Entry<Person>, today: string): Fault[] {
  return (['processing', 'distribution'] as const).flatMap((kind): Fault[] => {
    const given = person.data.consent?.[kind];
    const late = (['date', 'withdrawn'] as const).filter((field) => (given?.[field] ?? '') > today);
    return late.map((field) => ({
      file: person.file,
      field: ['consent', kind, field],
      severity: 'error',
      message: `${tellDate(given?.[field] ?? '')} ещё не наступило: согласие не может быть из будущего.`,
      hint: 'Проверьте дату по журналу согласий.',
    }));
  });
}
