import { describe, expect, test } from 'vitest';
import { chosenKinds, isChosenKey, kindOfSegment } from './chosen-kinds.ts';
import { chosenPath } from './chosen-path.ts';

describe('what a reader may choose', () => {
  test.each([
    ['materialy/drobi', true],
    ['materialy/2025-2026', false],
    ['otchety/2025-2026', true],
    ['obedineniya/struktura', false],
    ['obedineniya/math', true],
    ['avtory/anna', false],
    ['materialy/', false],
    ['materialy/drobi/x', false],
    ['materialy/Drobi', false],
    ['materialy', false],
    [`materialy/${'a'.repeat(80)}`, true],
    [`materialy/${'a'.repeat(81)}`, false],
    ['materialy/x2025-2026', true],
    ['materialy/2025-20266', true],
    ['', false],
  ])('%s: %s', (key, expected) => {
    expect(isChosenKey(key)).toBe(expected);
    // The path of the page says the same, but for lengths.
    if (key.length < 80) expect(chosenPath.test(`${key}/`)).toBe(expected);
  });
  test('kinds by their folders', () => {
    const folders = ['materialy', 'rekomendacii', 'vebinary', 'podborki', 'dokumenty', 'sobytiya', 'novosti', 'obedineniya', 'otchety'];
    expect(folders.map(kindOfSegment)).toEqual(chosenKinds);
    expect([kindOfSegment('avtory'), kindOfSegment('')]).toEqual([undefined, undefined]);
  });
});
