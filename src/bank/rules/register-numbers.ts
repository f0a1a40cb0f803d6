import type { Bank, Entry } from '../bank.ts';
import type { Protocol } from '../model/review.ts';
import { fitsFormat, numberKey, plainNumber, SAMPLE_SIGN, yearInNumber } from '../register-number.ts';
import { isFavourable } from '../review/rulings.ts';
import { tellDate } from '../partial-date.ts';
import { defineRule, type Fault } from './rule.ts';

interface Place {
  readonly file: string;
  readonly field: readonly (string | number)[];
  readonly date: string;
  readonly schoolYear: string;
  readonly material: string;
  readonly number: string;
  readonly demo: boolean;
}

/** A number is printed on papers and never changes: it must be right when it is given. */
export const registerNumbers = defineRule({
  id: 'register-numbers',
  severity: 'error',
  asks: 'Номер в реестре записан так, как принято в регионе, у работы он один, год в нём — год протокола, а номер образца начинается с «Д-».',
  find: ({ bank }) => {
    const places = [...bank.entries.protocol.values()].flatMap((entry) => placesOf(entry, bank));
    return [
      ...places.flatMap((place) => wrongForm(place, bank)),
      ...[...firstByWork(places).values()].flatMap((place) => wrongYear(place, bank)),
      ...secondNumber(places),
      ...confusable(places),
    ];
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
            schoolYear: data.school_year,
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

/** The place where each work was given its number: a later protocol repeats it, whatever its own year. */
function firstByWork(places: readonly Place[]): ReadonlyMap<string, Place> {
  const inOrder = places.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return new Map(inOrder.toReversed().map((place) => [place.material, place]));
}

/** The year of the day on which the number is given, or that in which its school year began. */
function wrongYear({ file, field, number, date, schoolYear }: Place, { region }: Bank): Fault[] {
  const year = yearInNumber(number, region.review.number_format);
  const right = [...new Set([date.slice(0, 4), schoolYear.slice(0, 4)])];
  if (year === undefined || right.includes(year)) return [];
  return [
    {
      file,
      field,
      message: `В номере «${number}» стоит ${year} год, а протокол — ${tellDate(date)}`,
      hint: `Напишите номер с годом протокола: ${right.join(' или ')}. Если верен номер, исправьте дату протокола.`,
    },
  ];
}

/** A work that is prolonged keeps the number under which its certificate was given. */
function secondNumber(places: readonly Place[]): Fault[] {
  return [...Map.groupBy(places, ({ material }) => material).values()].flatMap((own) => {
    const [first, ...later] = own.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return later
      .filter(({ number }) => plainNumber(number) !== plainNumber(first?.number ?? ''))
      .map(({ file, field, number, material }) => ({
        file,
        field,
        message: `У работы «${material}» уже есть номер «${first?.number}», а здесь «${number}».`,
        hint: `Напишите ${first?.number}: номер остаётся за работой.`,
      }));
  });
}

/** Two numbers that differ only in signs or in zeros before them: people take one for the other, and signs are lost in the address. */
function confusable(places: readonly Place[]): Fault[] {
  return [...Map.groupBy(places, ({ number }) => numberKey(number)).values()].flatMap((same) => {
    const [first, ...others] = same;
    return others
      .filter(({ number, material }) => number !== first?.number && material !== first?.material)
      .map(({ file, field, number }) => ({
        file,
        field,
        message: `Номер «${number}» не отличить от «${first?.number}» (${first?.file}): разница только в знаках или нулях впереди.`,
        hint: 'Дайте работе следующий свободный номер.',
      }));
  });
}
