import { expect, test } from 'vitest';
import { aBank, aContext, aMaterial, aReview, someProgrammes } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { reviewsMatch } from './reviews-match.ts';

const material = aMaterial();
const aProgramme = {
  id: 'programme-1',
  title: 'Дроби',
  kind: 'pk' as const,
  hours: 36,
  organisation: 'soiro',
  verdict: 'recommended' as const,
};
const review = (overrides: object) => ({ ...aReview(material), ...overrides });

testRule(reviewsMatch, [
  { name: 'beside its work', bank: { entries: [material], reviews: [aReview(material)] }, finds: [] },
  {
    name: 'a work that is not there',
    bank: { entries: [material], reviews: [review({ material: 'material-2', file: 'reviews/2025-2026/material-2/01.yaml' })] },
    finds: ['error reviews/2025-2026/material-2/01.yaml'],
    says: /«material-1»/,
  },
  {
    name: 'another year',
    bank: { entries: [material], reviews: [review({ file: 'reviews/2024-2025/material-1/01.yaml' })] },
    finds: ['error reviews/2024-2025/material-1/01.yaml'],
    says: /reviews\/2025-2026/,
  },
  {
    name: 'a programme of the list',
    bank: {
      entries: [someProgrammes({ programmes: [aProgramme] })],
      reviews: [review({ material: 'programme-1', file: 'reviews/2025-2026/programme-1/01.yaml' })],
    },
    finds: [],
  },
  {
    name: 'a programme of another year',
    bank: {
      entries: [someProgrammes({ programmes: [aProgramme] })],
      reviews: [review({ material: 'programme-1', file: 'reviews/2024-2025/programme-1/01.yaml' })],
    },
    finds: ['error reviews/2024-2025/programme-1/01.yaml'],
  },
  {
    name: 'two experts given nothing to read',
    bank: {
      assignments: ['ex-1', 'ex-2'].map((expert) => ({
        material: 'x',
        file: 'reviews/2025-2026/x/assigned.yaml',
        data: { expert, date: '2025-10-02' },
      })),
    },
    finds: ['error reviews/2025-2026/x/assigned.yaml'],
  },
  {
    name: 'an amendment to nothing',
    bank: {
      amendments: [
        {
          material: 'x',
          file: 'reviews/2025-2026/x/amendments.yaml',
          data: { from: '0'.repeat(16), to: '1'.repeat(16), date: '2025-12-01', protocol: 'protocol-1', reason: 'Опечатка' },
        },
      ],
    },
    finds: ['error reviews/2025-2026/x/amendments.yaml'],
  },
  {
    name: 'whole words: nothing like it, something like it, another year',
    bank: {
      entries: [material],
      reviews: [
        review({ material: 'qqqqqqqqqqqq', file: 'reviews/2025-2026/qqqqqqqqqqqq/01.yaml' }),
        review({ material: 'material-2', file: 'reviews/2025-2026/material-2/01.yaml' }),
        review({ file: 'reviews/2024-2025/material-1/01.yaml' }),
      ],
    },
    finds: [
      'error reviews/2025-2026/qqqqqqqqqqqq/01.yaml',
      'error reviews/2025-2026/material-2/01.yaml',
      'error reviews/2024-2025/material-1/01.yaml',
    ],
    tells: [
      'Работы «qqqqqqqqqqqq» в банке нет. Заключения на непринятые работы в банк не кладут.',
      'Работы «material-2» в банке нет. Переименуйте папку: вероятно, нужно «material-1».',
      'Работа лежит в 2025-2026, а заключение — в 2024-2025. Перенесите папку в reviews/2025-2026.',
    ],
  },
]);

test('the work is there but broken', () => {
  const bank = aBank({ reviews: [aReview(material)] });
  expect(reviewsMatch.check(aContext(bank, { broken: new Map([['material', new Set(['material-1'])]]) }))).toEqual([]);
});
