import { unmetNeeds } from '../type-needs.ts';
import { defineRule } from './rule.ts';

/** A card without what its type lives on is not found by those who need it. */
export const typeNeeds = defineRule({
  id: 'type-needs',
  severity: 'warning',
  asks: 'В карточке есть то, без чего работа такого вида неполна: у урока — предмет и класс, у задания к экзамену — экзамен.',
  find: ({ bank: { entries, vocabularies } }) => {
    const { themes } = vocabularies;
    const groupOf = themes.size === 0 ? undefined : (id: string) => themes.get(id)?.group;
    return [...entries.material.values()].flatMap(({ file, data }) => {
      const type = vocabularies['material-types'].get(data.type);
      const missing = type === undefined ? [] : unmetNeeds(type, data, groupOf);
      return missing.map(({ field, message, hint }) => ({ file, field: [field], message, hint }));
    });
  },
});
