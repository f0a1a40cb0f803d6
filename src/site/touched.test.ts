import { afterAll, beforeAll, expect, test } from 'vitest';
import { store } from './store.ts';
import { noticeTouched } from './touched.ts';

const before = { ...store() };
const read = () => void (store().stale = false);
const touched = () => {
  const own = store();
  return [own.stale, own.memory?.touched && [...own.memory.touched]];
};

beforeAll(read);
afterAll(() => void Object.assign(store(), before, { memory: undefined }));

test('after the first change all files are looked at, later only the touched ones, each twice', () => {
  const notice = noticeTouched();
  notice('a/index.md');
  expect(touched()).toEqual([true, undefined]);
  notice('b.md');
  expect(touched()).toEqual([true, undefined]);
  read();
  notice();
  expect(touched()).toEqual([true, ['a/index.md', 'b.md']]);
  read();
  notice('c.md');
  notice('d.md');
  expect(touched()).toEqual([true, ['c.md', 'd.md']]);
  read();
  notice('e.md');
  expect(touched()).toEqual([true, ['e.md']]);
  notice();
  expect(touched()).toEqual([true, ['e.md', 'c.md', 'd.md']]);
});

test('what nobody has read yet stays in question; the folder itself puts all in question', () => {
  const notice = noticeTouched();
  store().stale = true;
  notice('a.md');
  notice();
  expect(touched()).toEqual([true, undefined]);
  read();
  notice('');
  expect(touched()).toEqual([true, undefined]);
  read();
  notice();
  expect(touched()).toEqual([true, []]);
});

test('watched from the beginning, the first change is the only one that is looked at', () => {
  const notice = noticeTouched(true);
  read();
  notice('a.md');
  expect(touched()).toEqual([true, ['a.md']]);
});
