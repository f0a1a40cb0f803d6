import type { Entry } from '../bank.ts';
import type { CriteriaSet } from '../model/review.ts';
import { comma, isOnStep } from '../review/scale.ts';
import { defineRule, type Fault } from './rule.ts';

/** A threshold that nobody or everybody reaches decides nothing. */
export const criteria = defineRule({
  id: 'criteria',
  severity: 'error',
  asks: 'В наборе критериев коды разные, шкала не пустая, порог можно и перейти, и не перейти.',
  find: ({ bank }) => [...bank.entries.criteria.values()].flatMap(faultsOf),
});

function faultsOf({ file, data }: Entry<CriteriaSet>): Fault[] {
  return [
    ...repeatedCodes(data),
    ...emptyScale(data),
    ...badStep(data),
    ...badPass(data),
    ...badSpread(data),
    ...badMinimum(data),
    ...badLabels(data),
  ].map((fault) => ({
    file,
    ...fault,
  }));
}

type Words = Omit<Fault, 'file'>;

function repeatedCodes({ criteria: list }: CriteriaSet): Words[] {
  const ids = list.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ field: ['criteria', index, 'id'], message: `Код критерия «${id}» уже занят.`, hint: 'Дайте критерию другой код.' }]
      : [],
  );
}

function emptyScale({ scale: { min, max } }: CriteriaSet): Words[] {
  if (min < max) return [];
  return [{ field: ['scale'], message: `Шкала от ${min} до ${max} пуста.`, hint: 'Наибольший балл должен быть больше наименьшего.' }];
}

function badStep({ scale }: CriteriaSet): Words[] {
  const { min, max, step } = scale;
  if (min >= max || isOnStep(max, scale)) return [];
  const message = `Баллы от ${min} до ${max} через ${comma(step)} до наибольшего не доходят.`;
  return [{ field: ['scale', 'step'], message, hint: 'Напишите шаг, который укладывается в шкалу целое число раз: 1, 0.5.' }];
}

function badLabels({ scale: { min, max, labels } }: CriteriaSet): Words[] {
  if (labels.length === 0 || labels.length === max - min + 1) return [];
  const message = `Слов для баллов ${labels.length}, а баллов ${max - min + 1}: от ${min} до ${max}.`;
  return [{ field: ['scale', 'labels'], message, hint: 'Напишите по слову на каждый балл или уберите labels.' }];
}

function badPass({ scale, criteria: list, pass }: CriteriaSet): Words[] {
  const weight = list.reduce((sum, item) => sum + item.weight, 0);
  const [least, most] = [scale.min * weight, scale.max * weight];
  if (pass > least && pass <= most) return [];
  const message = `Порог ${pass} вне сумм, которые можно набрать: от ${least} до ${most}.`;
  return [{ field: ['pass'], message, hint: 'Исправьте pass: это сумма баллов с весами.' }];
}

function badSpread({ max_spread: spread }: CriteriaSet): Words[] {
  if (spread === undefined || spread >= 0) return [];
  const hint = 'Напишите, на сколько баллов могут разойтись суммы экспертов.';
  return [{ field: ['max_spread'], message: `Разброс ${spread} меньше нуля.`, hint }];
}

function badMinimum({ criteria: list, scale: { min, max } }: CriteriaSet): Words[] {
  return list.flatMap(({ minimum }, index) =>
    minimum === undefined || (minimum > min && minimum <= max)
      ? []
      : [
          {
            field: ['criteria', index, 'minimum'],
            message: `Наименьший балл ${minimum} вне шкалы от ${min} до ${max}.`,
            hint: `Напишите число больше ${min} и не больше ${max} или уберите поле.`,
          },
        ],
  );
}
