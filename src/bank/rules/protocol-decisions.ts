import type { Bank, Entry } from '../bank.ts';
import type { Protocol } from '../model/review.ts';
import { defineRule, type Fault } from './rule.ts';

type Decision = Protocol['decisions'][number];
type Place = { readonly file: string; readonly field: readonly (string | number)[]; readonly decision: Decision };

/** Each work is decided on once, under one number, and either has a card or a code. */
export const protocolDecisions = defineRule({
  id: 'protocol-decisions',
  severity: 'error',
  asks: 'В протоколе у каждой работы одно решение и свой номер в реестре; работа названа кодом карточки или шифром.',
  find: ({ bank }) => {
    const places = [...bank.entries.protocol.values()].flatMap(decisionsOf);
    const programmes = new Set([...bank.entries.programmes.values()].flatMap(({ data }) => data.programmes.map(({ id }) => id)));
    return [
      ...places.flatMap((place) => identity(place, bank, programmes)),
      ...twice(bank),
      ...reusedNumbers(places),
      ...sameProtocol(bank),
    ];
  },
});

function decisionsOf({ file, data }: Entry<Protocol>): Place[] {
  return data.decisions.map((decision, index) => ({ file, field: ['decisions', index], decision }));
}

function identity(
  { file, field, decision: { material, code, verdict, number, reason } }: Place,
  { entries }: Bank,
  programmes: ReadonlySet<string>,
): Fault[] {
  if (material !== undefined && code !== undefined)
    return [
      {
        file,
        field: [...field, 'code'],
        message: 'У работы и код карточки, и шифр.',
        hint: 'Оставьте material, если работа опубликована, иначе code.',
      },
    ];
  if (code !== undefined && entries.material.has(code))
    return [
      {
        file,
        field: [...field, 'code'],
        message: `«${code}» — код карточки, а не шифр: работу посчитали бы второй раз.`,
        hint: `Напишите material: ${code}.`,
      },
    ];
  if (material === undefined && code === undefined)
    return [
      { file, field, message: 'Не сказано, о какой работе решение.', hint: 'Допишите material или, если работу не рекомендовали, code.' },
    ];
  if (verdict === 'withdrawn' && material !== undefined && reason === undefined)
    return [
      {
        file,
        field,
        message: `Не сказано, почему отозвана рекомендация работы «${material}».`,
        hint: 'Допишите reason: причина видна тому, кто проверяет свидетельство.',
      },
    ];
  const isGood = verdict === 'recommended' || verdict === 'recommended-notes';
  if (isGood && code !== undefined && !programmes.has(code))
    return [
      {
        file,
        field: [...field, 'verdict'],
        severity: 'warning',
        message: `Работа под шифром «${code}» рекомендована, а карточки и номера в реестре у неё нет: на сайт она не попадёт.`,
        hint: 'Если работа будет в банке, напишите material с кодом её карточки и number; если это программа, сверьте её код с programmes.',
      },
    ];
  if (isGood && material !== undefined && number === undefined)
    return [
      {
        file,
        field,
        severity: 'warning',
        message: `Работе «${material}» не дан номер в реестре.`,
        hint: 'Допишите number: под ним выдают свидетельство.',
      },
    ];
  return [];
}

function twice(bank: Bank): Fault[] {
  return [...bank.entries.protocol.values()].flatMap(({ file, data: { decisions } }) => {
    const names = decisions.map(({ material, code }) => material ?? code ?? '');
    return names.flatMap((name, index) =>
      name === '' || names.indexOf(name) === index
        ? []
        : [
            {
              file,
              field: ['decisions', index],
              message: `По работе «${name}» в этом протоколе уже есть решение.`,
              hint: 'Оставьте одно.',
            },
          ],
    );
  });
}

/** One work may be prolonged under its number; another may not take it. */
function reusedNumbers(places: readonly Place[]): Fault[] {
  const numbered = places.filter(({ decision }) => decision.number !== undefined);
  return [...Map.groupBy(numbered, ({ decision }) => decision.number).values()].flatMap((same) => {
    const first = same[0];
    return same
      .filter(({ decision }) => workOf(decision) !== workOf(first?.decision))
      .map(({ file, field, decision }) => ({
        file,
        field: [...field, 'number'],
        message: `Номер «${decision.number}» уже у работы «${workOf(first?.decision)}» (${first?.file}).`,
        hint: 'Дайте работе следующий свободный номер.',
      }));
  });
}

const workOf = (decision: Decision | undefined) => decision?.material ?? decision?.code;

function sameProtocol(bank: Bank): Fault[] {
  const key = ({ data }: Entry<Protocol>) => [data.unit, data.school_year, data.number].join('|');
  return [...Map.groupBy(bank.entries.protocol.values(), key).values()].flatMap(([first, ...others]) =>
    others.map(({ file, data }) => ({
      file,
      field: ['number'],
      message: `Протокол № ${data.number} этого года уже есть: ${first?.file}.`,
      hint: 'Проверьте номер.',
    })),
  );
}
