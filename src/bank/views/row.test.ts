import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, aReport, aUnit, aWebinar, anApproval, TODAY } from '../../testing/builders.ts';
import { documentText } from '../../text/documents.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { webinarRow, webinarsNaming } from './row.ts';
import { webinarYearView } from './webinars.ts';

function catalogueOf(parts: Parameters<typeof aBank>[0]) {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

describe('the row of a webinar', () => {
  test('says that there is something to read', () => {
    const webinar = aWebinar({ transcript: 't.vtt' }, { files: ['t.vtt'] });
    expect(webinarRow(webinar, catalogueOf({ entries: [webinar] })).facts).toContain('расшифровка');
  });

  test('says once what an association and its subject are both called', () => {
    const unit = aUnit({ short_name: 'ОБЗР' }, { id: 'safety' });
    const webinar = aWebinar({ units: ['safety'], subjects: ['matematika'] });
    const catalogue = catalogueOf({ entries: [unit, webinar] });
    const { subjects, ...others } = catalogue.bank.vocabularies;
    const safety = new Map([...subjects].map(([id, subject]) => [id, { ...subject, abbr: 'ОБЗР' }]));
    const row = webinarRow(webinar, { ...catalogue, bank: { ...catalogue.bank, vocabularies: { ...others, subjects: safety } } });
    expect(row.facts).toEqual(['ОБЗР']);
  });
});

test('a cancelled webinar is not offered beside a work', () => {
  const material = aMaterial({}, { id: 'm' });
  const { reviews, protocol } = anApproval(material);
  const ahead = { start: '2026-03-10T15:00', end: '2026-03-10T16:00', materials: ['m'] };
  const entries = [material, protocol, aWebinar(ahead, { id: 'on' }), aWebinar({ ...ahead, status: 'cancelled' }, { id: 'off' })];
  expect(webinarsNaming('material/m', catalogueOf({ entries, reviews })).map(({ href }) => href)).toEqual(['/vebinary/on/']);
});

test.each([
  ['more than the bank has', 122, { held: 122, samples: true, href: '/otchety/r/' }],
  ['as many', 1, undefined],
])('the report of a year counts %s', (_, value, fewer) => {
  const report = aReport({ year: '2025-2026', indicators: [{ indicator: 'webinars', value, source: 'Отчёт' }] }, { id: 'r' });
  const webinar = aWebinar({ demo: true, start: '2025-10-01T15:00', end: '2025-10-01T16:00' });
  expect(webinarYearView('2025-2026', catalogueOf({ entries: [report, webinar] })).fewer).toEqual(fewer);
});

test.each([
  [4, 4, 8, 'Выполнено 4 пункта из 8, ещё 4 впереди.'],
  [1, 0, 1, 'Выполнен 1 пункт из 1.'],
  [3, 2, 8, 'Выполнено 3 пункта из 8, ещё 2 впереди. Остальные могли быть выполнены, но в банке этого не видно.'],
  [0, 5, 5, 'Выполненных пунктов в банке пока не видно, ещё 5 впереди.'],
])('%d done, %d ahead of %d', (done, ahead, total, words) =>
  expect(documentText.done(done, ahead, total).replaceAll('\u00a0', ' ')).toBe(words),
);
