import { describe, expect, test } from 'vitest';
import { aPublishedMaterial, entry, smallest } from '../testing/small-bank.ts';
import { baseData } from '../testing/base-bank.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { checkContent } from './check.ts';

const reviews = 'reviews/2025-2026';
const files = { ...smallest(), ...aPublishedMaterial('drobi') };
const check = (more: Record<string, string>, shown?: 'everything') =>
  checkContent(writeContent({ ...files, ...more }), '2026-02-01', () => [], shown);

describe('a print that is misspelt in a conclusion', () => {
  const misspelt = files[`${reviews}/drobi/01.yaml`]!.replace(/revision: .*/, 'revision: "zz"');
  const hintOf = (path: string, more: Record<string, string> = {}) =>
    check({ [path]: misspelt, ...more }).issues.find(({ file }) => file === path)?.hint;
  test('is told with the right one', () => {
    const { decisions } = check({});
    const revision = decisions.get('drobi')?.revision;
    expect(revision).toMatch(/^[0-9a-f]{16}$/);
    expect(hintOf(`${reviews}/drobi/01.yaml`)).toBe(`Если эксперт читал нынешний текст, напишите revision: "${revision}".`);
  });
  test('is told with none while the work itself cannot be read', () =>
    expect(hintOf(`${reviews}/voda/01.yaml`)).toBe('Исправьте ошибки в самой работе: тогда проверка назовёт отпечаток её текста.'));
  test('other faults keep their hints', () => {
    const wrong = files[`${reviews}/drobi/01.yaml`]!.replace(/date: .*/, 'date: "вчера"');
    const { issues } = check({ [`${reviews}/drobi/01.yaml`]: wrong });
    expect(issues.find(({ file }) => file.endsWith('/01.yaml'))?.hint).not.toMatch(/отпечаток|revision/);
  });
});

describe('a work that waits', () => {
  const waiting = { 'materials/2025-2026/waits/index.md': entry({ ...baseData.material, published: '2025-12-01' }) };
  const quorum = (shown?: 'everything') => check(waiting, shown).issues.filter(({ rule }) => rule === 'review-quorum');
  test('stops a build, but not one that shows everything', () => {
    expect(quorum().map(({ severity }) => severity)).toContain('error');
    expect(quorum('everything').map(({ severity }) => severity)).not.toContain('error');
    expect(quorum('everything')).toHaveLength(quorum().length);
  });
});

test('the day may depend on the zone of the region', () => {
  const asked: string[] = [];
  const { today } = checkContent(
    writeContent(files),
    (zone) => {
      asked.push(zone);
      return '2026-03-01';
    },
    () => [],
  );
  expect([today, asked]).toEqual(['2026-03-01', ['Europe/Moscow']]);
});
