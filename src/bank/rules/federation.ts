import { baseOf } from '../federation/own-address.ts';
import { defineRule, type Fault } from './rule.ts';

/** Other banks that are searched with this one: each once, and never the bank itself. */
export const federation = defineRule({
  id: 'federation',
  severity: 'error',
  asks: 'Соседние банки названы по одному разу, и нашего банка среди них нет.',
  find: ({ bank: { region } }) => {
    const own = { id: region.id, name: region.name, site: baseOf(region.site) };
    const rows = region.federation.map(({ id, name, site }) => ({ id, name, site: site === undefined ? undefined : baseOf(site) }));
    return rows.flatMap((row, index) =>
      (['id', 'name', 'site'] as const).flatMap((field): Fault[] => {
        const value = row[field];
        if (value === undefined) return [];
        const place = { file: 'region.yaml', field: ['federation', index, field] };
        if (value === own[field])
          return [{ ...place, message: `«${value}» — это наш собственный банк.`, hint: 'Уберите его из списка соседних банков.' }];
        if (rows.findIndex((other) => other[field] === value) < index)
          return [{ ...place, message: `«${value}» среди соседних банков уже есть.`, hint: 'Оставьте одну запись.' }];
        return [];
      }),
    );
  },
});
