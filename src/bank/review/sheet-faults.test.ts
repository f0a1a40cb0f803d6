import { describe, expect, test } from 'vitest';
import {
  aBank,
  aCriteria,
  aMaterial,
  anApproval,
  aProgramme,
  anExpert,
  aReview,
  someProgrammes,
  TODAY,
  type BankParts,
} from '../../testing/builders.ts';
import { decideAll } from '../check.ts';
import { revisionOf } from './revision.ts';
import { judgeSheet } from './sheet-faults.ts';
import { sheetsFor, type RawSheet } from './sheet.ts';
import { revisionOfProgramme } from './work.ts';

const material = aMaterial({ published: undefined });
const whole: RawSheet = {
  expert: 'ex-1',
  material: 'material-1',
  date: '01.02.2026',
  criteria: 'set-1',
  revision: revisionOf(material),
  conflict: 'нет',
  verdict: 'Рекомендовать',
  comment: '',
  scores: { clear: '3 — полно', useful: '2' },
};
const empty: RawSheet = {
  expert: '',
  material: '',
  date: '',
  criteria: '',
  revision: '',
  conflict: '',
  verdict: '',
  comment: '',
  scores: {},
};

function judge(raw: RawSheet, parts: BankParts = {}) {
  const bank = aBank({ entries: [material], ...parts });
  return judgeSheet(raw, bank, decideAll(bank, TODAY), TODAY);
}
const faultsOf = (raw: RawSheet, parts?: BankParts) => {
  const result = judge(raw, parts);
  return 'faults' in result ? result.faults.join('\n') : '';
};

test('a whole sheet becomes a conclusion that counts', () => {
  const result = judge(whole);
  expect(result).toEqual({
    material: 'material-1',
    year: '2025-2026',
    review: {
      expert: 'ex-1',
      date: '2026-02-01',
      criteria: 'set-1',
      scores: { clear: 3, useful: 2 },
      verdict: 'recommended',
      revision: revisionOf(material),
      conflict: false,
      demo: false,
    },
  });
  const bank = aBank({
    entries: [material],
    reviews: [{ ...aReview(material), data: (result as { review: ReturnType<typeof aReview>['data'] }).review }],
  });
  expect(decideAll(bank, TODAY).get('material-1')?.valid).toHaveLength(1);
});

test('an empty sheet is told everything at once', () => {
  expect(faultsOf(empty).split('\n')).toHaveLength(7);
  expect(faultsOf({ ...empty, criteria: 'set-1' })).toMatch(/Нет балла: Ясность[\s\S]*Нет балла: Польза/);
});

const unfit = (overrides: Parameters<typeof anExpert>[0]) => ({ experts: [anExpert(overrides)] });
describe('what is refused', () => {
  test.each<[string, Partial<RawSheet>, RegExp, BankParts?]>([
    ['an unknown work', { material: 'material-2' }, /Работы «material-2» в банке нет. Вероятно, нужно «material-1»/],
    ['another version', { revision: '1'.repeat(16) }, /другую версию текста: отпечаток 1{16}, а у нынешней — [0-9a-f]{16}/],
    ['an unknown expert', { expert: 'ex-9' }, /Эксперта «ex-9» в списке нет/],
    ['an expert of another subject', {}, /не аккредитован по предмету/, unfit({ subjects: ['trud'] })],
    ['a colleague of the author', {}, /из организации автора/, unfit({ organisation: 'redakciya' })],
    ['an accreditation that is over', {}, /не аккредитован\. /, unfit({ until: '2025-12' })],
    ['a demo expert of a real work', {}, /Демонстрационное заключение/, unfit({ demo: true })],
    ['a day that does not exist', { date: '31.02.2026' }, /Даты «31.02.2026» не бывает. В феврале 2026 года дней 28\. Напишите/],
    ['a day and a month the other way round', { date: '2026-13-01' }, /не бывает. Месяца 13 нет: сначала пишут день/],
    ['a day in words that does not exist', { date: '31 ноября 2025 г.' }, /В ноябре 2025 года дней 30\./],
    ['no day at all', { date: 'вчера' }, /Даты «вчера» не бывает. Напишите день/],
    [
      'a day before the work was submitted',
      { date: '30.09.2025' },
      /датировано 30 сентября 2025 г\., а работа подана 1 октября 2025 г\. Проверьте/,
    ],
    ['a day to come', { date: '02.02.2026' }, /ещё не наступила/],
    ['an unknown set', { criteria: 'set-9' }, /Набора критериев «set-9»/],
    ['a set for other works', { criteria: 'other' }, /нужен «set-1»/, { entries: [material, aCriteria({}, { id: 'other' })] }],
    ['a set of the past', {}, /не действовал/, { entries: [material, aCriteria({ until: '2025' }, { id: 'set-1' })] }],
    ['a score above the scale', { scores: { clear: '4', useful: '2' } }, /вне шкалы от 0 до 3: Ясность — «4»/],
    ['a score in words', { scores: { clear: 'хорошо', useful: '2' } }, /«хорошо». Напишите одно число от 0 до 3/],
    [
      'a score that may be two',
      { scores: { clear: '2-3', useful: '2' } },
      /Балл не понять: Ясность — «2-3». Напишите одно число от 0 до 3/,
    ],
    [
      'half a point',
      { scores: { clear: '2,5', useful: '2' } },
      /Такого балла в шкале нет: Ясность — «2,5»\. Можно целые баллы от 0 до 3\./,
    ],
    [
      'a quarter by a set that allows halves',
      { scores: { clear: '2.25', useful: '2,5' } },
      /Ясность — «2\.25»\. Можно баллы от 0 до 3 через 0,5\./,
      { entries: [material, aCriteria({ scale: { min: 0, max: 3, step: 0.5 } }, { id: 'set-1' })] },
    ],
    ['an unknown criterion', { scores: { clear: '3', useful: '2', new: '1' } }, /Критерия «new»/],
    ['an interest', { conflict: 'да' }, /личной заинтересованности: передайте/],
    ['an answer that is none', { conflict: 'возможно' }, /«да» или «нет»/],
    ['an unknown verdict', { verdict: 'хорошо' }, /Решения «хорошо» нет/],
    ['no word to the author of a work sent back', { verdict: 'Вернуть на доработку' }, /нужны замечания/],
    [
      'a second one of the same expert',
      {},
      /уже есть: reviews\/2025-2026\/material-1\/01.yaml.*исправил.*удалите.*отказывается.*conflict: true.*новый бланк/,
      { reviews: [aReview(material)] },
    ],
    [
      'a second one of the same person',
      { expert: 'ex-2' },
      /этого же человека под кодом «ex-1»/,
      { reviews: [aReview(material)], experts: ['ex-1', 'ex-2'].map((code) => anExpert({ code, person: 'person-1' })) },
    ],
  ])('%s', (_name, changes, words, parts) => {
    expect(faultsOf({ ...whole, ...changes }, parts)).toMatch(words);
    expect(faultsOf({ ...whole, ...changes }, parts).split('\n')).toHaveLength(1);
  });

  test('a work that the protocol has let through', () => {
    const published = aMaterial();
    const { reviews, protocol } = anApproval(published);
    const experts = [1, 2, 3, 4].map((number) => anExpert({ code: `ex-${number}` }));
    expect(faultsOf({ ...whole, expert: 'ex-4' }, { entries: [published, protocol], reviews, experts })).toMatch(/решение уже принято/);
  });
});

test('the same sheet twice is known, and nobody is blamed', () => {
  const first = judge(whole);
  if (!('review' in first)) throw new Error('The sheet is whole.');
  expect(judge(whole, { reviews: [{ material: 'material-1', file: 'reviews/x/01.yaml', data: first.review }] })).toEqual({
    faults: [],
    known: 'reviews/x/01.yaml',
  });
});

test('after the text has changed the same expert may conclude again', () => {
  expect(judge(whole, { reviews: [aReview(material, { revision: '1'.repeat(16) })] })).toHaveProperty('review');
});

test('a programme is judged by its own set', () => {
  const programme = aProgramme();
  const parts = {
    entries: [someProgrammes({ programmes: [programme] }), aCriteria({}, { id: 'dpp' })],
    region: { review: { criteria: 'set-1', programmes: { criteria: 'dpp' } } },
  };
  const sheet = { ...whole, material: 'programme-1', criteria: 'dpp', revision: revisionOfProgramme(programme) };
  expect(judge(sheet, parts)).toMatchObject({ material: 'programme-1', year: '2025-2026' });
  expect(faultsOf({ ...sheet, criteria: 'set-1' }, parts)).toMatch(/нужен «dpp»/);
});

test('an expert is given a form for each work that waits for him', () => {
  const given = (expert: string, id = 'material-1') => ({ material: id, file: 'x', data: { expert, date: '2026-01-20' } });
  const bank = aBank({
    entries: [material, aMaterial({}, { id: 'material-2' })],
    assignments: [given('ex-1'), given('ex-2'), given('ex-1', 'material-2')],
  });
  const forms = sheetsFor(anExpert(), bank, decideAll(bank, TODAY), TODAY);
  expect(forms.map(({ material: id, due, criteria }) => [id, due, criteria])).toEqual([
    ['material-1', '2026-02-03', 'set-1'],
    ['material-2', '2026-02-03', 'set-1'],
  ]);
  expect(forms[0]?.revision).toBe(revisionOf(material));
});
