import type { Bank, Entry } from '../bank.ts';
import { isLater, tellDate } from '../partial-date.ts';
import { PLACEHOLDER_ID } from '../placeholder-region.ts';
import { defineRule, type Fault } from './rule.ts';

type Licensed = Entry<{ readonly licence?: string | undefined; readonly licence_until?: string | undefined }>;

/** An open licence without a stated term holds for five years only (Civil Code of Russia, art. 1286.1). */
export const licenceTerm = defineRule({
  id: 'licence-term',
  severity: 'error',
  asks: 'У открытой лицензии назван срок, и он не истёк: без срока она действует пять лет.',
  find: ({ bank, today }) => [
    ...regionTerm(bank, today),
    ...[...bank.entries.material.values(), ...bank.entries.recommendation.values()].flatMap((entry) => faultOf(entry, bank, today)),
  ],
});

function faultOf({ file, data }: Licensed, { region, vocabularies }: Bank, today: string): Fault[] {
  const id = data.licence ?? region.licence.default;
  // The region's term is promised for its own licence, not for another that an author chose.
  const term = data.licence_until ?? (id === region.licence.default ? region.licence.term : undefined);
  if (term === undefined && vocabularies.licences.get(id)?.open === true) {
    return [
      {
        file,
        field: ['licence'],
        message: `Лицензия «${id}» открытая, а срок не назван: она будет действовать только пять лет.`,
        hint: 'Допишите licence_until: unlimited или дату.',
      },
    ];
  }
  // Time alone must not stop the build: the day after the term it only warns.
  return data.licence_until !== undefined && isOver(data.licence_until, today)
    ? [
        {
          file,
          field: ['licence_until'],
          severity: 'warning',
          message: `Срок лицензии истёк: ${tellDate(data.licence_until)}.`,
          hint: 'Продлите его с согласия правообладателя или снимите работу.',
        },
      ]
    : [];
}

function regionTerm({ region }: Bank, today: string): Fault[] {
  if (region.id === PLACEHOLDER_ID || !isOver(region.licence.term, today)) return [];
  return [
    {
      file: 'region.yaml',
      field: ['licence', 'term'],
      severity: 'warning',
      message: `Срок лицензии банка истёк: ${tellDate(region.licence.term)}.`,
      hint: 'Назовите новый срок или напишите unlimited.',
    },
  ];
}

const isOver = (term: string, today: string) => term !== 'unlimited' && isLater(today, term);
