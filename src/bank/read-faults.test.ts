import { describe, expect, test } from 'vitest';
import type { Issue } from './issue.ts';
import * as faults from './read-faults.ts';

describe('what is wrong with a file of the content folder', () => {
  const error = (rule: string, file: string, message: string, hint: string, more: Partial<Issue> = {}) =>
    ({ rule, severity: 'error', file, message, hint, ...more }) as const;
  const code = 'Код — маленькие латинские буквы, цифры и дефисы, не длиннее 80 знаков: slozhenie-drobej-5-klass.';
  const rename = (name: string) => `Переименуйте новый файл или папку: код каждой записи свой. Например: ${name}-2.`;
  test.each<[string, Issue, Issue]>([
    [
      'no content',
      faults.missingContent,
      error(
        'content-missing',
        '.',
        'Папки с содержанием банка нет.',
        'Папка называется content; другую назовите так: CONTENT=папка npm run build.',
      ),
    ],
    [
      'no file of its own',
      faults.missingSingle('region.yaml', 'Регион'),
      error(
        'content-missing',
        'region.yaml',
        'Нет файла «region.yaml» (Регион).',
        'Возьмите за образец такой же файл из папки content, которая пришла вместе с программой.',
      ),
    ],
    [
      'a wrong id',
      faults.badId('units/Дроби.md', 'Дроби'),
      error('id-form', 'units/Дроби.md', 'Код «Дроби» (имя файла или папки) записан неверно.', `Переименуйте: drobi. ${code}`),
    ],
    [
      'an id of which nothing is left',
      faults.badId('x', '—'),
      error('id-form', 'x', 'Код «—» (имя файла или папки) записан неверно.', code),
    ],
    ['an id twice', faults.duplicateId('x', 'a', 'y'), error('unique-ids', 'x', 'Код «a» уже занят файлом y.', rename('a'))],
    [
      'an id twice, nobody knows where',
      faults.duplicateId('x', 'a', undefined),
      error('unique-ids', 'x', 'Код «a» уже занят.', rename('a')),
    ],
    [
      'a long id twice',
      faults.duplicateId('x', 'a'.repeat(80), undefined),
      error('unique-ids', 'x', `Код «${'a'.repeat(80)}» уже занят.`, rename('a'.repeat(78))),
    ],
    [
      'an item twice',
      faults.duplicateItem('x', 'a', 3),
      error('unique-ids', 'x', 'Код «a» в словаре уже есть.', 'Дайте значению другой код; сам код потом не меняйте.', {
        field: ['items', 3],
      }),
    ],
    [
      'an expert twice',
      faults.duplicateExpert('x', 'a', 3),
      error('unique-ids', 'x', 'Код эксперта «a» уже занят.', 'Дайте новому эксперту свой код: по коду считают заключения.', {
        field: ['experts', 3, 'code'],
      }),
    ],
    ['a file in a wrong place', faults.misplacedFile('x', 'Не там.', 'Перенесите.'), error('file-place', 'x', 'Не там.', 'Перенесите.')],
    [
      'an empty file',
      faults.emptyFile('x'),
      error('yaml', 'x', 'Файл пустой.', 'Заполните его по образцу соседнего файла или удалите.', { line: 1 }),
    ],
    [
      'a key of JavaScript',
      faults.prototypeKey('x'),
      error('unknown-key', 'x', 'Поля «__proto__» нет в описании такого вида.', 'Удалите эту строку.'),
    ],
    [
      'unknown words',
      faults.unknownString('strings/en.yaml', 'a.b'),
      error(
        'unknown-key',
        'strings/en.yaml',
        'Строки «a.b» в оформлении нет.',
        'Команда npm run strings -- <код языка> покажет все строки; лишнюю удалите.',
        { field: ['a.b'] },
      ),
    ],
    [
      'a language that is not named',
      faults.unnamedLanguage('en'),
      {
        rule: 'unknown-key',
        severity: 'warning',
        file: 'strings/en.yaml',
        message: 'Язык «en» не назван в region.yaml: перевод не действует.',
        hint: 'Добавьте его в поле languages файла region.yaml.',
      },
    ],
  ])('%s', (_name, issue, expected) => expect(issue).toEqual(expected));
});

test.each<[string, boolean]>([
  ['{"__proto__":1}', true],
  ['{"a":[{"b":{"__proto__":null}}]}', true],
  ['{"a":"__proto__","b":null}', false],
  ['["__proto__"]', false],
  ['"__proto__"', false],
  ['null', false],
])('%s has the key: %s', (json, expected) => expect(faults.hasPrototypeKey(JSON.parse(json))).toBe(expected));
