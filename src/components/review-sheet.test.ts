import { describe, expect, test } from 'vitest';
import { sheetOfYaml } from '../../scripts/lib/intake-read.ts';
import { sheetParams } from '../bank/views/sheet-form.ts';
import { sheetName, sheetYaml, unanswered } from './review-sheet.ts';

const answers = new Map([
  ['material', 'drobi'],
  ['revision', '0404891233334444'],
  ['expert', 'ex-1'],
  ['date', '2026-02-01'],
  ['conflict', 'false'],
  ['score:clear', '3'],
  ['score:no', ''],
  ['verdict', 'revise'],
  ['comment', 'Первая: «строка»\n# вторая\t"\\ 😀'],
]);

test('what the form saves is what the intake reads', () => {
  expect(sheetOfYaml(sheetYaml(answers, 'set-1'))).toEqual({
    faults: [],
    sheet: {
      material: 'drobi',
      revision: '0404891233334444',
      expert: 'ex-1',
      date: '2026-02-01',
      criteria: 'set-1',
      conflict: 'false',
      scores: { clear: '3', no: '' },
      verdict: 'revise',
      comment: 'Первая: «строка»\n# вторая\t"\\ 😀',
    },
  });
});

test('a form without scores is read too', () =>
  expect(sheetOfYaml(sheetYaml(new Map(), 'set-1'))).toMatchObject({ faults: [], sheet: { scores: {} } }));

describe('what is not answered', () => {
  const questions = ['material', 'score:clear', 'score:no', 'comment'].map((field) => ({ field, title: field }));
  test.each<[string, Record<string, string>, string[]]>([
    ['a score', {}, ['score:no']],
    ['no remarks where they are needed', { comment: ' ' }, ['score:no', 'comment']],
    ['no remarks where they are not', { comment: '', verdict: 'recommended' }, ['score:no']],
    ['nothing', { 'score:no': '0' }, []],
  ])('%s', (_name, changes, expected) =>
    expect(unanswered(questions, new Map([...answers, ...Object.entries(changes)])).map(({ field }) => field)).toEqual(expected),
  );
});

test('the name of the file holds codes only', () => {
  expect(sheetName(answers)).toBe('zaklyuchenie-drobi-ex-1.yaml');
  expect(
    sheetName(
      new Map([
        ['material', '../../x'],
        ['expert', 'Анна'],
      ]),
    ),
  ).toBe('zaklyuchenie-x.yaml');
});

test('the address carries what the form reads', () =>
  expect(sheetParams).toEqual({ material: 'rabota', revision: 'otpechatok', expert: 'ekspert' }));
