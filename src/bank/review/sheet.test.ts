import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, anExpert, aProgramme, aReview, aCriteria, someProgrammes, TODAY } from '../../testing/builders.ts';
import { decideAll } from '../check.ts';
import { answerFaults, scoreFaults, setFaults } from './sheet-answers.ts';
import { judgeSheet } from './sheet-faults.ts';
import { reviewableOf, sheetsFor, type RawSheet } from './sheet.ts';
import { revisionOf } from './revision.ts';

const material = aMaterial({ published: undefined });
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
const whole: RawSheet = {
  ...{ expert: 'ex-1', material: 'material-1', date: '01.02.2026', criteria: 'set-1', revision: revisionOf(material) },
  ...{ conflict: 'нет', verdict: 'Рекомендовать', comment: '', scores: { clear: '3', useful: '2' } },
};
const faults = (raw: RawSheet, parts: Parameters<typeof aBank>[0] = {}) => {
  const bank = aBank({ entries: [material], ...parts });
  const result = judgeSheet(raw, bank, decideAll(bank, TODAY), TODAY);
  return 'faults' in result ? result.faults : result.review;
};

test('what is empty is told by the names of the form', () =>
  expect(faults(empty)).toEqual(
    ['код работы', 'отпечаток текста', 'набор критериев', 'код эксперта', 'дата заключения', 'личная заинтересованность', 'решение'].map(
      (field) => `Не заполнено: ${field}.`,
    ),
  ));

describe('whole sentences of a sheet', () => {
  test.each<[string, Partial<RawSheet>, string[]]>([
    ['a work that is like none', { material: 'qqqqqqqqqqqq' }, ['Работы «qqqqqqqqqqqq» в банке нет.']],
    ['an unknown expert', { expert: 'ex-9' }, ['Эксперта «ex-9» в списке нет. Проверьте код.']],
    ['a day to come', { date: '02.02.2026' }, ['Дата заключения ещё не наступила: 2 февраля 2026 г.']],
    ['no day', { date: 'вчера' }, ['Даты «вчера» не бывает. Напишите день, месяц и год: 22.11.2026.']],
    [
      'a score that is not understood',
      { scores: { clear: 'x', useful: '2' } },
      ['Балл не понять: Ясность — «x». Напишите одно число от 0 до 3.'],
    ],
    ['a score left empty', { scores: { clear: '', useful: '2' } }, ['Нет балла: Ясность.']],
    ['a work sent back with remarks', { verdict: 'Вернуть на доработку', comment: 'Проверьте ответы.' }, []],
  ])('%s', (_name, changes, expected) => {
    const found = faults({ ...whole, ...changes });
    if (expected.length === 0) expect(found).toMatchObject({ verdict: 'revise', comment: 'Проверьте ответы.' });
    else expect(found).toEqual(expected);
  });
  test('an unfit expert is told why and what to do', () =>
    expect(faults(whole, { experts: [anExpert({ subjects: ['trud'] })] })).toEqual([
      'Эксперт не аккредитован по предмету работы. Нужно заключение эксперта по этому предмету.',
    ]));
  test('a demo work read by a demo expert makes a demo conclusion', () => {
    const shown = aMaterial({ demo: true });
    expect(faults({ ...whole, revision: revisionOf(shown) }, { entries: [shown], experts: [anExpert({ demo: true })] })).toMatchObject({
      demo: true,
    });
  });
  test('a second conclusion while the work waits', () =>
    expect(faults(whole, { reviews: [aReview(material)] })).toEqual([
      [
        'Заключение эксперта «ex-1» на этот текст уже есть: reviews/2025-2026/material-1/01.yaml. Второе не принимается.',
        'Если эксперт исправил своё заключение, удалите reviews/2025-2026/material-1/01.yaml и примите бланк снова.',
        'Если он отказывается судить, допишите в reviews/2025-2026/material-1/01.yaml строку conflict: true и передайте работу другому.',
        'Если изменилась сама работа, выдайте новый бланк: npm run review -- --for КОД.',
      ].join(' '),
    ]));
});

const set = aCriteria({ since: '2025-01', until: '2025-12' }).data;
test.each<[string, Partial<RawSheet>, Parameters<typeof setFaults>[2], string | undefined, string[]]>([
  ['no set is named', {}, undefined, undefined, []],
  ['a set that is not there', { criteria: 'x' }, undefined, undefined, ['Набора критериев «x» в банке нет.']],
  ['a set in force', { criteria: 'x' }, set, '2025-12-31', []],
  ['a set on a day after it', { criteria: 'x' }, set, '2026-01-01', ['На дату заключения набор критериев «x» не действовал.']],
  ['a set on no day', { criteria: 'x' }, set, undefined, []],
])('%s', (_name, raw, own, day, expected) => expect(setFaults({ ...empty, ...raw }, undefined, own, day)).toEqual(expected));

test('scores of a scale with parts, by their names', () => {
  const halves = aCriteria({ scale: { min: 1, max: 3, step: 0.5 } }).data;
  expect(scoreFaults({ ...empty, scores: { clear: '0', useful: '1,2', x: '1' } }, halves)).toEqual([
    'Критерия «x» в наборе нет.',
    'Балл вне шкалы от 1 до 3: Ясность — «0».',
    'Такого балла в шкале нет: Польза — «1,2». Можно баллы от 1 до 3 через 0,5.',
  ]);
  expect(scoreFaults({ ...empty, scores: { clear: 'x', useful: '2,5' } }, halves)).toEqual([
    'Балл не понять: Ясность — «x». Напишите одно число от 1 до 3.',
  ]);
});

test('answers besides the scores', () => {
  const told = (raw: Partial<RawSheet>, conflict?: boolean, verdict?: 'recommended' | 'rejected') =>
    answerFaults({ ...empty, ...raw }, { conflict, verdict });
  expect(told({})).toEqual([]);
  expect(told({ conflict: 'x', verdict: 'y' })).toEqual([
    'О личной заинтересованности ответьте «да» или «нет», а не «x».',
    'Решения «y» нет. Выберите одно из предложенных в бланке.',
  ]);
  expect(told({ conflict: 'да', verdict: 'Не' }, true, 'rejected')).toEqual([
    'Эксперт заявил о личной заинтересованности: передайте работу другому эксперту.',
    'При таком решении нужны замечания автору: что исправить и где.',
  ]);
  expect(told({ conflict: 'нет', verdict: 'Да' }, false, 'recommended')).toEqual([]);
});

describe('what may be reviewed', () => {
  const bank = aBank({
    entries: [
      material,
      someProgrammes({ programmes: [aProgramme({ id: 'a' }), aProgramme({ id: 'b', title: 'Б' })] }, { id: '2025-2026' }),
    ],
    assignments: ['material-1', 'b', 'nothing'].map((id) => ({
      material: id,
      file: 'x',
      data: { expert: 'ex-1', date: '2026-01-20', due: '2026-01-30' },
    })),
  });
  test('a material or a programme, with the year of its folder', () => {
    expect(reviewableOf('material-1', bank)).toMatchObject({ title: 'Сложение дробей', year: '2025-2026', work: { id: 'material-1' } });
    expect(reviewableOf('b', bank)).toMatchObject({ title: 'Б', year: '2025-2026', work: { id: 'b' } });
    expect(reviewableOf('nothing', bank)).toBeUndefined();
  });
  test('a form for each work that waits and has a set', () => {
    const forms = (own: typeof bank, code = 'ex-1') => sheetsFor(anExpert({ code }), own, decideAll(own, TODAY), TODAY);
    expect(forms(bank)).toEqual([
      {
        ...{ expert: 'ex-1', material: 'material-1', title: 'Сложение дробей', revision: revisionOf(material) },
        ...{ criteria: 'set-1', set: bank.entries.criteria.get('set-1')?.data, due: '2026-01-30' },
      },
    ]);
    expect(forms(bank, 'ex-2')).toEqual([]);
    expect(forms({ ...bank, entries: { ...bank.entries, criteria: new Map() } })).toEqual([]);
    const answered = { ...bank, reviews: [aReview(material, { date: '2026-01-21', revision: '1'.repeat(16) })] };
    expect(forms(answered)[0]).toMatchObject({ again: true });
  });
});
