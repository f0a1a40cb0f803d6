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
  {
    name: 'whole words of a set that is all wrong',
    bank: set({ scale: { min: 3, max: 1, labels: ['а'] }, pass: -1, max_spread: -1, criteria: [{ ...one, minimum: 9 }, one] }),
    finds: [...at('criteria.1.id'), ...at('scale'), ...at('pass'), ...at('max_spread'), ...at('criteria.0.minimum'), ...at('scale.labels')],
    tells: [
      'Код критерия «c» уже занят. Дайте критерию другой код.',
      'Шкала от 3 до 1 пуста. Наибольший балл должен быть больше наименьшего.',
      'Порог -1 вне сумм, которые можно набрать: от 6 до 2. Исправьте pass: это сумма баллов с весами.',
      'Разброс -1 меньше нуля. Напишите, на сколько баллов могут разойтись суммы экспертов.',
      'Наименьший балл 9 вне шкалы от 3 до 1. Напишите число больше 3 и не больше 1 или уберите поле.',
      'Слов для баллов 1, а баллов -1: от 3 до 1. Напишите по слову на каждый балл или уберите labels.',
    ],
  },
  { name: 'a minimum at the top', bank: set({ criteria: [one, { ...one, id: 'd', minimum: 3 }] }), finds: [] },
  { name: 'no spread at all', bank: set({ max_spread: 0 }), finds: [] },
  {
    name: 'a word for each score of a scale from one',
    bank: set({ scale: { min: 1, max: 3, labels: ['а', 'б', 'в'] }, pass: 4 }),
    finds: [],
  },
  {
    name: 'the least sum of a scale from one lets everybody pass',
    bank: set({ scale: { min: 1, max: 3 }, pass: 2 }),
    finds: at('pass'),
    says: /от 2 до 6/,
  },
  {
    name: 'a step that misses the end, in whole words',
    bank: set({ scale: { min: 0, max: 3, step: 0.9 } }),
    finds: at('scale.step'),
    tells: ['Баллы от 0 до 3 через 0,9 до наибольшего не доходят. Напишите шаг, который укладывается в шкалу целое число раз: 1, 0.5.'],
  },
]);
