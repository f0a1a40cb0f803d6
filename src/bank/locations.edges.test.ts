import { describe, expect, test } from 'vitest';
import { locationOf, type Misplaced } from './locations.ts';

const place = (path: string) => locationOf(path);
const told = (path: string) => {
  const { message, hint } = locationOf(path) as Misplaced;
  return `${message} ${hint}`;
};

test.each<[string, object]>([
  ['redirects.yaml', { what: 'single', single: 'redirects' }],
  ['README.md', { what: 'other' }],
  ['slovar.txt', { what: 'other' }],
  ['logo.svg', { what: 'other' }],
  ['federation/kraj-2/manifest.json', { what: 'other' }],
  ['federation/kraj/0123456789abcdef.json', { what: 'other' }],
  ['strings/en.yaml', { what: 'strings', language: 'en' }],
  ['strings/tat.yaml', { what: 'strings', language: 'tat' }],
  ['pages/o-banke.mdx', { what: 'entry', kind: 'page', id: 'o-banke' }],
  ['documents/plan/plan.pdf', { what: 'attachment', folder: 'documents/plan' }],
  ['reviews/2025-2026/drobi/12.yaml', { what: 'review', material: 'drobi' }],
])('%s', (path, expected) => expect(place(path)).toEqual(expected));

describe('what lies in a wrong place', () => {
  const nowhere = /^Место файла не предусмотрено\. Файлы банка лежат в папках: (?:[a-z]+, )+vocabularies, reviews, strings\.$/;
  test.each([
    'x.md',
    'materials',
    'federation/kraj/x.json',
    'federation/kraj/0123456789abcde.json',
    'federation/kraj/x/manifest.json',
    'federation/Kraj/manifest.json',
    'x/federation/kraj/manifest.json',
    'federation/kraj/manifest.json.bak',
    'x/README.md',
  ])('%s', (path) => expect(told(path)).toMatch(nowhere));
  const strings = 'Перевод оформления лежит не на месте. Переводы — это strings/<код языка>.yaml: strings/en.yaml.';
  test.each([
    'strings/e.yaml',
    'strings/engl.yaml',
    'strings/EN.yaml',
    'strings/en.yml',
    'strings/x/en.yaml',
    'strings/en.yaml/x',
    'strings',
  ])('%s is no translation', (path) => expect(told(path)).toBe(strings));
  const review =
    'Заключение лежит не на месте. Заключение — это reviews/<год>/<код работы>/01.yaml, поправки — amendments.yaml там же, назначения — assigned.yaml.';
  test.each([
    'reviews/01.yaml',
    'reviews/2025-2026/drobi/x/01.yaml',
    'reviews/2025-2026/drobi/001.yaml',
    'reviews/2025-2026/drobi/01.yml',
    'reviews/2025-2026/drobi/x01.yaml',
    'reviews/2025-2026/drobi/amendments.yaml.bak',
  ])('%s is no conclusion', (path) => expect(told(path)).toBe(review));
  const lists = (name: string) => new RegExp(`^Словаря «${name}» нет\\. Словари: levels, grades, .*licences — файлы \\.yaml\\.$`);
  test.each(['subjects.yml', 'nichego.yaml', 'x/subjects.yaml', 'subjects', 'subjects.yaml/x'])('vocabularies/%s is none', (name) =>
    expect(told(`vocabularies/${name}`)).toMatch(lists(name)),
  );
  const deep = 'Файл лежит слишком глубоко. Внутри папки записи других папок не бывает.';
  test.each(['documents/plan/x/a.pdf', 'materials/2025-2026/drobi/x/index.md', 'units/math/a.md', 'people/x/y.yaml'])(
    '%s is too deep',
    (path) => expect(told(path)).toBe(deep),
  );
  const pair = 'Назовите папку двумя соседними годами: 2024-2025.';
  test.each([
    ['2025_2026', 'Переименуйте папку: 2025-2026.'],
    ['год 2024', 'Переименуйте папку: 2024-2025.'],
    ['20251', pair],
    ['1999-2001', pair],
    ['5 класс 2024', pair],
    ['drobi', pair],
  ])('%s is no school year', (year, hint) => {
    expect(told(`materials/${year}/drobi/index.md`)).toBe(`Папка «${year}» — не учебный год. ${hint}`);
    expect(told(`reviews/${year}/drobi/01.yaml`)).toBe(`Папка «${year}» — не учебный год. ${hint}`);
  });
  test('a text of an entry outside the folders of years', () => {
    const message = 'Файл лежит прямо в папке news, а должен — в папке учебного года.';
    for (const name of ['moya.md', 'moya.txt', 'moya']) {
      const found = locationOf(`news/${name}`) as Misplaced;
      expect(found).toEqual({
        what: 'misplaced',
        message,
        hint: 'Перенесите его в папку года, например: news/2025-2026/moya.md.',
        hintFor: expect.any(Function),
      });
      expect(found.hintFor?.('2024-2025')).toBe('Перенесите его в папку года: news/2024-2025/moya.md.');
    }
    expect(locationOf('news/moya.pdf')).toEqual({
      what: 'misplaced',
      message,
      hint: 'Перенесите его в папку года, в папку той записи, к которой он относится.',
    });
  });
  test.each([
    ['documents/plan/index.txt', 'Здесь не бывает файлов «.txt». Переименуйте его в index.md.'],
    ['documents/plan/index.doc', /^Документ Word сам по себе/],
    ['documents/plan.txt', 'Здесь не бывает файлов «.txt». Переименуйте файл или удалите: нужно .md.'],
  ])('%s is no entry', (path, words) => (typeof words === 'string' ? expect(told(path)).toBe(words) : expect(told(path)).toMatch(words)));
});
