import type { Bank } from '../bank/bank.ts';
import type { FederatedRecord } from '../bank/federation/record.ts';
import { gradesText, tellingSubjects } from '../bank/views/card.ts';
import { federationText as text } from '../text/federation.ts';
import { formatDate, plural } from '../text/format.ts';
import { liveText } from '../text/search-live.ts';
import { filesName, kindOne } from '../text/search-kinds.ts';
import { gradeWords } from './grade-words.ts';
import { recordOf } from './record.ts';
import type { SearchRecord } from './records.ts';

/**
 * Returns what the index is told of a thing of another bank. What both banks know by the same code bears the name that it has here, so that one
 * mark finds it in both; associations and places are of that region and stay out of our marks.
 */
export function federatedRecord(record: FederatedRecord, bank: Bank): SearchRecord {
  const { kind, title, summary, date, demo, makers, units, municipality, files } = record;
  const { vocabularies: v } = bank;
  const subjects = namesOf(tellingOf(record, bank), v.subjects);
  const grades = record.grades.map(({ id }) => id);
  const facts = [
    ...subjects,
    gradesText(grades, bank),
    record.minutes === undefined ? '' : plural(record.minutes, 'минута', 'минуты', 'минут'),
  ];
  const themes = namesOf(record.themes, v.themes);
  const audiences = namesOf(record.audiences, v.audiences);
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).filter((name) => name !== '');
  return recordOf({
    kind,
    title,
    summary,
    kicker: kind === 'material' ? record.type.name || kindOne.material : kindOne[kind],
    date,
    demo,
    off: record.status === 'cancelled',
    filters: {
      region: [record.region],
      subject: subjects,
      level: namesOf(record.levels, v.levels),
      grade: namesOf(record.grades, v.grades),
      type: kind === 'material' ? namesOf([record.type], v['material-types']) : [],
      theme: themes,
      audience: audiences,
      year: record.school_year === undefined ? [] : [record.school_year],
      files: files.length > 0 ? [filesName] : [],
    },
    meta: {
      facts: facts.filter((fact) => fact !== '').join(' · '),
      author: [...new Set(names(makers))].join(', '),
      date: formatDate(date),
      mark: [liveText.origin(record.region), stateOf(record)].filter(Boolean).join(' · '),
      unit: names(units).join(', '),
      subject: subjects.join(', '),
      klass: gradeWords(grades.flatMap((id) => v.grades.get(id) ?? [])),
      also: [
        text.bank,
        record.region,
        municipality?.name ?? '',
        ...themes,
        ...audiences,
        ...record.keywords,
        ...names(files.map(({ title: name }) => ({ name }))),
      ]
        .filter((word) => word !== '')
        .join(' · '),
    },
  });
}

type Terms = readonly { readonly id: string; readonly name: string }[];

const namesOf = (terms: Terms, own: ReadonlyMap<string, { readonly name: string }>): string[] => [
  ...new Set(terms.map(({ id, name }) => own.get(id)?.name ?? name).filter((name) => name !== '')),
];

function tellingOf({ subjects }: FederatedRecord, bank: Bank): Terms {
  const telling = new Set(
    tellingSubjects(
      subjects.map(({ id }) => id),
      bank,
    ),
  );
  return subjects.filter(({ id }) => telling.has(id));
}

const stateOf = ({ state, status }: FederatedRecord): string | undefined =>
  state === 'archived' ? text.archived : text.states[status ?? ''];
