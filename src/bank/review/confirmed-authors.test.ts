import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, aProtocol } from '../../testing/builders.ts';
import { acceptedRevisions, pathToPresent } from './amendments.ts';
import { authorCodes, authorFaults } from './confirmed-authors.ts';
import { compareRulings, type Ruling } from './rulings.ts';
import { workOf } from './work.ts';

const ruling = (number: string, date: string, authors?: string[], id = `p-${number}`): Ruling => {
  const entry = aProtocol({ number, date, decisions: [{ material: 'material-1', verdict: 'recommended', authors }] }, { id });
  return { entry, decision: entry.data.decisions[0]! };
};
const amendment = (from: string, to: string, date: string, authors?: string[]) => ({
  ...{ material: 'material-1', file: 'x' },
  data: { from, to, date, reason: 'Опечатка', protocol: 'p', ...(authors ? { authors } : {}) },
});

test('rulings go by day, number and code', () => {
  const list = [
    ruling('10', '2025-11-20'),
    ruling('9', '2025-11-20'),
    ruling('1', '2025-12-01'),
    ruling('1', '2025-11-01'),
    ruling('9', '2025-11-20', undefined, 'a'),
  ];
  expect(list.sort(compareRulings).map(({ entry }) => `${entry.data.date} ${entry.id}`)).toEqual([
    ...['2025-11-01 p-1', '2025-11-20 a', '2025-11-20 p-9', '2025-11-20 p-10', '2025-12-01 p-1'],
  ]);
});

test('amendments that lead to the present text, newest first; those that lead nowhere are left out', () => {
  const steps = [
    amendment('a', 'b', '2025-11-01'),
    amendment('b', 'c', '2025-12-01'),
    amendment('c', 'c', '2025-12-02'),
    amendment('x', 'y', '2025-12-03'),
    amendment('c', 'a', '2025-12-04'),
  ];
  expect([...acceptedRevisions('c', steps)].sort()).toEqual(['a', 'b', 'c']);
  expect(pathToPresent('c', steps).map(({ data }) => `${data.from}${data.to}`)).toEqual(['bc', 'ab']);
  expect(pathToPresent('z', steps)).toEqual([]);
});

describe('the authors of a work', () => {
  const faults = (material: object, rulings: readonly Ruling[], amendments: readonly ReturnType<typeof amendment>[] = []) =>
    authorFaults(workOf(aMaterial(material), aBank()), rulings, amendments).map(({ reason, detail }) => `${reason}: ${detail}`);
  test('each by one code: of the person, else of the organisation', () =>
    expect(authorCodes([{ person: 'a', organisation: 'x' }, { organisation: 'x' }, { person: 'a' }])).toEqual(['a', 'x']));
  test.each<[string, object, Ruling[], ReturnType<typeof amendment>[], string[]]>([
    ['no ruling', {}, [], [], []],
    ['confirmed', {}, [ruling('1', '2025-11-20', ['redakciya'])], [], []],
    ['nobody named', {}, [ruling('1', '2025-11-20')], [], ['authors-unnamed: authors: [redakciya]']],
    ['a withdrawn work', { state: 'withdrawn' }, [ruling('1', '2025-11-20')], [], []],
    [
      'one added',
      { authors: [{ organisation: 'redakciya' }, { person: 'a' }] },
      [ruling('1', '2025-11-20', ['redakciya'])],
      [],
      ['authors-changed: добавлены: a'],
    ],
    ['two gone', {}, [ruling('1', '2025-11-20', ['redakciya', 'a', 'b'])], [], ['authors-changed: нет: a, b']],
    ['the later ruling counts', {}, [ruling('1', '2025-11-20', ['a']), ruling('2', '2025-12-20', ['redakciya'])], [], []],
    ['a later one that names nobody leaves it', {}, [ruling('1', '2025-11-20', ['redakciya']), ruling('2', '2025-12-20')], [], []],
    ['a later amendment counts', {}, [ruling('1', '2025-11-20', ['a'])], [amendment('a', 'b', '2025-12-01', ['redakciya'])], []],
    [
      'an earlier one does not',
      {},
      [ruling('1', '2025-11-20', ['a'])],
      [amendment('a', 'b', '2025-11-01', ['redakciya'])],
      ['authors-changed: добавлены: redakciya; нет: a'],
    ],
    ['of one day the amendment is later', {}, [ruling('1', '2025-11-20', ['a'])], [amendment('a', 'b', '2025-11-20', ['redakciya'])], []],
  ])('%s', (_name, material, rulings, amendments, expected) => expect(faults(material, rulings, amendments)).toEqual(expected));
});
