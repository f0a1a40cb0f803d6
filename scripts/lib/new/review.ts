import type { Bank, Entry } from '../../../src/bank/bank.ts';
import { nearest } from '../../../src/bank/nearest.ts';
import type { Material } from '../../../src/bank/model/material.ts';
import { materialPolicy } from '../../../src/bank/review/policy.ts';
import { revisionOf } from '../../../src/bank/review/revision.ts';
import type { Known } from './offer.ts';

/** What a new conclusion says before the expert has said anything. */
export interface ReviewStart {
  readonly work: Entry<Material>;
  /** The set that the region asks for, and the print of the text as it is now. */
  readonly values: { readonly criteria: string; readonly revision: string };
  readonly notes: Readonly<Record<string, string>>;
}

/** Returns how a conclusion on a work begins, or in Russian why there can be none. */
export function startReview(
  code: string | undefined,
  { bank, fragments }: Pick<Known, 'bank' | 'fragments'>,
): ReviewStart | { readonly fault: string } {
  if (code === undefined) return { fault: 'Назовите работу: npm run new -- review --work <код>.' };
  const work = bank.entries.material.get(code);
  if (work === undefined) {
    const broken = fragments.find(({ kind, id }) => kind === 'material' && id === code);
    if (broken)
      return {
        fault: `Работа «${code}» есть, но в её файле ошибки: исправьте их и повторите. Что исправить: npm run check -- ${broken.file}`,
      };
    const similar = nearest(code, bank.entries.material.keys());
    return { fault: `Работы «${code}» в банке нет.${similar === undefined ? '' : ` Вероятно, нужно «${similar}».`}` };
  }
  const { criteria } = materialPolicy(work.data, bank);
  return {
    work,
    values: { criteria, revision: revisionOf(work) },
    notes: { revision: 'Здесь отпечаток нынешнего текста: если эксперт читал другой, впишите его отпечаток.' },
  };
}

/** Returns the lines of scores for a set of criteria: each with what is asked and how much may be given. */
export function scoreLines(criteria: string, bank: Bank): string[] {
  const set = bank.entries.criteria.get(criteria)?.data;
  if (set === undefined) return ['scores:'];
  return ['scores:', ...set.criteria.map(({ id, name }) => `  ${id}: # ${name}: от ${set.scale.min} до ${set.scale.max}`)];
}

/** Returns the path of the next conclusion on a work. */
export function nextReview({ id, year }: Entry<Material>, bank: Bank): string {
  const folder = `reviews/${year}/${id}`;
  for (let number = 1; ; number += 1) {
    const file = `${folder}/${String(number).padStart(2, '0')}.yaml`;
    if (!bank.allFiles.has(file)) return file;
  }
}
