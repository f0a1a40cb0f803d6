import { describe, expect, test } from 'vitest';
import { merge } from './merge.ts';
import { fromFragment, toFragment } from './share.ts';
import {
  add,
  addFolder,
  byFolder,
  dropFolder,
  edit,
  EMPTY,
  freeId,
  LIMITS,
  move,
  moveFolder,
  remove,
  renameFolder,
  restoreFolder,
  type Change,
  type Selection,
} from './selection.ts';

const item = (name: string, folder?: string, note?: string) => ({ key: `materialy/${name}`, title: name.toUpperCase(), folder, note });
const some: Selection = {
  folders: [
    { id: 'f1', name: 'Вторник' },
    { id: 'f2', name: 'Среда' },
  ],
  items: [item('a'), item('b', 'f1', 'к b'), item('c'), item('d', 'f1'), item('e', 'f9')],
};
/** `a c e | Вторник: b d | Среда:` */
const told = (selection: Selection) =>
  byFolder(selection)
    .map(({ folder, items }) => `${folder ? `${folder.name}: ` : ''}${items.map(({ key }) => key.slice(10)).join(' ')}`.trim())
    .join(' | ');

describe('a change', () => {
  test.each<[string, Change, string]>([
    ['adds at the end', add(item('x')), 'a c e x | Вторник: b d | Среда:'],
    ['adds nothing twice', add(item('a')), 'a c e | Вторник: b d | Среда:'],
    ['puts back in its place', add(item('x'), 0), 'x a c e | Вторник: b d | Среда:'],
    ['takes out', remove('materialy/a'), 'c e | Вторник: b d | Среда:'],
    ['takes out what is not there', remove('materialy/x'), 'a c e | Вторник: b d | Среда:'],
    ['moves within the folder, over things of others', move('materialy/d', -1), 'a c e | Вторник: d b | Среда:'],
    ['moves down', move('materialy/a', 1), 'c a e | Вторник: b d | Среда:'],
    ['does not move out of the list', move('materialy/a', -1), 'a c e | Вторник: b d | Среда:'],
    ['does not move past the end', move('materialy/d', 1), 'a c e | Вторник: b d | Среда:'],
    ['puts into a folder', edit('materialy/a', { folder: 'f2' }), 'c e | Вторник: b d | Среда: a'],
    ['adds a folder', addFolder({ id: 'f3', name: 'Новая' }), 'a c e | Вторник: b d | Среда: | Новая:'],
    ['renames a folder', renameFolder('f2', 'Четверг'), 'a c e | Вторник: b d | Четверг:'],
    ['moves a folder', moveFolder('f2', -1), 'a c e | Среда: | Вторник: b d'],
    ['does not move the first folder up', moveFolder('f1', -1), 'a c e | Вторник: b d | Среда:'],
    ['drops a folder and keeps its things', dropFolder('f1'), 'a b c d e | Среда:'],
  ])('%s', (_name, change, expected) => expect(told(change(some))).toBe(expected));

  test('a dropped folder comes back with its things', () =>
    expect(restoreFolder({ id: 'f1', name: 'Вторник' }, 0, new Set(['materialy/b', 'materialy/d']))(dropFolder('f1')(some))).toEqual(some));
  test('a new folder takes an id that none has', () => expect([freeId(EMPTY), freeId(some)]).toEqual(['f1', 'f3']));
});

describe('two selections in one', () => {
  const other: Selection = {
    folders: [
      { id: 'f1', name: 'Четверг' },
      { id: 'f2', name: ' вторник' },
    ],
    items: [item('x', 'f1', 'к x'), item('b', 'f1', 'другое'), item('y', 'f2'), item('a')],
  };

  test('what is the reader’s own stays where it is, the rest comes after', () =>
    expect(told(merge(some, other))).toBe('a c e | Вторник: b d y | Среда: | Четверг: x'));
  test('a different note is added below, the same one is not said twice', () => {
    const noteOf = (selection: Selection, name: string) => selection.items.find(({ key }) => key.endsWith(name))?.note;
    expect(noteOf(merge(some, other), 'b')).toBe('к b\nдругое');
    expect(noteOf(merge(merge(some, other), other), 'b')).toBe('к b\nдругое');
  });
  test('the reader’s own note is never cut', () => {
    const long = 'щ'.repeat(LIMITS.note);
    const merged = merge({ folders: [], items: [item('b', undefined, long)] }, other);
    expect(merged.items[0]?.note).toBe(long);
  });
  test('more folders than a selection may have: their works come without one, and the address still opens', () => {
    const many = (mark: string): Selection => ({
      folders: Array.from({ length: LIMITS.folders }, (_, at) => ({ id: `f${at}`, name: `${mark} ${at}` })),
      items: Array.from({ length: LIMITS.folders }, (_, at) => item(`${mark}-${at}`, `f${at}`)),
    });
    const both = merge(many('a'), many('b'));
    expect([both.folders.length, both.items.length]).toEqual([LIMITS.folders, 2 * LIMITS.folders]);
    expect(both.items.find(({ key }) => key === 'materialy/b-3')?.folder).toBeUndefined();
    expect(fromFragment(toFragment(both))).toMatchObject({ selection: { items: { length: 2 * LIMITS.folders } } });
  });

  test('a note is never cut within a sign', () => {
    const own = { folders: [], items: [item('b', undefined, 'щ'.repeat(LIMITS.note - 2))] };
    const merged = merge(own, { folders: [], items: [item('b', undefined, '😀')] });
    expect(merged.items[0]?.note).toBe(`${'щ'.repeat(LIMITS.note - 2)}\n`);
  });

  test('with itself and with nothing it stays the same', () => {
    expect(told(merge(some, some))).toBe(told(some));
    expect(merge(some, EMPTY)).toEqual(some);
  });
});
