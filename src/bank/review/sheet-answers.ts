import type { CriteriaSet, Review } from '../model/review.ts';
import { holdsOn } from './employers.ts';
import { comma, isOnStep, isWithin, scaleWords, type Scale } from './scale.ts';
import { readScore } from './sheet-values.ts';
import type { RawSheet, Reviewable } from './sheet.ts';

/** Returns what is wrong with the set that a sheet names. */
export function setFaults(
  { criteria }: RawSheet,
  found: Reviewable | undefined,
  set: CriteriaSet | undefined,
  date: string | undefined,
): string[] {
  if (criteria === '') return [];
  if (!set) return [`Набора критериев «${criteria}» в банке нет.`];
  return [
    ...(found && !found.work.policy.accepted.includes(criteria)
      ? [`По набору «${criteria}» такие работы не оценивают: нужен «${found.work.policy.criteria}».`]
      : []),
    ...(date !== undefined && !holdsOn(set, date) ? [`На дату заключения набор критериев «${criteria}» не действовал.`] : []),
  ];
}

/** Returns what is wrong with the scores. */
export function scoreFaults({ scores }: RawSheet, { criteria, scale }: CriteriaSet): string[] {
  const known = new Map(criteria.map(({ id, name }) => [id, name]));
  const missing = criteria.filter(({ id }) => !Object.hasOwn(scores, id) || scores[id] === '').map(({ name }) => `Нет балла: ${name}.`);
  const extra = Object.keys(scores).filter((id) => !known.has(id));
  const given = Object.entries(scores).filter(([id, typed]) => known.has(id) && typed !== '');
  return [
    ...missing,
    ...extra.map((id) => `Критерия «${id}» в наборе нет.`),
    ...given.flatMap(([id, typed]) => scoreFault(known.get(id) ?? id, typed, scale) ?? []),
  ];
}

function scoreFault(name: string, typed: string, scale: Scale): string | undefined {
  const score = readScore(typed);
  const { min, max } = scale;
  if (score === undefined) return `Балл не понять: ${name} — «${typed}». Напишите одно число от ${comma(min)} до ${comma(max)}.`;
  if (!isWithin(score, scale)) return `Балл вне шкалы от ${comma(min)} до ${comma(max)}: ${name} — «${typed}».`;
  return isOnStep(score, scale) ? undefined : `Такого балла в шкале нет: ${name} — «${typed}». Можно ${scaleWords(scale)}.`;
}

/** Returns what is wrong with the answers besides the scores. */
export function answerFaults(
  raw: RawSheet,
  { conflict, verdict }: { conflict: boolean | undefined; verdict: Review['verdict'] | undefined },
): string[] {
  return [
    ...(raw.conflict !== '' && conflict === undefined
      ? [`О личной заинтересованности ответьте «да» или «нет», а не «${raw.conflict}».`]
      : []),
    ...(conflict === true ? ['Эксперт заявил о личной заинтересованности: передайте работу другому эксперту.'] : []),
    ...(raw.verdict !== '' && verdict === undefined ? [`Решения «${raw.verdict}» нет. Выберите одно из предложенных в бланке.`] : []),
    ...(verdict !== undefined && verdict !== 'recommended' && raw.comment === ''
      ? ['При таком решении нужны замечания автору: что исправить и где.']
      : []),
  ];
}
