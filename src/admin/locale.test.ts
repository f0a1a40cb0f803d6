import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adminText } from '../text/admin.ts';
import { adminWords } from '../text/admin-words.ts';
import { completeLocale, type Messages } from './locale.ts';

const locale = (name: string) => readFileSync(join(import.meta.dirname, `../../node_modules/@sveltia/cms/locales/${name}.json`), 'utf8');
const flat = (json: string) => new Map(leaves(JSON.parse(json) as Messages, ''));
const leaves = (messages: Messages, above: string): [string, string][] =>
  Object.entries(messages).flatMap(([step, value]) =>
    typeof value === 'string' ? [[above + step, value]] : leaves(value, `${above}${step}.`),
  );
/** Faults of a configuration: ours is made by the build and judged by the schema of the editor in a test, no editor meets them. */
const isForMakers = (key: string) => key.startsWith('config.');

const [english, russian] = [flat(locale('en-US')), flat(locale('ru'))];
const lackedBy = (words: ReadonlyMap<string, string>) => [...english.keys()].filter((key) => !words.has(key) && !isForMakers(key)).sort();

describe('the Russian of the web editor', () => {
  it('lacks what is supplied here, and nothing else', () => expect(Object.keys(adminWords).sort()).toEqual(lackedBy(russian)));

  it('has every word after that, and none is put in place of its own', () => {
    const whole = flat(completeLocale(locale('ru')));
    expect(lackedBy(whole)).toEqual([]);
    expect(whole.get('show_errors')).toBe('Показать ошибки');
    const changed = [...russian].filter(([key, words]) => whole.get(key) !== words).map(([, words]) => words);
    expect(changed).toEqual([expect.stringContaining(adminText.failure[0])]);
  });

  it.each(Object.entries(adminWords))('names in %s what the English names', (key, words) => {
    const named = (text = '') => [...new Set(text.match(/\{\$\w+(?= ?[}:])/g))].filter((name) => name !== '{$count').sort();
    expect(named(words)).toEqual(named(english.get(key)));
    expect(words.includes('.input')).toBe(english.get(key)!.includes('.input'));
  });

  it('stops the build when a sentence that is put right is not there any more', () =>
    expect(() => completeLocale(locale('ru').replaceAll(adminText.failure[0], ''))).toThrow(/lacks «При сохранении/));
});
