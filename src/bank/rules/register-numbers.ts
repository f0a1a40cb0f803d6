import type { Bank, Entry } from '../bank.ts';
import type { Protocol } from '../model/review.ts';
import { fitsFormat, numberStep, SAMPLE_SIGN } from '../register-number.ts';
import { isFavourable } from '../review/rulings.ts';
import { defineRule, type Fault } from './rule.ts';

interface Place {
  readonly file: string;
  readonly field: readonly (string | number)[];
  readonly date: string;
  readonly material: string;
  readonly number: string;
  readonly demo: boolean;
}

/** A number is printed on papers and never changes: it must be right when it is given. */
export const registerNumbers = defineRule({
  id: 'register-numbers',
  severity: 'error',
  asks: 'Номер в реестре записан так, как принято в регионе, у работы он один, а номер образца начинается с «Д-».',
  find: ({ bank }) => {
    const places = [...bank.entries.protocol.values()].flatMap((entry) => placesOf(entry, bank));
    return [...places.flatMap((place) => wrongForm(place, bank)), ...secondNumber(places), ...sameAddress(places)];
  },
});

function placesOf({ file, data }: Entry<Protocol>, { entries }: Bank): Place[] {
  return data.decisions.flatMap(({ material, number, verdict }, index) =>
    number === undefined || material === undefined || !isFavourable(verdict)
      ? []
      : [
          {
            file,
            field: ['decisions', index, 'number'],
            date: data.date,
            material,
            number,
            demo: entries.material.get(material)?.data.demo ?? data.demo,
          },
        ],
  );
}

function wrongForm({ file, field, number, demo }: Place, { region }: Bank): Fault[] {
  const format = region.review.number_format;
  if (fitsFormat(number, format, demo)) return [];
  const own = format.replace('{year}', '2026').replace('{n}', '17');
  if (demo)
    return [
      { file, field, message: `Номер образца «${number}» не похож на номер образца.`, hint: `Напишите по виду «${SAMPLE_SIGN}${own}».` },
    ];
  return [{ file, field, message: `Номер «${number}» записан не так, как принято в регионе.`, hint: `Напишите по виду «${own}».` }];
}

/** A work that is prolonged keeps the number under which its certificate was given. */
function secondNumber(places: readonly Place[]): Fault[] {
  return [...Map.groupBy(places, ({ material }) => material).values()].flatMap((own) => {
    const [first, ...later] = own.sort((a, b) => (a.date < b.date ? -1 : 1));
    return later
      .filter(({ number }) => number !== first?.number)
      .map(({ file, field, number, material }) => ({
        file,
        field,
        message: `У работы «${material}» уже есть номер «${first?.number}», а здесь «${number}».`,
        hint: `Напишите ${first?.number}: номер остаётся за работой.`,
      }));
  });
}

/** Two numbers that differ only in signs would open one page. */
function sameAddress(places: readonly Place[]): Fault[] {
  return [...Map.groupBy(places, ({ number }) => numberStep(number)).values()].flatMap((same) => {
    const [first, ...others] = same;
    return others
      .filter(({ number }) => number !== first?.number)
      .map(({ file, field, number }) => ({
        file,
        field,
        message: `Номер «${number}» даёт тот же адрес проверки, что и «${first?.number}».`,
        hint: 'Дайте номер, который отличается буквами или цифрами.',
      }));
  });
}
