import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { SheetForm } from '../bank/review/sheet.ts';
import { aCriteria } from '../testing/builders.ts';
import { reviewFormText } from '../text/review-form.ts';
import { readSheetDocx } from './read-sheet.ts';
import { sheetDocx } from './sheet-docx.ts';

const set = aCriteria({ scale: { min: 0, max: 3, labels: ['нет', 'слабо', 'достаточно', 'полно'] } }).data;
const form: SheetForm = {
  expert: 'ex-1',
  material: 'material-1',
  title: 'Сложение дробей & «полоски»',
  revision: '0123456789012345',
  criteria: 'set-1',
  set,
  due: '2026-02-15',
};
const known = { expert: 'ex-1', material: 'material-1', revision: '0123456789012345', criteria: 'set-1' };
const PART = 'word/document.xml';

/** The form with the text of its main part changed. */
async function edited(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await sheetDocx(form, '2026-02-01'));
  return zipSync({ ...parts, [PART]: strToU8(change(strFromU8(parts[PART]!))) });
}

/** Puts an answer into the field with a tag, as Word does. */
const answered = (tag: string, answer: string) => (xml: string) =>
  xml.replace(
    new RegExp(`(<w:tag w:val="${tag}"/>)<w:showingPlcHdr/>([\\s\\S]*?<w:sdtContent>)[\\s\\S]*?(</w:sdtContent>)`),
    `$1$2<w:r><w:t>${answer}</w:t></w:r>$3`,
  );

test('an empty form comes back with what was known and nothing else', async () => {
  expect(readSheetDocx(await sheetDocx(form, '2026-02-01'))).toEqual({
    ...known,
    date: '',
    conflict: '',
    verdict: '',
    comment: '',
    scores: { clear: '', useful: '' },
  });
});

test('the form says what the page says: the set, the threshold, what is asked of criteria, the hints', async () => {
  const own = aCriteria({
    title: 'Критерии 2026',
    proposal: true,
    pass: 7.5,
    criteria: [
      { id: 'clear', name: 'Ясность', ask: 'Ясно ли?', weight: 2, blocking_if_zero: true },
      { id: 'useful', name: 'Польза', ask: 'Полезно ли?', minimum: 1.5 },
    ],
  }).data;
  const textOf = async (more: object) => strFromU8(unzipSync(await sheetDocx({ ...form, set: own, ...more }, '2026-02-01'))[PART]!);
  const text = await textOf({});
  const { blocking, minimum, conflictHint, commentHint, proposal } = reviewFormText;
  for (const said of [
    'Критерии 2026.',
    proposal,
    'Наибольшая сумма — 9, порог — 7,5.',
    'с весами',
    'Вес в сумме — 2.',
    blocking,
    minimum(1.5),
    conflictHint,
  ])
    expect(text).toContain(said);
  expect(text).toContain(commentHint);
  expect(text).toContain('до 15\u00a0февраля\u00a02026');
  const again = await textOf({ again: true });
  expect(again).toContain('перечитайте работу');
  expect(again).not.toContain('февраля');
});

test('what was filled in comes back', async () => {
  const filled = await edited((xml) =>
    [
      answered('date', '01.02.2026'),
      answered('conflict', 'Нет'),
      answered('score:clear', '3 — полно'),
      answered('score:useful', '2 — достаточно'),
      answered('verdict', 'Рекомендовать с замечаниями'),
      answered('comment', 'Первая</w:t></w:r><w:r><w:br/><w:t>Вторая &amp; третья'),
    ].reduce((text, change) => change(text), xml),
  );
  expect(readSheetDocx(filled)).toEqual({
    ...known,
    date: '01.02.2026',
    conflict: 'Нет',
    verdict: 'Рекомендовать с замечаниями',
    comment: 'Первая\nВторая & третья',
    scores: { clear: '3 — полно', useful: '2 — достаточно' },
  });
});

test('the choices are those of the set and of the form', async () => {
  const xml = strFromU8(unzipSync(await sheetDocx(form, '2026-02-01'))[PART]!);
  const items = [...xml.matchAll(/w:displayText="([^"]*)"/g)].map(([, text]) => text);
  expect(items.slice(0, 6)).toEqual(['Нет', 'Да', '0 — нет', '1 — слабо', '2 — достаточно', '3 — полно']);
  expect(items.slice(-4)).toEqual(['Рекомендовать', 'Рекомендовать с замечаниями', 'Вернуть на доработку', 'Не рекомендовать']);
});

test('the same form gives the same bytes', async () => {
  expect(await sheetDocx(form, '2026-02-01')).toEqual(await sheetDocx(form, '2026-02-01'));
});

describe('a file that somebody made on purpose', () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const nested = (times: number) => (xml: string) =>
    xml.replace(
      '</w:tbl>',
      `<w:tr>${'<w:tc><w:tbl><w:tr>'.repeat(times)}${cell('x')}${'</w:tr></w:tbl></w:tc>'.repeat(times)}</w:tr></w:tbl>`,
    );

  test('tables inside tables without end are no form, and are not walked', async () => {
    expect(readSheetDocx(await edited(nested(5000)))).toBeUndefined();
  });
  test('a table inside a cell leaves the form what it is', async () => {
    expect(readSheetDocx(await edited(nested(3)))).toMatchObject(known);
  });
  test('a row that stands twice is named', async () => {
    const again = await edited((xml) =>
      xml.replace(
        '</w:tbl>',
        `<w:tr>${cell('Решение')}${cell('Не рекомендовать')}</w:tr><w:tr>${cell('clear')}${cell('?')}${cell('0')}</w:tr></w:tbl>`,
      ),
    );
    expect(readSheetDocx(again)?.repeated).toEqual(['Решение', 'clear']);
  });
});

describe('what is no form of ours', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['no archive', () => strToU8('PK nothing')],
    ['an archive of other things', () => zipSync({ 'a.txt': strToU8('a') })],
    ['a paper without the table', () => edited((xml) => xml.replaceAll('w:tbl>', 'w:other>').replaceAll('w:tr>', 'w:other>'))],
  ])('%s', async (_name, make) => expect(readSheetDocx(await make())).toBeUndefined());
});
