import { resolve } from 'node:path';
import { afterEach, expect, it, test, vi } from 'vitest';
import { chosenFace, contentRoot, settingsFault } from './settings.ts';

afterEach(() => void vi.unstubAllEnvs());

it.each([
  [undefined, 'content'],
  ['', 'content'],
  ['examples/x', 'examples/x'],
])('CONTENT=%s is the folder %s', (value, folder) => {
  vi.stubEnv('CONTENT', value);
  expect(contentRoot()).toBe(resolve(folder));
});

it.each([
  [undefined, undefined],
  ['', undefined],
  ['en', 'en'],
])('FACE=%s is the language %s', (value, language) => {
  vi.stubEnv('FACE', value);
  expect(chosenFace()).toBe(language);
});

test('what is wrong with the settings is told whole', () => {
  vi.stubEnv('TODAY', 'вчера');
  vi.stubEnv('PREVIEW', 'yes');
  expect(settingsFault()).toBe('TODAY=вчера — не день. Напишите год, месяц и число: TODAY=2026-02-28.');
  vi.stubEnv('TODAY', undefined);
  expect(settingsFault()).toBe('PREVIEW=yes — непонятно. Чтобы увидеть и черновики, напишите PREVIEW=1; без них — PREVIEW=0.');
});
