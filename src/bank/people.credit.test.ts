import { expect, test } from 'vitest';
import { aBank, aPerson } from '../testing/builders.ts';
import { creditView, fullName } from './people.ts';

const bank = aBank({ entries: [aPerson({ patronymic: 'Викторовна' }, { id: 'anna' }), aPerson({ consent: {} }, { id: 'hidden' })] });
const INSTITUTE = 'Институт развития образования';

test.each<[string, Parameters<typeof creditView>[0], ReturnType<typeof creditView>]>([
  [
    'a person with all that is known',
    { person: 'anna', role: 'составитель', position: 'методист', organisation: 'soiro' },
    {
      name: 'Образцова Анна Викторовна',
      href: '/avtory/anna/',
      details: `составитель, методист, ${INSTITUTE}`,
      personId: 'anna',
      organisationId: 'soiro',
    },
  ],
  ['a person alone', { person: 'anna' }, { name: 'Образцова Анна Викторовна', href: '/avtory/anna/', personId: 'anna' }],
  [
    'a person of an unknown place',
    { person: 'anna', organisation: 'x' },
    { name: 'Образцова Анна Викторовна', href: '/avtory/anna/', personId: 'anna' },
  ],
  [
    'a person without consent',
    { person: 'hidden', role: 'составитель', position: 'методист', organisation: 'soiro' },
    { name: 'Имя не публикуется', details: `составитель, методист, ${INSTITUTE}`, organisationId: 'soiro' },
  ],
  ['a person nobody knows', { person: 'nobody' }, { name: 'Имя не публикуется' }],
  ['an organisation', { organisation: 'soiro' }, { name: INSTITUTE, href: '/organizacii/soiro/', organisationId: 'soiro' }],
  [
    'an organisation with a role',
    { organisation: 'soiro', role: 'составитель' },
    { name: INSTITUTE, href: '/organizacii/soiro/', details: 'составитель', organisationId: 'soiro' },
  ],
  ['an organisation nobody knows', { organisation: 'x' }, { name: 'Автор уточняется' }],
])('%s', (_name, credit, view) => expect(creditView(credit, bank, '2026-02-01')).toEqual(view));

test('a name in full', () => {
  expect(fullName(aPerson().data)).toBe('Образцова Анна');
  expect(fullName(aPerson({ patronymic: 'Викторовна' }).data)).toBe('Образцова Анна Викторовна');
});
