import { describe, expect, test } from 'vitest';
import { aBank, anOrganisation, aPerson } from '../../testing/builders.ts';
import { sameOrganisations, samePeople } from './twins.ts';

const name = (surname: string, given: string, patronymic?: string) => ({ surname, name: given, patronymic });
const namesakes = (own: object, other: object) => {
  const bank = aBank({ entries: [aPerson(own, { id: 'a' }), aPerson(other, { id: 'b' })] });
  const same = samePeople('a', bank);
  // Asked again, and from the other side, it answers the same.
  expect(samePeople('a', bank)).toBe(same);
  expect([...samePeople('b', bank)].sort()).toEqual(same.includes('b') ? ['a', 'b'] : ['b']);
  return same;
};
const anna = name('Образцова', 'Анна', 'Пробовна');

describe('one person under two codes', () => {
  test.each<[string, object, object]>([
    ['the same name', anna, anna],
    ['case and ё', name('Семёнова', 'Анна'), name('СЕМЕНОВА', 'анна')],
    ['no patronymic in one of them', anna, name('Образцова', 'Анна')],
    ['an initial', anna, name('Образцова', 'А.', 'П.')],
    ['both initials in one field', anna, name('Образцова', 'А. П.')],
    ['surname and name changed places', anna, name('Анна', 'Образцова', 'Пробовна')],
    ['a mark over a letter', anna, name('Образцо\u0301ва', 'Анна', 'Пробовна')],
    ['a sign nobody sees', anna, name('Образ\u00adцова', 'Анна', 'Пробовна')],
    ['Latin letters', anna, name('Oбрaзцoвa', 'Aннa', 'Пробовна')],
  ])('%s', (_name, own, other) => expect(namesakes(own, other)).toEqual(['a', 'b']));
  test.each<[string, object, object]>([
    ['another surname', anna, name('Пробная', 'Анна', 'Пробовна')],
    ['another name', anna, name('Образцова', 'Алла', 'Пробовна')],
    ['another patronymic', anna, name('Образцова', 'Анна', 'Петровна')],
    ['another initial', anna, name('Образцова', 'В.', 'П.')],
    ['another initial of the patronymic', anna, name('Образцова', 'Анна', 'С.')],
    ['a beginning that is no initial', anna, name('Образцова', 'Ан', 'Пробовна')],
    ['the surname in place of the name, the name another', anna, name('Алла', 'Образцова', 'Пробовна')],
    ['an initial where the places are changed', anna, name('А.', 'Образцова', 'Пробовна')],
  ])('not with %s', (_name, own, other) => expect(namesakes(own, other)).toEqual(['a']));
  test('a code that nobody has stays itself', () => expect(samePeople('nobody', aBank())).toEqual(['nobody']));
});

const towns = { municipalities: ['east', 'west'].map((id) => ({ id, name: id, kind: 'city' })) };
const schools = (own: object, other: object) => {
  const school = (data: object, id: string) =>
    anOrganisation({ name: 'МБОУ «Школа № 1»', short_name: 'Ш', kind: 'school', ...data }, { id });
  const bank = aBank({ entries: [school(own, 'a'), school(other, 'b')], vocabularies: towns });
  const same = sameOrganisations('a', bank);
  expect(sameOrganisations('a', bank)).toBe(same);
  return [...same].sort();
};

describe('one organisation under two codes', () => {
  test.each<[string, object, object]>([
    ['the same name', {}, {}],
    ['spaces, quotes of another kind, capitals', {}, { name: 'мбоу "ШКОЛА №1"' }],
    ['another legal form', {}, { name: 'Муниципальная школа «Школа № 1»' }],
    ['German quotes', {}, { name: 'МОУ „Школа № 1“' }],
    ['a former name', { name: 'Лицей', old_names: [{ name: 'МБОУ «Школа № 1»', until: '2020' }] }, {}],
    ['one town', { municipality: 'east' }, { municipality: 'east' }],
    ['a town in one of them only', { municipality: 'east' }, {}],
    ['the whole name, whatever the kind', {}, { kind: 'other' }],
  ])('%s', (_name, own, other) => expect(schools(own, other)).toEqual(['a', 'b']));
  test.each<[string, object, object]>([
    ['another number', {}, { name: 'МБОУ «Школа № 2»' }],
    ['another town', { municipality: 'east' }, { municipality: 'west' }],
    ['another form and another kind', {}, { name: 'МБДОУ «Школа № 1»', kind: 'preschool' }],
    ['other words after the quotes', {}, { name: 'МБОУ «Школа № 1» г. Города' }],
  ])('not with %s', (_name, own, other) => expect(schools(own, other)).toEqual(['a']));
  test('a code that nobody has stays itself', () => expect(sameOrganisations('nobody', aBank())).toEqual(['nobody']));
});
