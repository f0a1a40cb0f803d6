import { plural } from '../words.ts';
import { defineRule } from './rule.ts';

const minutes = (count: number) => plural(count, 'минута', 'минуты', 'минут');

/** A lesson of 45 minutes with stages for 60 cannot be given. */
export const stagesDuration = defineRule({
  id: 'stages-duration',
  severity: 'warning',
  asks: 'Минуты этапов в сумме равны продолжительности занятия.',
  find: ({ bank }) =>
    [...bank.entries.material.values()].flatMap(({ file, data: { stages, duration, lessons = 1 } }) => {
      const sum = stages.reduce((total, stage) => total + stage.minutes, 0);
      // Minutes of a series are those of one lesson or of all of them.
      if (stages.length === 0 || duration === undefined || sum === duration || sum === duration * lessons) return [];
      return [
        {
          file,
          field: ['duration'],
          message: `В поле duration — ${minutes(duration)}, а этапы вместе — ${minutes(sum)}.`,
          hint: 'Исправьте minutes у этапов или поле duration.',
        },
      ];
    }),
});
