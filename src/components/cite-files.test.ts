import { expect, test } from 'vitest';
import { reference } from '../bank/citation.ts';
import { bibtex } from '../bank/exports/bibtex.ts';
import type { CitedThing } from '../bank/exports/cited-thing.ts';
import { ris } from '../bank/exports/ris.ts';
import { withDay } from './cite-files.ts';

const thing: CitedThing = {
  kind: 'material',
  id: 'a',
  title: 'Дата 2025-01-01 в названии',
  genre: 'Конспект',
  people: [],
  bodies: ['Редакция'],
  bank: 'Банк',
  publisher: 'Институт',
  city: 'Город',
  year: '2025',
  date: '2025-04-14',
  url: 'https://bank.test.ru/a/',
  summary: 'О том.',
  keywords: [],
  demo: false,
};

/** What the build wrote becomes what it would write on the reader's day. */
const footnote = (things: readonly CitedThing[], accessed: string) =>
  things.map((cited) => `${reference({ ...cited, accessed })}\n`).join('');

test.each([
  ['a footnote', footnote],
  ['BibTeX', bibtex],
  ['RIS', ris],
])('%s takes the day of the reader', (_, format) =>
  expect(withDay(format([thing], '2026-11-21'), '2027-02-03')).toBe(format([thing], '2027-02-03')),
);
