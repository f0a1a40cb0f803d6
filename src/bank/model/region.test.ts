import { expect, test } from 'vitest';
import { baseRegion } from '../../testing/base-bank.ts';
import { explainZod } from '../explain.ts';
import { regionSchema } from './region.ts';

const judge = (part: object) => {
  const data = { ...baseRegion, ...part };
  const { error } = regionSchema.safeParse(data);
  return error ? explainZod(error, regionSchema, data, 'region.yaml').map(({ field, message }) => `${field?.join('.')}: ${message}`) : [];
};

test.each<[string, object]>([
  ['a site', { site: 'https://a.ru/' }],
  ['a site in a folder', { site: 'https://a.ru/kopilka/' }],
  ['another language', { languages: [{ code: 'tt', name: 'Татарча' }] }],
])('%s is right', (_name, part) => expect(judge(part)).toEqual([]));

test.each<[string, object, RegExp]>([
  ['a password', { site: 'https://u:p@a.ru/' }, /^site: .*пароль/],
  ['a name of a user', { site: 'https://u@a.ru/' }, /^site: .*имя/],
  ['a query', { site: 'https://a.ru/?x=1' }, /^site: .*«\?»/],
  ['a query with nothing in it', { site: 'https://a.ru/?' }, /^site: .*«\?»/],
  ['a fragment', { site: 'https://a.ru/#y' }, /^site: .*«#»/],
  ['Russian as another language', { languages: [{ code: 'ru', name: 'Русский' }] }, /^languages\.0\.code: Русское оформление/],
])('%s is refused', (_name, part, words) => expect(judge(part).join('\n')).toMatch(words));
