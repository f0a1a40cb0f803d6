import { expect, test } from 'vitest';
import { aBank, aCollection, aMaterial, aUnit, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { voicesOf, type Voices } from './voices.ts';

const owner = { name: 'Институт', address: 'unknown', email: 'unknown', phone: 'unknown', inn: 'unknown', ogrn: 'unknown' } as const;
const terms = { omo: { short: 'ОМО', one: 'объединение', many: 'объединения' } };
const mail = { ...owner, email: 'bank@example.ru' } as const;
const answering = aUnit({ contacts: { email: 'omo@example.ru' } }, { id: 'math' });
const silent = aUnit({ contacts: { email: 'unknown' } }, { id: 'math' });
const material = aMaterial({ title: 'Дроби & доли' }, { id: 'm' });
const forge = (kind: 'github' | 'gitlab' | 'gitflic') => ({ kind, url: 'https://forge.example.ru/bank.git' });

type Told = Parameters<typeof voicesOf>[0];

function voices(entry: Told, region: Parameters<typeof aBank>[0] & object): Voices {
  const bank = aBank({ ...region, region: { terms, ...region.region } });
  return voicesOf(entry, createCatalogue(bank, decideAll(bank, TODAY), TODAY));
}

test.each<[string, Told, Parameters<typeof aBank>[0] & object, string[], string | undefined]>([
  [
    'all is known',
    material,
    { region: { owner: mail }, entries: [answering] },
    ['mailto:bank@example.ru', 'mailto:omo@example.ru'],
    undefined,
  ],
  [
    'nothing is known',
    material,
    { region: { owner }, entries: [silent] },
    [],
    'Сообщить об ошибке и спросить ОМО можно будет, когда появится почта.',
  ],
  [
    'only the owner',
    material,
    { region: { owner: mail }, entries: [silent] },
    ['mailto:bank@example.ru'],
    'Спросить ОМО можно будет, когда появится почта.',
  ],
  [
    'a webinar asks the first association',
    aWebinar({ units: ['math'] }),
    { region: { owner: mail }, entries: [answering] },
    ['mailto:bank@example.ru', 'mailto:omo@example.ru'],
    undefined,
  ],
  ['a collection has nobody to ask', aCollection({}), { region: { owner: mail } }, ['mailto:bank@example.ru'], undefined],
  [
    'a forge hears too',
    aCollection({}),
    { region: { owner, forge: forge('github') } },
    ['https://forge.example.ru/bank/issues/new'],
    undefined,
  ],
  [
    'gitlab in its own way',
    aCollection({}),
    { region: { owner, forge: forge('gitlab') } },
    ['https://forge.example.ru/bank/-/issues/new'],
    undefined,
  ],
  [
    'no address is guessed',
    aCollection({}),
    { region: { owner, forge: forge('gitflic') } },
    [],
    'Сообщить об ошибке можно будет, когда появится почта.',
  ],
])('%s', (_, entry, region, hrefs, later) => {
  const told = voices(entry, region);
  expect({ hrefs: told.links.map(({ href }) => href.replace(/\?.*/, '')), later: told.later }).toEqual({ hrefs, later });
});

test('a letter names the page and its address, whole', () => {
  const [report] = voices(material, { region: { owner: mail, site: 'https://bank.primery.rf/kopilka/' } }).links;
  const { searchParams } = new URL(report!.href);
  expect(searchParams.get('subject')).toBe('Ошибка на странице «Дроби & доли»');
  expect(searchParams.get('body')).toContain('https://bank.primery.rf/kopilka/materialy/m/\n');
  expect(report!.href).not.toContain('+');
});
