import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentRoot } from '../bank/settings.ts';
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
  notice(join(contentRoot(), 'a/index.md'));
  expect(touched()).toEqual([true, undefined]);
  notice(join(contentRoot(), 'b.md'));
  expect(touched()).toEqual([true, undefined]);
  read();
  notice();
  expect(touched()).toEqual([true, ['a/index.md', 'b.md']]);
  read();
  notice(join(contentRoot(), 'c.md'));
  notice(join(contentRoot(), 'd.md'));
  expect(touched()).toEqual([true, ['c.md', 'd.md']]);
  read();
  notice(join(contentRoot(), 'e.md'));
  expect(touched()).toEqual([true, ['e.md']]);
  notice();
  expect(touched()).toEqual([true, ['e.md', 'c.md', 'd.md']]);
});

test('what nobody has read yet stays in question; the folder itself puts all in question', () => {
  const notice = noticeTouched();
  store().stale = true;
  notice(join(contentRoot(), 'a.md'));
  notice();
  expect(touched()).toEqual([true, undefined]);
  read();
  notice(contentRoot());
  expect(touched()).toEqual([true, undefined]);
  read();
  notice();
  expect(touched()).toEqual([true, []]);
});
