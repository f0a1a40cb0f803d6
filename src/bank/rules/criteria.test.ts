import { aCriteria } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { criteria } from './criteria.ts';

const set = (overrides: Parameters<typeof aCriteria>[0]) => ({ entries: [aCriteria(overrides, { id: 'set-2' })] });
const at = (field: string) => [`error criteria/set-2.yaml ${field}`];
const one = { id: 'c', name: 'К', ask: 'К' };

testRule(criteria, [
  { name: 'the highest sum is the threshold', bank: set({ pass: 6 }), finds: [] },
  { name: 'nobody passes', bank: set({ pass: 7 }), finds: at('pass'), says: /от 0 до 6/ },
  { name: 'everybody passes', bank: set({ pass: 0 }), finds: at('pass') },
  { name: 'weights count', bank: set({ pass: 9, criteria: [{ ...one, weight: 3 }] }), finds: [] },
  { name: 'an empty scale', bank: set({ scale: { min: 3, max: 3 }, pass: 6 }), finds: [...at('scale'), ...at('pass')] },
  { name: 'a code twice', bank: set({ criteria: [one, one] }), finds: at('criteria.1.id') },
  { name: 'a minimum above the scale', bank: set({ criteria: [one, { ...one, id: 'd', minimum: 4 }] }), finds: at('criteria.1.minimum') },
  {
    name: 'a minimum that everybody has',
    bank: set({ criteria: [one, { ...one, id: 'd', minimum: 0 }] }),
    finds: at('criteria.1.minimum'),
  },
  { name: 'a minimum within the scale', bank: set({ criteria: [one, { ...one, id: 'd', minimum: 2 }] }), finds: [] },
  { name: 'a word for two of four scores', bank: set({ scale: { min: 0, max: 3, labels: ['нет', 'да'] } }), finds: at('scale.labels') },
  { name: 'halves', bank: set({ scale: { min: 0, max: 3, step: 0.5, labels: ['0', '1', '2', '3'] } }), finds: [] },
  { name: 'tenths', bank: set({ scale: { min: 0, max: 3, step: 0.1 } }), finds: [] },
  {
    name: 'a step that misses the end',
    bank: set({ scale: { min: 0, max: 3, step: 2 } }),
    finds: at('scale.step'),
    says: /от 0 до 3 через 2/,
  },
  { name: 'a negative spread', bank: set({ max_spread: -1 }), finds: at('max_spread') },
]);
