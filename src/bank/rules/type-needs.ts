import type { Bank } from '../bank.ts';
import type { Material } from '../model/material.ts';
import type { MaterialType } from '../model/vocabulary.ts';
import { defineRule } from './rule.ts';

type Need = MaterialType['needs'][number];

/** How each need is met, which field meets it, and what to tell. */
const needs: Readonly<
  Record<Need, { field: keyof Material; isMet: (data: Material, bank: Bank) => boolean; message: string; hint: string }>
> = {
  subject: { field: 'subjects', isMet: ({ subjects }) => subjects.length > 0, message: 'предмет', hint: 'Допишите поле subjects.' },
  grades: { field: 'grades', isMet: ({ grades }) => grades.length > 0, message: 'класс', hint: 'Допишите поле grades.' },
  age: {
    field: 'grades',
    isMet: ({ grades }) => grades.length > 0,
    message: 'возраст детей',
    hint: 'Допишите поле grades: возрастную группу или возраст.',
  },
  nosology: {
    field: 'themes',
    isMet: (data, bank) => data.adaptation.length > 0 || hasTheme(data, bank, 'ovz'),
    message: 'для каких детей работа',
    hint: 'Допишите в themes тему об ОВЗ или заполните поле adaptation.',
  },
  direction: {
    field: 'themes',
    isMet: ({ themes, subjects }) => themes.length + subjects.length > 0,
    message: 'направленность',
    hint: 'Допишите поле themes или subjects.',
  },
  exam: {
    field: 'themes',
    isMet: (data, bank) => hasTheme(data, bank, 'gia'),
    message: 'экзамен или проверочная работа',
    hint: 'Допишите в themes тему о ГИА: gia-oge, gia-ege, gia-vpr.',
  },
  fg: {
    field: 'themes',
    isMet: (data, bank) => hasTheme(data, bank, 'fg'),
    message: 'вид функциональной грамотности',
    hint: 'Допишите в themes: fg-read, fg-math, fg-sci.',
  },
};

/** A card without what its type lives on is not found by those who need it. */
export const typeNeeds = defineRule({
  id: 'type-needs',
  severity: 'warning',
  asks: 'В карточке есть то, без чего работа такого вида неполна: у урока — предмет и класс, у задания к экзамену — экзамен.',
  find: ({ bank }) =>
    [...bank.entries.material.values()].flatMap(({ file, data }) => {
      const type = bank.vocabularies['material-types'].get(data.type);
      const missing = (type?.needs ?? []).filter((need) => !needs[need].isMet(data, bank));
      return missing.map((need) => ({
        file,
        field: [needs[need].field],
        message: `Вид работы — «${type?.name}», но не указано: ${needs[need].message}.`,
        hint: needs[need].hint,
      }));
    }),
});

function hasTheme({ themes }: Material, { vocabularies }: Bank, group: string): boolean {
  // A list that could not be read is told of already.
  if (vocabularies.themes.size === 0) return true;
  return themes.some((id) => vocabularies.themes.get(id)?.group === group);
}
