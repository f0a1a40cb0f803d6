import { expect, test } from 'vitest';
import { aBank, aUnit, TODAY } from '../../testing/builders.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import { associationView, treeOf } from './association.ts';

const catalogueWith = (entries: object[], parts: object = {}) =>
  createCatalogue(aBank({ ...parts, entries: entries as never }), new Map(), TODAY);

test('associations: those of a subject and those of work', () => {
  const area = (id: string) => ({ id, name: id });
  const subject = (id: string, own: string, status?: string) => ({ id, name: `Предмет ${id}`, area: own, ...(status && { status }) });
  const unit = (id: string, subjects: string[], audiences: string[] = []) =>
    aUnit({ short_name: id, name: id, subjects, audiences }, { id });
  const catalogue = catalogueWith(
    [
      unit('three', ['a', 'b', 'c'], ['teacher']),
      unit('four', ['a', 'b', 'c', 'd'], ['teacher', 'unheard']),
      unit('service', ['s'], ['teacher']),
      unit('special', ['p', 'k']),
      unit('mixed', ['s', 'a', 'unheard']),
      aUnit({ short_name: 'Предмет a', subjects: ['a', 'b'], to_confirm: true }, { id: 'math' }),
    ],
    {
      region: { notes: ['Список уточняется.'] },
      vocabularies: {
        'subject-areas': ['a', 'b', 'c', 'd'].map(area),
        subjects: [
          ...['a', 'b', 'c', 'd'].map((id) => subject(id, id)),
          subject('s', 'a', 'service'),
          subject('p', 'a', 'special'),
          subject('k', 'a', 'preschool'),
        ],
      },
    },
  );
  expect(told(associationView(catalogue))).toEqual({
    groups: [
      { title: 'Региональное учебно-методическое объединение', lines: ['РУМО → /obedineniya/rumo/ ()'] },
      {
        title: 'Предметные',
        lines: [
          'Предмет a → /obedineniya/math/ (Предмет b)',
          'mixed → /obedineniya/mixed/ (Предмет s, предмет a, unheard)',
          'three → /obedineniya/three/ (Предмет a, предмет b, предмет c)',
        ],
      },
      {
        title: 'Уровни образования и направления работы',
        lines: [
          'four → /obedineniya/four/ (Учитель, unheard)',
          'service → /obedineniya/service/ (Учитель)',
          'special → /obedineniya/special/ ()',
        ],
      },
    ],
    notes: ['Список уточняется.', 'Состав и руководители объединений пока не опубликованы.'],
    hasTree: true,
    hasMunicipalities: true,
  });
  expect(treeOf(catalogue)[0]?.below).toBe(6);
});
