import { expect, it, test } from 'vitest';
import { baseRegion } from '../../testing/base-bank.ts';
import { explainZod } from '../explain.ts';
import { regionSchema } from './region.ts';

const site = 'https://kraj.primery.rf/';
const judge = (federation: unknown) => {
  const data = { ...baseRegion, federation };
  const { error } = regionSchema.safeParse(data);
  return error ? explainZod(error, regionSchema, data, 'region.yaml').map(({ field, message }) => `${field?.join('.')}: ${message}`) : [];
};

it.each([
  ['no other bank', undefined],
  ['a bank by its address', [{ id: 'kraj', name: 'Край', site }]],
  ['a bank by its folder', [{ id: 'kraj', name: 'Край', folder: '../kraj/dist' }]],
  ['a bank that is asked live', [{ id: 'kraj', name: 'Край', site, live: true }]],
])('%s is right', (_name, federation) => expect(judge(federation)).toEqual([]));

test.each<[string, object, RegExp]>([
  ['neither an address nor a folder', { id: 'a', name: 'А' }, /federation\.0\.site: .*ни адреса \(site\), ни папки \(folder\)/],
  ['live without an address', { id: 'a', name: 'А', folder: '../a', live: true }, /federation\.0\.live: .*впишите site/],
  ['no address', { id: 'a', name: 'А', site: 'край.рф' }, /federation\.0\.site: .*это не адрес/],
  ['another protocol', { id: 'a', name: 'А', site: 'javascript:alert(1)' }, /federation\.0\.site: .*это не адрес/],
  ['a file', { id: 'a', name: 'А', site: 'file:///srv/kraj/' }, /federation\.0\.site: .*это путь на вашем компьютере/],
  ['a password', { id: 'a', name: 'А', site: 'https://me:secret@kraj.primery.rf/' }, /federation\.0\.site: .*пароль/],
  ['a query', { id: 'a', name: 'А', site: 'https://kraj.primery.rf/?q=1' }, /federation\.0\.site: .*после «\?»/],
  ['a code with a path', { id: '../a', name: 'А', site }, /federation\.0\.id/],
  ['no name', { id: 'a', site }, /federation\.0\.name/],
  ['an unknown field', { id: 'a', name: 'А', site, adres: site }, /adres/],
])('%s is told in Russian', (_name, neighbour, words) => expect(judge([neighbour]).join('\n')).toMatch(words));

it('no list', () => expect(judge({ id: 'a' }).join('\n')).toMatch(/federation: .*нужен список/));
