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
]);
