import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { baseData } from '../src/testing/base-bank.ts';
import { TODAY } from '../src/testing/builders.ts';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { entry, inhabited, smallest } from '../src/testing/small-bank.ts';
import { writeContent } from '../src/testing/temporary-content.ts';

const bank = { ...smallest(), ...inhabited };
const letter = (files: Record<string, string>, ...words: string[]) => {
  const root = writeContent(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
  const out = join(root, 'out');
  const env = { ...withoutVitest, CONTENT: join(root, 'content'), TODAY };
  const run = spawnSync(process.execPath, ['scripts/letter.ts', ...words, ...(words.includes('--out') ? [] : ['--out', out])], {
    env,
    encoding: 'utf8',
  });
  return { ...run, out };
};
const documentOf = (path: string) => strFromU8(unzipSync(readFileSync(path))['word/document.xml']!);

test('writes a letter of real styles: a title, a table whose head is repeated, links', () => {
  const { status, stderr, out } = letter(bank, '2025-11');
  expect([status, stderr, readdirSync(out)]).toEqual([0, '', ['pismo-2025-11.docx']]);
  const xml = documentOf(join(out, 'pismo-2025-11.docx'));
  for (const part of [
    'w:pStyle w:val="Title"',
    'w:pStyle w:val="BodyText"',
    '<w:tblHeader/>',
    '<w:hyperlink',
    'Трудные задачи',
    '15:00–16:00',
    'Образцова Анна',
  ])
    expect(xml).toContain(part);
});

test('the same bank gives the same bytes, and a letter that somebody has signed stays', () => {
  const [first, second] = [letter(bank, '2025-11'), letter(bank, '2025-09..2025-12')];
  const again = letter(bank, '2025-11');
  const read = (out: string) => readFileSync(join(out, 'pismo-2025-11.docx'));
  expect(read(first.out).equals(read(again.out))).toBe(true);
  expect(readdirSync(second.out)).toEqual(['pismo-2025-09-2025-12.docx']);
});

test('a letter of samples is marked as one', () => {
  const sample = { ...bank, 'webinars/2025-2026/webinar-1.md': entry({ ...baseData.webinar, speakers: [], demo: true }) };
  const { stdout, out } = letter(sample, '2025-11');
  expect(stdout).toMatch(/отправлять его нельзя/);
  expect(documentOf(join(out, 'pismo-2025-11.docx'))).toContain('Образец письма');
});

test.each<[string, string[], number, RegExp]>([
  ['no period', [], 2, /Не сказано, за какой месяц/],
  ['a month that is none', ['2025-13'], 2, /«2025-13» — не месяц/],
  ['a year alone', ['2025'], 2, /«2025» — не месяц/],
  ['half a range', ['2025-10..'], 2, /не месяц/],
  ['months the wrong way round', ['2025-12..2025-10'], 2, /имели в виду 2025-10\.\.2025-12/],
  ['two periods', ['2025-10', '2025-11'], 2, /Лишнее слово: 2025-11/],
  ['an unknown key', ['2025-10', '--uint', 'math'], 2, /Не разобрать/],
  ['an unknown association', ['2025-11', '--unit', 'absent'], 2, /Объединения «absent» в банке нет/],
  ['an empty month', ['2025-10'], 1, /вебинаров в банке нет.*Вебинары есть за месяцы: 2025-11/s],
  ['a folder of the bank', ['2025-11', '--out', 'content/x'], 2, /Назовите другую папку/],
])('%s', (_, words, code, fault) => {
  const { status, stderr, out } = letter(bank, ...words);
  expect([status, existsSync(out)]).toEqual([code, false]);
  expect(stderr).toMatch(fault);
});
