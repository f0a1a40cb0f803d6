import { describe, expect, test } from 'vitest';
import { writeContent } from '../testing/temporary-content.ts';
import { readBank } from './read.ts';
import { faceOf, shellStrings, speechOf, untranslated } from './shell-strings.ts';

const strings = { 'frame.sections.material': 'Lessons', 'shell.home': 'Home' };

test('every key is of words that are there', () => {
  expect(shellStrings.get('frame.sections.material')).toBe('Разработки');
  expect([...shellStrings.values()].filter((text) => text.trim() === '')).toEqual([]);
  // Words are looked up by the Russian ones: the same words must mean the same.
  expect(untranslated(strings).size).toBe(shellStrings.size - 2);
});

describe('a face', () => {
  const { words, look } = speechOf(faceOf('en', strings, false));
  test('says what is translated in its language, and that it is', () =>
    expect([words('Разработки'), look('Разработки')]).toEqual(['Lessons', { lang: 'en' }]));
  test('says the rest in Russian, the language of the page', () => expect([words('Вебинары'), look('Вебинары')]).toEqual(['Вебинары', {}]));
  test('shows a translator what is left', () =>
    expect(speechOf(faceOf('en', strings, true)).look('Вебинары')).toEqual({ 'data-untranslated': '' }));
  test('names of pages are not for translators', () => expect(speechOf(faceOf('en', strings, true)).look('О банке')).toEqual({}));
  test('without one, everything is Russian', () =>
    expect([speechOf(undefined).words('Вебинары'), speechOf(undefined).look('Вебинары')]).toEqual(['Вебинары', {}]));
});

describe('translations of a bank', () => {
  const read = (file: string, text: string) => {
    const { bank, issues } = readBank(writeContent({ [file]: text }));
    const own = issues.filter((issue) => issue.file.startsWith('strings/'));
    return { strings: bank.strings, issues: own.map(({ severity, message }) => `${severity}: ${message}`) };
  };
  test('are read; a language that the region does not name is told', () =>
    expect(read('strings/en.yaml', 'shell.home: Home\n')).toEqual({
      strings: new Map([['en', { 'shell.home': 'Home' }]]),
      issues: ['warning: Язык «en» не назван в region.yaml: перевод не действует.'],
    }));
  test('a sheet with nothing filled in is no fault', () =>
    expect(read('strings/en.yaml', '# Главная\n# shell.home: \n').issues).toHaveLength(1));
  test.each([
    ['a key that there is not', 'strings/en.yaml', 'shell.hom: Home\n', /error: Строки «shell.hom» в оформлении нет/],
    ['no text', 'strings/en.yaml', 'shell.home: 5\n', /error/],
    ['another place', 'strings/en.txt', 'shell.home: Home\n', /error: Перевод оформления лежит не на месте/],
  ])('%s is an error', (_, file, text, expected) => expect(read(file, text).issues.join('\n')).toMatch(expected));
});
