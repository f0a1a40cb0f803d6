import type { Bank, ReviewEntry } from '../bank.ts';
import { nearest } from '../nearest.ts';
import { tellDate } from '../partial-date.ts';
import type { Review } from '../model/review.ts';
import type { Decision } from './decide.ts';
import { reasons } from './reasons.ts';
import { isSameExpert, unfitReasons } from './review-faults.ts';
import { answerFaults, scoreFaults, setFaults } from './sheet-answers.ts';
import { readConflict, readDay, readScore, readVerdict, whyNoDay } from './sheet-values.ts';
import { reviewableOf, type RawSheet, type Reviewable } from './sheet.ts';
import { fieldWords, type SheetField } from './sheet-words.ts';

/** What a sheet comes to: a conclusion with its place, or everything that is missing, in Russian. */
export type SheetResult =
  | { readonly review: Review; readonly year: string; readonly material: string }
  | { readonly faults: readonly string[]; readonly known?: string | undefined };

/** Judges a filled sheet; all faults at once. `known` names the file when this very conclusion is in the bank already. Pure. */
export function judgeSheet(raw: RawSheet, bank: Bank, decisions: ReadonlyMap<string, Decision>, today: string): SheetResult {
  const found = raw.material === '' ? undefined : reviewableOf(raw.material, bank);
  // Where the set is not named, the scores are judged by the one that such works need.
  const set = bank.entries.criteria.get(raw.criteria || (found?.work.policy.criteria ?? ''))?.data;
  const values = { date: readDay(raw.date), conflict: readConflict(raw.conflict), verdict: readVerdict(raw.verdict) };
  const expert = bank.experts.get(raw.expert);
  const review: Review = {
    expert: raw.expert,
    date: values.date ?? '',
    criteria: raw.criteria,
    scores: Object.fromEntries(Object.entries(raw.scores).flatMap(([id, typed]) => [[id, readScore(typed) ?? NaN]])),
    verdict: values.verdict ?? 'revise',
    revision: raw.revision,
    conflict: values.conflict ?? false,
    demo: expert?.demo === true && found?.work.demo === true,
    ...(raw.comment === '' ? {} : { comment: raw.comment }),
  };
  const faults = [
    ...empty(raw),
    ...workFaults(raw, found, bank, decisions),
    ...expertFaults(raw, found, values.date ?? today, bank),
    ...dayFaults(raw, values.date, today, found?.work.submitted),
    ...setFaults(raw, found, set, values.date),
    ...(set ? scoreFaults(raw, set) : []),
    ...answerFaults(raw, values),
  ];
  const earlier = found && twice(raw, found, bank);
  if (earlier && faults.length === 0 && isSame(earlier.data, review)) return { faults: [], known: earlier.file };
  if (earlier) faults.push(secondFault(raw, earlier, found, decisions));
  return faults.length > 0 || !found ? { faults } : { review, year: found.year, material: found.work.id };
}

function empty(raw: RawSheet): string[] {
  const needed = (Object.keys(fieldWords) as SheetField[]).filter((field) => field !== 'comment' && raw[field] === '');
  return needed.map((field) => `Не заполнено: ${fieldWords[field].toLowerCase()}.`);
}

function workFaults(
  { material, revision }: RawSheet,
  found: Reviewable | undefined,
  bank: Bank,
  decisions: ReadonlyMap<string, Decision>,
): string[] {
  if (material === '') return [];
  if (!found) {
    const similar = nearest(material, bank.entries.material.keys());
    return [`Работы «${material}» в банке нет.${similar ? ` Вероятно, нужно «${similar}».` : ''}`];
  }
  const decision = decisions.get(material);
  const isOld = revision !== '' && revision !== found.work.revision;
  return [
    ...(decision?.approved === true ? ['По этой работе решение уже принято: новое заключение его не изменит.'] : []),
    ...(isOld ? [`Заключение дано на другую версию текста: отпечаток ${revision}, а у нынешней — ${found.work.revision}.`] : []),
  ];
}

function expertFaults({ expert: code }: RawSheet, found: Reviewable | undefined, day: string, bank: Bank): string[] {
  if (code === '') return [];
  const expert = bank.experts.get(code);
  if (!expert) return [`Эксперта «${code}» в списке нет. Проверьте код.`];
  return found ? unfitReasons(expert, found.work, bank, day).map((reason) => `${reasons[reason][0]}. ${reasons[reason][1]}`) : [];
}

function dayFaults({ date: typed }: RawSheet, date: string | undefined, today: string, submitted = ''): string[] {
  if (typed === '') return [];
  if (date === undefined) return [`Даты «${typed}» не бывает.${whyNoDay(typed)} Напишите день, месяц и год: 22.11.2026.`];
  if (date > today) return [`Дата заключения ещё не наступила: ${tellDate(date)}`];
  return date < submitted ? [`Заключение датировано ${tellDate(date)}, а работа подана ${tellDate(submitted)} Проверьте дату.`] : [];
}

/** Another conclusion of the same expert, or of the same person under another code, on the same text. */
function twice({ expert: code, revision }: RawSheet, { work }: Reviewable, bank: Bank) {
  return bank.reviews.find(
    ({ material, data }) => material === work.id && data.revision === revision && isSameExpert(data.expert, code, bank),
  );
}

/** What to do with a second opinion of one expert depends on whether the work still waits. */
function secondFault(
  { expert }: RawSheet,
  { file, data }: ReviewEntry,
  { work }: Reviewable,
  decisions: ReadonlyMap<string, Decision>,
): string {
  const whose = data.expert === expert ? `эксперта «${expert}»` : `этого же человека под кодом «${data.expert}»`;
  const told = `Заключение ${whose} на этот текст уже есть: ${file}. Второе не принимается.`;
  if (decisions.get(work.id)?.approved === true) return told;
  return [
    told,
    `Если эксперт исправил своё заключение, удалите ${file} и примите бланк снова.`,
    `Если он отказывается судить, допишите в ${file} строку conflict: true и передайте работу другому.`,
    'Если изменилась сама работа, выдайте новый бланк: npm run review -- --for КОД.',
  ].join(' ');
}

function isSame(a: Review, b: Review): boolean {
  const text = ({ scores, ...rest }: Review) => JSON.stringify([Object.entries(rest).sort(), Object.entries(scores).sort()]);
  return text(a) === text(b);
}
