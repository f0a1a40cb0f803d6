import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pureSources, samplePieces } from './sample.ts';

test('chooses pieces that are there, the same for the same seed', () => {
  const pieces = samplePieces('.', 110, 7);
  expect(pieces).toEqual(samplePieces('.', 110, 7));
  expect(pieces).not.toEqual(samplePieces('.', 110, 8));
  expect(new Set(pieces.map((piece) => piece.split('/')[1]))).toEqual(new Set(['bank', 'markdown', 'search']));
  for (const piece of pieces) {
    const [, file = '', first, last] = /^(.*):(\d+)-(\d+)$/.exec(piece)!;
    expect([Number(first) >= 1, Number(first) < Number(last)]).toEqual([true, true]);
    expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThanOrEqual(Number(last));
  }
});

test('leaves out tests and what needs a page', () => {
  const sources = pureSources('.');
  // `document` is a kind of things there, not a page.
  expect(sources).toEqual(expect.arrayContaining(['src/search/query/stem.ts', 'src/bank/urls.ts', 'src/bank/views/document.ts']));
  expect(sources.filter((file) => file.includes('.test.') || file === 'src/search/element.ts')).toEqual([]);
});
