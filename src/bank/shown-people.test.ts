import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, anExpert, aPerson, aUnit, aWebinar, TODAY, type BankParts } from '../testing/builders.ts';
import { createCatalogue } from './catalogue.ts';
import { decideAll } from './check.ts';
import { shownPeople } from './shown-people.ts';

const person = (id: string, consent?: object) => aPerson(consent ? { consent } : {}, { id });

function shown(parts: BankParts): string[] {
  const bank = aBank({ experts: [anExpert({ person: 'reader' })], ...parts });
  return shownPeople(createCatalogue(bank, decideAll(bank, TODAY), TODAY)).map(({ id }) => id);
}

describe('who has a page', () => {
  const talk = aWebinar({ speakers: [{ person: 'writer' }] });
  const people = [person('reader'), person('writer'), talk];
  const refused = aMaterial({ authors: [{ person: 'hopeful' }], published: undefined }, { id: 'refused' });
  const back = aMaterial({ authors: [{ person: 'hopeful' }], state: 'withdrawn', state_reason: 'Ошибка' }, { id: 'refused' });
  const material = aMaterial({ authors: [{ person: 'reader' }] });
  const { protocol, reviews } = anApproval(material);
  test.each<[string, BankParts, string[]]>([
    ['not one who only reviews', { entries: people }, ['writer']],
    [
      'an expert whom the region names',
      { entries: people, region: { review: { criteria: 'set-1', names_public: true } } },
      ['reader', 'writer'],
    ],
    [
      'an expert who also writes',
      {
        entries: [...people, material, protocol],
        reviews,
        experts: [1, 2, 3].map((n) => anExpert({ code: `ex-${n}` })).concat(anExpert({ code: 'r', person: 'reader' })),
      },
      ['reader', 'writer'],
    ],
    ['an expert who leads', { entries: [...people, aUnit({ heads: [{ person: 'reader' }] }, { id: 'physics' })] }, ['reader', 'writer']],
    ['not the author of a work that waits', { entries: [...people, person('hopeful'), refused] }, ['writer']],
    [
      'the author of a work that the register names',
      { entries: [...people, person('hopeful'), back, anApproval(back).protocol], reviews: anApproval(back).reviews },
      ['writer', 'hopeful'],
    ],
    ['not one of whom nothing speaks', { entries: [...people, person('idle')] }, ['writer']],
    ['nobody without a consent', { entries: [person('writer', {}), talk] }, []],
    ['nobody where the section is off', { entries: people, region: { features: { people: false } } }, []],
  ])('%s', (_name, parts, ids) => expect(shown(parts)).toEqual(ids));
});
