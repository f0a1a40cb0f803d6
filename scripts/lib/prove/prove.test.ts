import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../../../src/testing/temporary-content.ts';
import { siteFault } from './given-site.ts';
import { mutations } from './mutate.ts';
import { holds, prove, type Circumstances, type Proof } from './proof.ts';
import { differences, readAsTyped } from './read-as-typed.ts';
import { writeScoreboard } from './scoreboard.ts';

const circumstances: Circumstances = {
  seed: 1,
  isLong: false,
  content: '',
  site: () => Promise.resolve(''),
  folder: () => '',
};
const trial =
  (tried: number, ...faults: string[]) =>
  () =>
    Promise.resolve({ tried, faults });
const cannotBegin = () => {
  throw new Error('no tool');
};
const aProof = (proof: Partial<Proof>): Proof => ({
  id: 'sample',
  promise: 'Обещание.',
  counted: ['раз', 'раза', 'раз'],
  planted: 'ошибка',
  run: trial(3),
  control: trial(3, 'найдено'),
  ...proof,
});

describe('a proof', () => {
  test.each<[string, Partial<Proof>, boolean]>([
    ['holds when nothing failed and the planted fault was found', {}, true],
    ['fails with a fault', { run: trial(3, 'сломано') }, false],
    ['fails when its planted fault was not found', { control: trial(3) }, false],
    ['fails when nothing was tried', { run: trial(0) }, false],
    ['fails when it breaks', { run: () => Promise.reject(new Error('broken')) }, false],
    ['fails when it cannot begin', { run: cannotBegin }, false],
    ['fails when its control cannot begin', { control: cannotBegin }, false],
    ['fails when its control breaks', { control: () => Promise.reject(new Error('broken')) }, false],
  ])('%s', async (_name, proof, expected) => expect(holds(await prove(aProof(proof), circumstances))).toBe(expected));
});

test('what the number would hide is told with it', async () => {
  const run = () => Promise.resolve({ tried: 3, faults: [], note: 'замечено 2' });
  expect(await prove(aProof({ run }), circumstances)).toMatchObject({ tried: 3, failed: 0, note: 'замечено 2' });
});

test('rows of another bank do not stay on the scoreboard', async () => {
  const file = join(writeContent({}), 'scoreboard.json');
  const { faults: _, ...first } = await prove(aProof({ id: 'a' }), circumstances);
  const run = { seed: 1, isLong: false, day: '2026-11-24', order: ['a', 'b'] };
  const ids = () => (JSON.parse(readFileSync(file, 'utf8')) as { proofs: { id: string }[] }).proofs.map(({ id }) => id);
  writeScoreboard(file, [first], { ...run, bank: 'Первый' });
  writeScoreboard(file, [{ ...first, id: 'b' }], { ...run, bank: 'Первый' });
  expect(ids()).toEqual(['a', 'b']);
  writeScoreboard(file, [{ ...first, id: 'b' }], { ...run, bank: 'Второй' });
  expect(ids()).toEqual(['b']);
});

test('a folder without a site is a wrong call, and breaks no promise', () => {
  expect(siteFault(undefined)).toBeUndefined();
  expect(siteFault(writeContent({ 'index.html': '' }))).toBeUndefined();
  expect(siteFault('takoj-papki-net')).toContain('Собранного сайта в папке «takoj-papki-net» нет.');
});

describe('what stands in a file', () => {
  const source = '---\ntitle: 12:30\nnumber: 1e3\nflag: true\nlist:\n  - да\nempty:\n---\nТекст\n';
  const typed = readAsTyped('a.md', source);

  test('is text, whatever it looks like', () =>
    expect(typed).toEqual({
      fields: { title: '12:30', number: '1e3', flag: 'true', list: ['да'], empty: null },
      body: 'Текст\n',
    }));
  test.each<[string, unknown, number]>([
    ['the same', { title: '12:30', number: 1000, flag: true, list: ['да'], more: 'of a default' }, 0],
    ['a sum of minutes', { title: 750, number: 1000, flag: true, list: ['да'] }, 1],
    ['a flag out of a word', { title: '12:30', number: 1000, flag: true, list: [true] }, 1],
    ['a lost field', { title: '12:30', number: 1000, list: ['да'] }, 1],
    ['a lost item', { title: '12:30', number: 1000, flag: true, list: [] }, 1],
    ['something out of nothing', { title: '12:30', number: 1000, flag: true, list: ['да'], empty: 'x' }, 1],
  ])('read as %s', (_name, read, found) => expect(differences(typed?.fields, read)).toHaveLength(found));
  test.each(['title: без черты', '---\ntitle: "незакрытая\n---\n', '---\na: 1\na: 2\n---\n'])('%j cannot be told', (text) =>
    expect(readAsTyped('a.md', text)).toBeUndefined(),
  );
});

test('the same seed spoils the same way, and most ways change the text', () => {
  const source = '---\ntitle: Дроби\nsubjects:\n  - matematika\n---\nТекст\n';
  const spoilt = () => fc.sample(mutations, { seed: 5, numRuns: 200 }).map((way) => way(source));
  expect(spoilt()).toEqual(spoilt());
  expect(spoilt().filter((text) => text !== source).length).toBeGreaterThan(120);
});
