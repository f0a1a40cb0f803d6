import { describe, expect, it } from 'vitest';
import { formAdvice, type FormNeeds } from './advice.ts';
import type { FormField } from './field.ts';
import { wordFaults } from './word-faults.ts';

const field = (name: string, type: FormField['type'], fields?: readonly FormField[]): FormField => ({
  name,
  title: name,
  hint: '',
  type,
  fields,
});
const inner = [field('title', 'text'), field('minutes', 'number')];
const fields = [
  ...[field('title', 'text'), field('goals', 'lines'), field('day', 'date'), field('site', 'address'), field('kind', 'choice')],
  ...[field('stages', 'rows', inner), field('results', 'group', inner), field('bare', 'rows')],
];
const wrong = 'Cложение';

describe('words that the check would refuse', () => {
  it('are told with their place, in the words of the check', () =>
    expect(
      wordFaults(fields, {
        title: wrong,
        goals: 'раз\nсло\u00adже\u00adние ча\u0438\u0306, чу\u0438\u0306',
        stages: [{ title: 'Раз' }, { title: wrong }],
        results: { title: wrong },
      }),
    ).toEqual([
      { path: ['title'], message: 'В слове «Cложение» смешаны русские и латинские буквы: латинские «C». Замените на «Сложение».' },
      { path: ['goals'], message: 'Невидимый знак: мягкий перенос. Удалите его или наберите слово заново.' },
      { path: ['goals'], message: 'Буква «й» набрана двумя знаками: поиск такое слово не найдёт. Наберите «й» заново одной клавишей.' },
      {
        path: ['stages', 1, 'title'],
        message: 'В слове «Cложение» смешаны русские и латинские буквы: латинские «C». Замените на «Сложение».',
      },
      {
        path: ['results', 'title'],
        message: 'В слове «Cложение» смешаны русские и латинские буквы: латинские «C». Замените на «Сложение».',
      },
    ]));
  it('only in what an author writes himself', () =>
    expect(
      wordFaults(fields, { day: wrong, site: wrong, kind: wrong, stages: [{ minutes: wrong }], bare: [{ title: wrong }], other: wrong }),
    ).toEqual([]));
  it('with the place of the form above', () =>
    expect(wordFaults([inner[0]!], { title: wrong }, ['a', 2])[0]?.path).toEqual(['a', 2, 'title']));
});

describe('advice beside the fields', () => {
  const card = [field('title', 'text'), field('type', 'choice'), field('duration', 'number'), field('stages', 'rows', inner)];
  const needs: FormNeeds = { types: { map: { name: 'Карта', needs: ['subject'] } } };
  const told = (values: Parameters<typeof formAdvice>[2], own = needs) => formAdvice('material', card, values, own);
  it('comes in the order of the rules and keeps nobody from sending', () => {
    const found = told({ title: 'Дроби..', type: 'map', duration: '45', stages: [{ title: 'Раз', minutes: '20' }] });
    expect(found.map(({ path }) => path)).toEqual([['subjects'], ['duration']]);
    expect(found.every(({ isAdvice, message }) => isAdvice === true && /[а-яё].*\.$/.test(message))).toBe(true);
    expect(found[1]?.message).toBe('Продолжительность — 45 минут, а этапы вместе — 20 минут.');
  });
  it('on a title', () =>
    expect(told({ title: 'Дроби.' })).toEqual([
      { path: ['title'], message: 'Название кончается точкой. Уберите точку в конце.', isAdvice: true },
    ]));
  it('none on a type that needs nothing, on an unknown one, and where no stages are typed', () => {
    expect(told({ title: 'Дроби', type: 'other', duration: '45' })).toEqual([]);
    expect(told({ type: 'map' }, { types: { map: { name: 'Карта', needs: [] } } })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});
