import { tellDate } from '../partial-date.ts';
import { defineRule } from './rule.ts';

/** A work promised to be read again is read again: subjects and laws change. */
export const recheck = defineRule({
  id: 'recheck',
  severity: 'warning',
  asks: 'Работу перечитывают к обещанному дню.',
  find: ({ bank, today }) =>
    [...bank.entries.material.values()]
      .filter(({ data }) => data.state === 'active' && (data.recheck_by ?? '9') < today)
      .map(({ file, data }) => ({
        file,
        field: ['recheck_by'],
        message: `Перечитать работу обещали до ${tellDate(data.recheck_by ?? '')}.`,
        hint: 'Перечитайте её и впишите новый день, обновите или переведите в архив: state: archived.',
      })),
});
