import { aUnit } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { unitTree } from './unit-tree.ts';

const unit = (id: string, parent?: string, kind: Parameters<typeof aUnit>[0] = {}) => aUnit({ parent, ...kind }, { id });

testRule(unitTree, [
  {
    name: 'a tree that skips levels',
    bank: { entries: [unit('school', 'rumo', { kind: 'smo' }), unit('club', 'school', { kind: 'club' })] },
    finds: [],
  },
  { name: 'its own parent', bank: { entries: [unit('a', 'a')] }, finds: ['error units/a.md parent'], says: /a → a/ },
  {
    name: 'a circle of three',
    bank: { entries: [unit('a', 'b'), unit('b', 'c'), unit('c', 'a')] },
    finds: ['error units/a.md parent', 'error units/b.md parent', 'error units/c.md parent'],
    says: /a → b → c → a/,
  },
  { name: 'below a circle but not on it', bank: { entries: [unit('a', 'a'), unit('b', 'a')] }, finds: ['error units/a.md parent'] },
  { name: 'a second root', bank: { entries: [unit('a')] }, finds: ['warning units/a.md parent'], says: /parent: rumo/ },
  { name: 'a club that an institute keeps', bank: { entries: [unit('a', undefined, { kind: 'club', organisation: 'soiro' })] }, finds: [] },
  { name: 'a club of nobody', bank: { entries: [unit('a', undefined, { kind: 'club' })] }, finds: ['warning units/a.md parent'] },
  {
    name: 'an association of subjects at an institute',
    bank: { entries: [unit('a', undefined, { organisation: 'soiro' })] },
    finds: ['warning units/a.md parent'],
  },
  { name: 'a missing parent is left to references', bank: { entries: [unit('a', 'nobody')] }, finds: [] },
  {
    name: 'a region below a school',
    bank: { entries: [unit('school', 'rumo', { kind: 'smo' }), unit('a', 'school')] },
    finds: ['error units/a.md parent'],
  },
  {
    name: 'a root of another kind',
    bank: { region: { association: { name: 'Р', short: 'Р', unit: 'math' } } },
    finds: ['warning units/rumo.md parent', 'error units/math.md parent'],
  },
  {
    name: 'whole words: a circle, a second root, a wrong order',
    bank: {
      entries: [
        unit('a', 'b'),
        unit('b', 'a'),
        unit('c'),
        unit('school', 'rumo', { kind: 'smo', short_name: 'Школа' }),
        unit('d', 'school', { short_name: 'ОМО' }),
      ],
    },
    finds: ['error units/a.md parent', 'error units/b.md parent', 'warning units/c.md parent', 'error units/d.md parent'],
    tells: [
      'Объединение входит само в себя: a → b → a. Исправьте поле parent у одного из них.',
      'Объединение входит само в себя: b → a → b. Исправьте поле parent у одного из них.',
      'Объединение ни во что не входит, и это не РУМО. Допишите parent: rumo или код того объединения, в которое оно входит.',
      '«ОМО» не может входить в «Школа»: это объединение меньшего круга. Исправьте поле parent или kind.',
    ],
  },
  { name: 'one of a rank below one of the same', bank: { entries: [unit('a', 'math')] }, finds: [] },
  { name: 'a club below anything', bank: { entries: [unit('s', 'rumo', { kind: 'smo' }), unit('a', 's', { kind: 'club' })] }, finds: [] },
  {
    name: 'a root below another, in whole words',
    bank: { region: { association: { name: 'Р', short: 'Р', unit: 'top' } }, entries: [unit('top', 'rumo', { kind: 'rumo' })] },
    finds: ['warning units/rumo.md parent', 'error units/top.md parent'],
    says: /вида rumo и никуда не входит\. Напишите kind: rumo и уберите parent или исправьте association\.unit в region\.yaml\.$/,
  },
  {
    name: 'a root of another kind without anything above it',
    bank: { region: { association: { name: 'Р', short: 'Р', unit: 'top' } }, entries: [unit('top', undefined, { kind: 'omo' })] },
    finds: ['warning units/rumo.md parent', 'error units/top.md kind'],
  },
  { name: 'no second root where the region could not be read', bank: { region: { id: 'placeholder' }, entries: [unit('a')] }, finds: [] },
  {
    name: 'a root that is not there is left to references',
    bank: { region: { association: { name: 'Р', short: 'Р', unit: 'nowhere' } } },
    finds: ['warning units/rumo.md parent'],
  },
]);
