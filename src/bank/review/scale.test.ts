import { expect, test } from 'vitest';
import { aCriteria } from '../../testing/builders.ts';
import { isOnStep, scaleWords, scoresOf } from './scale.ts';
import { scoreChoices } from './sheet-words.ts';

const set = (step: number, labels: string[] = []) => aCriteria({ scale: { min: 0, max: 2, step, labels } }).data;

test.each<[number, number[]]>([
  [1, [0, 1, 2]],
  [0.5, [0, 0.5, 1, 1.5, 2]],
  [0.4, [0, 0.4, 0.8, 1.2, 1.6, 2]],
  [2, [0, 2]],
])('by steps of %s', (step, scores) => {
  expect(scoresOf(set(step).scale)).toEqual(scores);
  expect(scores.every((score) => isOnStep(score, set(step).scale))).toBe(true);
  expect(isOnStep(step / 3, set(step).scale)).toBe(false);
});

test('words belong to whole points, and halves are written with a comma', () =>
  expect(scoreChoices(set(0.5, ['нет', 'слабо', 'полно']))).toEqual([
    { value: '0', words: '0 — нет' },
    { value: '0.5', words: '0,5' },
    { value: '1', words: '1 — слабо' },
    { value: '1.5', words: '1,5' },
    { value: '2', words: '2 — полно' },
  ]));

test.each([
  [1, 'целые баллы от 0 до 2'],
  [0.5, 'баллы от 0 до 2 через 0,5'],
])('a step of %s: %s', (step, words) => expect(scaleWords(set(step).scale)).toBe(words));
