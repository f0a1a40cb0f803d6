import { expect, test } from 'vitest';
import { aMaterial, anApproval, anOrganisation, aPerson, aRecommendation, aWebinar, TODAY } from '../../../testing/builders.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { datestampOf } from './datestamp.ts';

const credit = { person: 'vera', organisation: 'lyceum' };
const consent = (more: object = {}) => ({ distribution: { id: '1', date: '2025-01-10', ...more } });
/** The day of a recommendation, with its author and the school behind; both as they are told. */
function dayOf(data: Parameters<typeof aRecommendation>[0], person: object = {}, changed: Record<string, string> = {}, today = TODAY) {
  const entries = [
    { ...aRecommendation({ authors: [credit], ...data }, { id: 'r' }), changed: changed['entry'] },
    { ...aPerson({ consent: consent(), ...person }, { id: 'vera' }), changed: changed['person'] },
    { ...anOrganisation({}, { id: 'lyceum' }), changed: changed['organisation'] },
  ];
  const catalogue = openCatalogue({ entries }, today);
  return datestampOf(catalogue.item.get('recommendation/r')!, catalogue);
}

test.each<[string, Parameters<typeof dayOf>, string]>([
  ['the day of publication', [{}], '2025-12-01'],
  ['the day of its last change', [{ updated: '2026-01-10' }], '2026-01-10'],
  ['the last commit', [{}, {}, { entry: '2026-01-11' }], '2026-01-11'],
  ['a change of the author', [{}, {}, { person: '2026-01-12' }], '2026-01-12'],
  ['a change of the organisation', [{}, {}, { organisation: '2026-01-13' }], '2026-01-13'],
  ['a consent', [{}, { consent: consent({ date: '2026-01-14' }) }], '2026-01-14'],
  ['a consent taken back', [{}, { consent: consent({ withdrawn: '2026-01-15' }) }], '2026-01-15'],
  ['the day after the last of a consent', [{}, { consent: consent({ until: '2026-01-15' }) }], '2026-01-16'],
  ['no day to come', [{}, { consent: consent({ until: '2026-02-01' }) }, { entry: '2026-02-02' }], '2025-12-01'],
  ['today itself', [{}, {}, { entry: '2026-02-01' }], '2026-02-01'],
])('as it is now from %s', (_, given, day) => expect(dayOf(...given)).toBe(day));

test('a work is as it is now from the decision that let it through', () => {
  const work = aMaterial({ published: undefined, authors: [credit] }, { id: 'w' });
  const { reviews, protocol } = anApproval(work);
  const decisions = protocol.data.decisions.map((own) => ({ ...own, number: '2025-9' }));
  const entries = [
    work,
    { ...protocol, id: 'p-w', data: { ...protocol.data, date: '2026-01-16', decisions } },
    aPerson({}, { id: 'vera' }),
    anOrganisation({}, { id: 'lyceum' }),
  ];
  const catalogue = openCatalogue({ entries, reviews });
  expect(datestampOf(catalogue.item.get('material/w')!, catalogue)).toBe('2026-01-16');
});
test('a webinar of a day to come is told from today, its speakers from the day of their names', () => {
  const ahead = { start: '2026-03-01T15:00', end: '2026-03-01T16:00' };
  const of = (speakers: object[]) => {
    const catalogue = openCatalogue({
      entries: [
        aWebinar({ ...ahead, speakers: speakers as never }, { id: 'w' }),
        aPerson({ consent: consent({ date: '2026-01-17' }) }, { id: 'vera' }),
      ],
    });
    return datestampOf(catalogue.item.get('webinar/w')!, catalogue);
  };
  expect([of([]), of([{ person: 'vera' }])]).toEqual(['2026-02-01', '2026-01-17']);
});
