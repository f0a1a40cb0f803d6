import { expect, test } from 'vitest';
import { aBank, anOrganisation, aPerson } from '../testing/builders.ts';
import { organisationName, postOf } from './posts.ts';

const bank = aBank({
  entries: [
    aPerson(
      {
        posts: [
          { position: 'учитель', organisation: 'school', until: '2024-08-31' },
          { position: 'методист', organisation: 'soiro', since: '2024-09-01' },
          { position: 'эксперт', organisation: 'smolgu', since: '2024-09-01', until: '2025-01-31' },
        ],
      },
      { id: 'anna' },
    ),
    anOrganisation({ name: 'Школа', old_names: [{ name: 'Гимназия', until: '2020-12-31' }, { name: 'Училище' }] }, { id: 'school' }),
  ],
});

test.each<[string, Parameters<typeof postOf>[0], string, ReturnType<typeof postOf>]>([
  ['the post held on the day', { person: 'anna' }, '2024-08-31', { position: 'учитель', organisation: 'Школа' }],
  ['the last of several', { person: 'anna' }, '2024-10-01', { position: 'эксперт', organisation: 'Университет' }],
  ['the one that goes on', { person: 'anna' }, '2025-02-01', { position: 'методист', organisation: 'Институт развития образования' }],
  [
    'the post at the named place',
    { person: 'anna', organisation: 'soiro' },
    '2024-10-01',
    { position: 'методист', organisation: 'Институт развития образования' },
  ],
  ['no post at another place', { person: 'anna', organisation: 'school' }, '2024-10-01', { position: undefined, organisation: 'Школа' }],
  ['the named post', { person: 'anna', position: 'директор' }, '2024-08-31', { position: 'директор', organisation: 'Школа' }],
  ['nothing of an unknown person', { person: 'nobody' }, '2024-10-01', { position: undefined, organisation: undefined }],
  ['nothing of an unknown place', { organisation: 'nowhere' }, '2024-10-01', { position: undefined, organisation: undefined }],
  [
    'an organisation alone',
    { organisation: 'soiro' },
    '2024-10-01',
    { position: undefined, organisation: 'Институт развития образования' },
  ],
])('%s', (_name, credit, day, post) => expect(postOf(credit, bank, day)).toEqual(post));

test.each([
  ['school', '2020-12-31', 'Гимназия'],
  ['school', '2021-01-01', 'Школа'],
  ['nowhere', '2021-01-01', undefined],
])('%s was called on %s: %s', (id, day, name) => expect(organisationName(id, bank, day)).toBe(name));
