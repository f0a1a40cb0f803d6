import { expect, test } from 'vitest';
import { aBank, aCriteria, TODAY } from '../../testing/builders.ts';
import { formAddress, sheetPages } from './sheet-form.ts';

const bank = aBank({
  entries: [aCriteria({}, { id: 'municipal' }), aCriteria({ scale: { min: 1, max: 2, labels: ['нет', 'да'] }, pass: 3 }, { id: 'dpp' })],
  region: {
    review: {
      criteria: 'set-1',
      own: [
        { submitted_via: 'municipality', criteria: 'municipal' },
        { types: ['method'], criteria: 'municipal' },
      ],
      programmes: { criteria: 'dpp' },
    },
  },
});

test('each set by which works are judged now has a form, once; that of the main set stands first', () => {
  const pages = sheetPages({ bank, today: TODAY });
  expect(pages.map(({ path }) => path)).toEqual([
    '/ekspertam/zaklyuchenie/',
    '/ekspertam/zaklyuchenie/municipal/',
    '/ekspertam/zaklyuchenie/dpp/',
  ]);
  expect(pages[2]?.scores).toEqual([
    { value: '1', words: '1 — нет' },
    { value: '2', words: '2 — да' },
  ]);
});

test('a set that is not written has no form', () => {
  expect(sheetPages({ bank: aBank({ region: { review: { criteria: 'nowhere' } } }), today: TODAY })).toEqual([]);
});

test('what is known of a work stands after # in the address of its form', () => {
  const form = { material: 'drobi', revision: '0123456789abcdef', expert: 'ex-1', criteria: 'dpp' };
  expect(formAddress(form, 'set-1')).toBe('/ekspertam/zaklyuchenie/dpp/#rabota=drobi&otpechatok=0123456789abcdef&ekspert=ex-1');
  expect(formAddress({ ...form, criteria: 'set-1' }, 'set-1')).toMatch(/^\/ekspertam\/zaklyuchenie\/#/);
});
