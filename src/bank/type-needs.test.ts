import { describe, expect, test } from 'vitest';
import { NEEDED_GROUPS, unmetNeeds, type Need, type NeedyCard } from './type-needs.ts';

const groups: Readonly<Record<string, string>> = { 'gia-oge': 'gia', 'fg-read': 'fg', 'ovz-deti': 'ovz' };
const groupOf = (id: string) => groups[id];
const bare: NeedyCard = { subjects: [], grades: [], themes: [], adaptation: [] };
const needs = (...list: Need[]) => ({ name: 'Урок', needs: list });

describe('what a card lacks', () => {
  const said = (field: string, what: string, hint: string, advice: string) => ({
    ...{ field, hint, advice },
    message: `Вид работы — «Урок», но не указано: ${what}.`,
  });
  test.each<[Need, ReturnType<typeof said>]>([
    ['subject', said('subjects', 'предмет', 'Допишите поле subjects.', 'Выберите предмет.')],
    ['grades', said('grades', 'класс', 'Допишите поле grades.', 'Выберите класс.')],
    [
      'age',
      said('grades', 'возраст детей', 'Допишите поле grades: возрастную группу или возраст.', 'Выберите возрастную группу или возраст.'),
    ],
    [
      'nosology',
      said(
        'themes',
        'для каких детей работа',
        'Допишите в themes тему об ОВЗ или заполните поле adaptation.',
        'Выберите тему об ОВЗ или напишите, как адаптировать работу.',
      ),
    ],
    ['direction', said('themes', 'направленность', 'Допишите поле themes или subjects.', 'Выберите тему или предмет.')],
    [
      'exam',
      said('themes', 'экзамен или проверочная работа', 'Допишите в themes тему о ГИА: gia-oge, gia-ege, gia-vpr.', 'Выберите тему о ГИА.'),
    ],
    [
      'fg',
      said(
        'themes',
        'вид функциональной грамотности',
        'Допишите в themes: fg-read, fg-math, fg-sci.',
        'Выберите тему о функциональной грамотности.',
      ),
    ],
  ])('%s', (need, words) => expect(unmetNeeds(needs(need), bare, groupOf)).toEqual([words]));
});

describe('what meets a need', () => {
  test.each<[Need, Partial<NeedyCard>, Partial<NeedyCard>]>([
    ['subject', { subjects: ['matematika'] }, { grades: ['5'], themes: ['gia-oge'], adaptation: ['x'] }],
    ['grades', { grades: ['5'] }, { subjects: ['matematika'], themes: ['gia-oge'], adaptation: ['x'] }],
    ['age', { grades: ['5'] }, { subjects: ['matematika'], themes: ['gia-oge'], adaptation: ['x'] }],
    ['nosology', { adaptation: ['x'] }, { themes: ['gia-oge'], grades: ['5'] }],
    ['nosology', { themes: ['gia-oge', 'ovz-deti'] }, { themes: ['nichto'] }],
    ['direction', { themes: ['nichto'] }, { grades: ['5'] }],
    ['direction', { subjects: ['matematika'] }, { adaptation: ['x'] }],
    ['exam', { themes: ['fg-read', 'gia-oge'] }, { themes: ['fg-read', 'ovz-deti'] }],
    ['fg', { themes: ['gia-oge', 'fg-read'] }, { themes: ['gia-oge', 'ovz-deti'] }],
  ])('%s: %j does, %j does not', (need, enough, other) => {
    expect(unmetNeeds(needs(need), { ...bare, ...enough }, groupOf)).toEqual([]);
    expect(unmetNeeds(needs(need), { ...bare, ...other }, groupOf)).toHaveLength(1);
  });
  test('a list of themes that could not be read blames nobody', () =>
    expect(unmetNeeds(needs('nosology', 'exam', 'fg'), bare, undefined)).toEqual([]));
});

test('all that is lacked, in the order of the vocabulary', () => {
  expect(unmetNeeds(needs('grades', 'subject', 'exam'), { ...bare, subjects: ['x'] }, groupOf).map(({ field }) => field)).toEqual([
    'grades',
    'themes',
  ]);
  expect(unmetNeeds(needs(), bare, groupOf)).toEqual([]);
  expect(NEEDED_GROUPS).toEqual(['ovz', 'gia', 'fg']);
});
