import { timingFault } from '../stage-minutes.ts';
import { defineRule } from './rule.ts';

/** A lesson of 45 minutes with stages for 60 cannot be given. */
export const stagesDuration = defineRule({
  id: 'stages-duration',
  severity: 'warning',
  asks: 'Минуты этапов в сумме равны продолжительности занятия.',
  find: ({ bank }) =>
    [...bank.entries.material.values()].flatMap(({ file, data }) => {
      const message = timingFault(data);
      return message === undefined ? [] : [{ file, field: ['duration'], message, hint: 'Исправьте minutes у этапов или поле duration.' }];
    }),
});
