import { expect, test } from 'vitest';
import { aCriteria, aFile, aMaterial } from '../../testing/builders.ts';
import { recallRevision, revisionOf } from './revision.ts';
import { comma, isOnStep, isWithin, scaleWords, scoresOf } from './scale.ts';
import { scoreChoices } from './sheet-words.ts';

const ofBody = (body: string) => revisionOf(aMaterial({}, { body }));
const ofSummary = (summary: string) => revisionOf({ ...aMaterial(), data: { ...aMaterial().data, summary } });

test.each([
  ['a\u00a0b', 'a b'],
  ['a\u202fb', 'a b'],
  ['a\tb', 'a b'],
  ['a   b', 'a b'],
  ['a \nb', 'a\nb'],
  ['a\n\n\n\nb', 'a\n\nb'],
  ['a\n \t\n\nb', 'a\n\nb'],
  ['\n\na\n\n', 'a'],
  [' \na\n ', 'a'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['  a  b ', '  a b'],
  ['\ta  b', '\ta b'],
  ['и\u0306', 'й'],
])('%j is read as %j', (one, other) => {
  expect(ofBody(one)).toBe(ofBody(other));
  expect(ofSummary(one)).toBe(ofSummary(other));
});

test.each([
  ['a\n\nb', 'a\nb'],
  ['a\nb', 'a b'],
  [' a', 'a'],
  ['  a', ' a'],
  ['\ta', ' a'],
  ['a\n  b', 'a\nb'],
  ['ab', 'a b'],
  ['a b\n\n\n  c', 'a b\n\n\nc'],
])('%j is not %j', (one, other) => expect(ofBody(one)).not.toBe(ofBody(other)));

test('the order of fields means nothing, the order of items does', () => {
  const stages = [
    { title: 'Раз', minutes: 5, teacher: undefined },
    { title: 'Два', minutes: 5 },
  ];
  const turned = [{ minutes: 5, title: 'Раз' }, stages[1]!];
  const [one, two] = [stages, turned].map((own) => ({ ...aMaterial(), data: { ...aMaterial().data, stages: own } }));
  expect(revisionOf(one as ReturnType<typeof aMaterial>)).toBe(revisionOf(two as ReturnType<typeof aMaterial>));
  expect(revisionOf(aMaterial({ goals: ['а', 'б'] }))).not.toBe(revisionOf(aMaterial({ goals: ['б', 'а'] })));
});

test('what a file and a foreign part are called counts, spaces apart', () => {
  const called = (title: string, what: string) =>
    revisionOf(
      aMaterial(
        { files: [{ file: 'a.pdf', title }], third_party: [{ what, source: 'С', right: 'open' }] },
        { files: [aFile('a.pdf', { size: 5 })] },
      ),
    );
  expect(called('Лист  1', 'Рисунок\u00a02')).toBe(called('Лист 1', 'Рисунок 2'));
  expect(called('Лист 1', 'Рисунок 2')).not.toBe(called('Лист 2', 'Рисунок 2'));
});

test('a print that was taken of the same bytes is believed, and asked for once', () => {
  const material = aMaterial();
  recallRevision(material, 'kept');
  expect([revisionOf(material), revisionOf(aMaterial())]).toEqual(['kept', expect.stringMatching(/^[0-9a-f]{16}$/)]);
  const asked = aMaterial();
  const first = revisionOf(asked);
  recallRevision(asked, 'late');
  expect(revisionOf(asked)).toBe(first);
});

test('a scale from its lowest score', () => {
  const scale = (min: number, max: number, step = 1) => ({ min, max, step, labels: [] });
  expect(scoresOf(scale(1, 3))).toEqual([1, 2, 3]);
  expect(scoresOf(scale(1, 2, 0.25))).toEqual([1, 1.25, 1.5, 1.75, 2]);
  expect(scoresOf(scale(0, 0.3, 0.1))).toEqual([0, 0.1, 0.2, 0.3]);
  expect([scoresOf(scale(3, 3)), scoresOf(scale(3, 1))]).toEqual([[3], []]);
  expect([0, 1, 3, 4].map((score) => isWithin(score, scale(1, 3)))).toEqual([false, true, true, false]);
  expect([1, 1.5, 2, 2.25].map((score) => isOnStep(score, scale(1, 3, 0.5)))).toEqual([true, true, true, false]);
  expect(isOnStep(0.30000000000000004, scale(0, 1, 0.1))).toBe(true);
  expect([scaleWords(scale(1, 3)), scaleWords(scale(0.5, 2.5, 0.5))]).toEqual(['целые баллы от 1 до 3', 'баллы от 0,5 до 2,5 через 0,5']);
  expect([comma(2.5), comma(3)]).toEqual(['2,5', '3']);
  expect(scoreChoices(aCriteria({ scale: { min: 1, max: 2, labels: ['слабо', 'полно'] } }).data)).toEqual([
    { value: '1', words: '1 — слабо' },
    { value: '2', words: '2 — полно' },
  ]);
});
