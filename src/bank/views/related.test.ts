import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, aPerson, aRecommendation, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { relatedViews } from './related.ts';

const anna = { person: 'anna' };
const hidden = { person: 'hidden' };
const work = (id: string, data: Parameters<typeof aMaterial>[0]) => aMaterial({ title: id, subjects: ['matematika'], ...data }, { id });

function relatedOf(id: string, works: ReturnType<typeof aMaterial>[], others: NonNullable<Parameters<typeof aBank>[0]>['entries'] = []) {
  const approvals = works.map((own) => anApproval(own));
  const protocols = approvals.map(({ protocol }, index) => ({ ...protocol, id: `p-${index}` }));
  const people = [aPerson({}, { id: 'anna' }), aPerson({ surname: 'Тайная', consent: undefined }, { id: 'hidden' })];
  const bank = aBank({ entries: [...works, ...protocols, ...people, ...others], reviews: approvals.flatMap(({ reviews }) => reviews) });
  const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY);
  return relatedViews(catalogue.item.get(`material/${id}`)!, catalogue).map(
    ({ card, reason }) => `${card.title}: ${reason.replaceAll('\u00a0', ' ')}`,
  );
}

const own = work('own', { grades: ['5'], programme_section: 'Дроби и  счёт', authors: [anna, hidden] });

test('each stands with its reason: section, subject and class, author, subject', () =>
  expect(
    relatedOf('own', [
      own,
      work('other-class', { grades: ['6'] }),
      work('author-far', { subjects: ['obshchestvoznanie'], grades: ['10'], authors: [anna] }),
      work('near', { grades: ['5'] }),
      work('section', { grades: ['6'], programme_section: 'дроби и счет' }),
      work('both', { grades: ['7'], programme_section: 'Дроби и счёт', authors: [anna] }),
    ]),
  ).toEqual([
    'section: тот же раздел, 6 класс',
    'both: тот же раздел, 7 класс; тот же автор',
    'near: тот же предмет, 5 класс',
    'author-far: тот же автор',
  ]));

test('an author alone is a reason, a person without consent and a collective are none', () => {
  const far = { subjects: ['obshchestvoznanie'], grades: ['10'] };
  expect(relatedOf('own', [own, work('by-anna', { ...far, authors: [anna] }), work('by-hidden', { ...far, authors: [hidden] })])).toEqual([
    'by-anna: тот же автор',
  ]);
  expect(relatedOf('a', [work('a', { grades: ['5'] }), work('b', far)])).toEqual([]);
});

test('a section of the same name in another subject is another one', () =>
  expect(
    relatedOf('own', [own, work('x', { subjects: ['obshchestvoznanie'], grades: ['10'], programme_section: 'Дроби и счёт' })]),
  ).toEqual([]));

test('a webinar and recommendations say what they are', () => {
  const themed = work('own', { grades: ['5'], themes: ['gia-oge'] });
  const math = { subjects: ['matematika'], grades: ['5'] };
  expect(relatedOf('own', [themed], [aWebinar({ title: 'w', ...math }), aRecommendation({ title: 'r', ...math })]).toSorted()).toEqual([
    'r: тот же предмет, 5 класс',
    'w: вебинар: тот же предмет, 5 класс',
  ]);
  expect(relatedOf('own', [themed], [aWebinar({ title: 'w', themes: ['gia-oge'] })])).toEqual([
    expect.stringMatching(/^w: вебинар по теме «.+»$/),
  ]);
});
