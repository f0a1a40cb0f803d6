import { describe, expect, test } from 'vitest';
import { abbreviationsIn, aliasesOfGroups, packAlias, readAlias } from './alias.ts';

test.each<[string, Parameters<typeof packAlias>[0]]>([
  ['t=github', { kind: 'twin', rest: [], words: ['github'] }],
  ['a=единый+экзамен', { kind: 'abbreviation', rest: [], words: ['единый', 'экзамен'] }],
  ['sзадава+вопрос=faq', { kind: 'synonym', rest: ['задава', 'вопрос'], words: ['faq'] }],
])('%s', (packed, alias) => expect([packAlias(alias), readAlias(packed)]).toEqual([packed, alias]));

test('a kind of a later time is taken for a synonym', () => expect(readAlias('z=а').kind).toBe('synonym'));

describe('a text explains an abbreviation', () => {
  const long = 'слово '.repeat(25);
  test.each<[string, [string, string][]]>([
    ['единый государственный экзамен (ЕГЭ)', [['ЕГЭ', 'единый государственный экзамен']]],
    ['сдают единый государственный экзамен (ЕГЭ)', [['ЕГЭ', 'единый государственный экзамен']]],
    ['единый государственный экзамен(ЕГЭ)', [['ЕГЭ', 'единый государственный экзамен']]],
    // Short words may be skipped, those between hyphens count each.
    ['план работы на год (ПРГ)', [['ПРГ', 'план работы на год']]],
    ['план работы на год (ПРНГ)', [['ПРНГ', 'план работы на год']]],
    ['учебно-методическое объединение (УМО)', [['УМО', 'учебно-методическое объединение']]],
    ['основная общая программа (Ооп)', [['Ооп', 'основная общая программа']]],
    // The other way round, in brackets or after a dash.
    ['ЕГЭ (единый государственный экзамен) сдают', [['ЕГЭ', 'единый государственный экзамен']]],
    ['ЕГЭ — единый государственный экзамен', [['ЕГЭ', 'единый государственный экзамен']]],
    ['ЕГЭ(единый государственный экзамен)', [['ЕГЭ', 'единый государственный экзамен']]],
    ['ОО: ЕГЭ — единый государственный экзамен школы', [['ЕГЭ', 'единый государственный экзамен']]],
    // Two in one text; nothing before a full stop.
    ['рабочая программа (РП) и классный час (КЧ)', [['РП', 'рабочая программа'], ['КЧ', 'классный час']]],
    ['единый. государственный экзамен (ЕГЭ)', []],
    ['единый государственный урок (ЕГЭ)', []],
    ['Единый (Е)', []],
    ['единый (ЕГЭ)', []],
    ['РПЕГЭЕГЭЕ — рабочая программа', []],
    ['5ЕГЭ — единый государственный экзамен', []],
    ['егэ (единый государственный экзамен)', []],
    ['ЕГЭ – единый государственный экзамен', []],
    // Farther than 120 letters, or nine words long, is no explanation.
    [`единый ${long}(Е${'С'.repeat(5)})`, []],
    ['а1 один два три четыре пять шесть семь (ОДТЧПШС)', [['ОДТЧПШС', 'один два три четыре пять шесть семь']]],
    ['', []],
  ])('%s', (text, pairs) => expect(abbreviationsIn(text)).toEqual(pairs)); // prettier-ignore
});

describe('members of a group stand for each other', () => {
  const site = (words: string) => (stem: string) => words.split(' ').includes(stem);
  const told = (...args: Parameters<typeof aliasesOfGroups>) =>
    [...aliasesOfGroups(...args)].map(([key, list]) => `${key}: ${list.map(packAlias).join(', ')}`);
  test.each<[string, readonly (readonly string[])[], 'synonym' | 'abbreviation', string, string[]]>([
    ['both ways, by stems', [['уроки', 'занятия']], 'synonym', 'урок занят', ['урок: s=занятия', 'занят: s=уроки']],
    ['only to what is there', [['уроки', 'занятия']], 'synonym', 'урок', ['занят: s=уроки']],
    ['a phrase by its first word, with the rest', [['часто задаваемые вопросы', 'faq']], 'synonym', 'част задава вопрос faq', ['част: sзадава+вопрос=faq', 'faq: s=часто+задаваемые+вопросы']],
    ['a phrase that is there in part is not found', [['часто задаваемые вопросы', 'faq']], 'synonym', 'част задава faq', ['част: sзадава+вопрос=faq']],
    ['in parts of a hyphen', [['веб-урок', 'вебинар']], 'synonym', 'веб урок вебинар', ['веб: sурок=вебинар', 'вебинар: s=веб+урок']],
    ['with particles they are found, never looked up', [['по центру', 'посередине']], 'synonym', 'центр посередин', ['посередин: s=центру']],
    ['a short stem is no key, the word is', [['садик', 'мода']], 'synonym', 'садик мод', ['садик: s=мода', 'мода: s=садик']],
    ['an abbreviation has no endings up to six letters', [['школа', 'оошкол', 'гимназия']], 'abbreviation', 'гимназ', ['школа: a=гимназия', 'оошкол: a=гимназия']],
    ['but has in seven', [['подшкола', 'гимназия']], 'abbreviation', 'гимназ', ['подшкол: a=гимназия']],
    ['stems of two letters are not found', [['садик', 'ок']], 'synonym', 'садик ок', ['ок: s=садик']],
    ['a member without words is none', [['!!!', 'садик', 'школа']], 'synonym', 'садик школ', ['садик: s=школа', 'школ: s=садик']],
    ['groups add up', [['садик', 'школа'], ['садик', 'лицей']], 'synonym', 'школ лиц', ['садик: s=школа, s=лицей']],
  ])('%s', (_, groups, kind, words, expected) => expect(told(groups, kind, site(words))).toEqual(expected)); // prettier-ignore

  test('twelve at most for one word or phrase', () => {
    const members = Array.from({ length: 14 }, (_, i) => `слово${i}`);
    const found = aliasesOfGroups([members, ['слово0 дом', 'слово1']], 'synonym', () => true);
    expect(found.get('слово0')!.map(({ rest, words }) => [...rest, '=', ...words].join(' '))).toEqual([
      ...members.slice(1, 13).map((word) => `= ${word}`),
      'дом = слово1',
    ]);
  });
});
