import type { AssignmentEntry, Bank, ReviewEntry } from '../bank.ts';
import { isUnasked } from '../review/assigned.ts';
import { reasons } from '../review/reasons.ts';
import { unfitReasons } from '../review/review-faults.ts';
import { workOf } from '../review/work.ts';
import { defineRule, type Fault } from './rule.ts';

/** A work given to one whose conclusion will not count is given in vain. */
export const assignments = defineRule({
  id: 'assignments',
  severity: 'warning',
  asks: 'Работу передают каждому эксперту один раз, и только тому, чьё заключение засчитают; срок — после передачи.',
  find: ({ bank }) => [
    ...[...Map.groupBy(bank.assignments, ({ file }) => file).values()].flatMap((own) => faultsOf(own, bank)),
    ...bank.reviews.flatMap((review) => unasked(review, bank)),
  ],
});

function unasked({ material, file, data: { expert } }: ReviewEntry, bank: Bank): Fault[] {
  if (!isUnasked(material, expert, bank)) return [];
  return [
    {
      file,
      field: ['expert'],
      message: `Заключение дал эксперт «${expert}», а в assigned.yaml этой работы его нет.`,
      hint: 'Если работу передавали ему, допишите его в assigned.yaml; если нет, узнайте, откуда заключение.',
    },
  ];
}

function faultsOf(own: readonly AssignmentEntry[], bank: Bank): Fault[] {
  const codes = own.map(({ data }) => data.expert);
  return own.flatMap((assignment, index): Fault[] => {
    const { file, data } = assignment;
    const at = (name: string) => ({ file, field: ['assigned', index, name] });
    const isTwice = codes.indexOf(data.expert) < index;
    return [
      ...(isTwice ? [{ ...at('expert'), message: `Эксперту «${data.expert}» работа уже передана.`, hint: 'Оставьте одну строку.' }] : []),
      ...(data.due !== undefined && data.due < data.date
        ? [{ ...at('due'), message: `Срок ${data.due} раньше дня передачи ${data.date}.`, hint: 'Исправьте дату.' }]
        : []),
      ...unfit(assignment, bank).map((message) => ({ ...at('expert'), message, hint: 'Передайте работу другому эксперту.' })),
    ];
  });
}

function unfit({ material: id, data: { expert: code, date } }: AssignmentEntry, bank: Bank): string[] {
  const [material, expert] = [bank.entries.material.get(id), bank.experts.get(code)];
  if (!material || !expert) return [];
  return unfitReasons(expert, workOf(material, bank), bank, date).map(
    (reason) => `Заключение эксперта «${code}» не засчитают: ${reasons[reason][0].toLowerCase()}.`,
  );
}
