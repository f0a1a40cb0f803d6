import type { Entry } from '../bank.ts';
import type { CriteriaSet } from '../model/review.ts';
import { defineRule, type Fault } from './rule.ts';

/** A threshold that nobody or everybody reaches decides nothing. */
export const criteria = defineRule({
  id: 'criteria',
  severity: 'error',
  asks: 'В наборе критериев коды разные, шкала не пустая, порог можно и перейти, и не перейти.',
  find: ({ bank }) => [...bank.entries.criteria.values()].flatMap(faultsOf),
});

function faultsOf({ file, data: { scale, criteria: list, pass, max_spread: spread } }: Entry<CriteriaSet>): Fault[] {
  const ids = list.map(({ id }) => id);
  const weight = list.reduce((sum, item) => sum + item.weight, 0);
  const [least, most] = [scale.min * weight, scale.max * weight];
  return [
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) < index
        ? [{ file, field: ['criteria', index, 'id'], message: `Код критерия «${id}» уже занят.`, hint: 'Дайте критерию другой код.' }]
        : [],
    ),
    ...(scale.min >= scale.max
      ? [
          {
            file,
            field: ['scale'],
            message: `Шкала от ${scale.min} до ${scale.max} пуста.`,
            hint: 'Наибольший балл должен быть больше наименьшего.',
          },
        ]
      : []),
    ...(pass <= least || pass > most
      ? [
          {
            file,
            field: ['pass'],
            message: `Порог ${pass} вне сумм, которые можно набрать: от ${least} до ${most}.`,
            hint: 'Исправьте pass: это сумма баллов с весами.',
          },
        ]
      : []),
    ...(spread !== undefined && spread < 0
      ? [
          {
            file,
            field: ['max_spread'],
            message: `Разброс ${spread} меньше нуля.`,
            hint: 'Напишите, на сколько баллов могут разойтись суммы экспертов.',
          },
        ]
      : []),
  ];
}
