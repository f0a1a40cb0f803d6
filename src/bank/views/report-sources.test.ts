import { expect, test } from 'vitest';
import { commonSource, placeInSource } from './report-sources.ts';

test.each([
  [['Отчёт, раздел 1', 'Отчёт; число не названо', 'Отчёт'], 'Отчёт'],
  [['Отчёт, раздел 1', 'Письмо'], undefined],
  [['А, с. 1', 'А; с. 2'], 'А'],
  [['А', 'А', 'Б'], undefined],
  [['А', 'Б', 'А'], undefined],
  [['Отчёт, раздел 1'], undefined],
  [[], undefined],
])('%j', (sources, common) => expect(commonSource(sources)).toBe(common));

test.each([
  ['Отчёт, раздел 1', 'Отчёт', 'Раздел 1'],
  ['Отчёт; «более 5 тысяч»', 'Отчёт', '«более 5 тысяч»'],
  ['Отчёт', 'Отчёт', ''],
  ['А,  с. 1', 'А', 'С. 1'],
  ['А с. 1', 'А', 'С. 1'],
  ['А,с. 1; 2', 'А', 'С. 1; 2'],
  ['Б, А', 'А', 'Б, А'],
  ['Б', undefined, 'Б'],
  ['А. Раздел, 2', 'А', '. Раздел, 2'],
  ['Письмо, с. 2', undefined, 'Письмо, с. 2'],
])('%s without %s', (source, common, place) => expect(placeInSource(source, common)).toBe(place));
