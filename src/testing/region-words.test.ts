import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBank } from '../bank/read.ts';

/** Every bank of the repository: the default one and those beside it. */
const roots = ['content', ...globSync('examples/*/').sort()];

/** What names of regions, municipalities and bodies have in common with any other text. */
const ORDINARY = new Set(
  `автономное банк бюджетное высшее государственное государственный город городской департамент дополнительное
   институт красный край методическое министерство минобрнауки минпросвещения молодежи муниципальный муниципалитета
   непрерывного область образец образование организация повышения посёлок район региональный редакция республика
   российская россия село служба управление университет учреждение федерация центр школа румо гау гбу дпо
   departament demo-expertise demo-institut ministry obrazec-a obrazec-b redakciya region`.split(/\s+/),
);

interface Word {
  readonly text: string;
  readonly from: string;
}

/** Words of a region in any form: its adjective and noun, of its places and bodies. */
const words: readonly Word[] = roots.flatMap((root) => {
  const { region, vocabularies, entries } = readBank(root).bank;
  const places = [...vocabularies.municipalities.values()];
  const bodies = [...entries.organisation.entries()];
  const names = [
    ...[region.id, region.name, region.city, region.association.short, region.owner.name],
    ...region.ministry_names.flatMap(({ name, short_name: short = '' }) => [name, short]),
    ...places.flatMap(({ id, name, centre = '', old_names: old }) => [id, name, centre, ...old]),
    ...bodies.flatMap(([id, { data }]) => [id, data.name, data.short_name, ...data.old_names.map(({ name }) => name), ...data.synonyms]),
  ];
  return [...new Set(names.flatMap(properWords))].map((text) => ({ text, from: root }));
});

/** Returns the codes of a name and its words with a capital letter that say where it belongs. */
function properWords(name: string): string[] {
  if (/^[a-z0-9-]+$/.test(name)) return ORDINARY.has(name) || name.length < 3 ? [] : [name];
  return (name.match(/[А-ЯЁ][А-ЯЁа-яё]{2,}/g) ?? []).filter((word) => !ORDINARY.has(word.toLocaleLowerCase('ru')));
}

/** Any form of a word: `Смоленская` finds «смоленский», `Вязьма` finds «Вязьмы»; a code stands alone. */
function formsOf(word: string): RegExp {
  if (/^[a-z0-9-]+$/.test(word)) return new RegExp(`(?<![a-z0-9-])${word}(?![a-z0-9-])`, 'i');
  if (word === word.toLocaleUpperCase('ru')) return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u');
  const adjective = /^(.+?)(?:ск)(?:ий|ая|ое|ой|ом|ого|ие)$/u.exec(word)?.[1];
  if (adjective !== undefined && adjective.length > 3) return new RegExp(`(?<!\\p{L})${adjective}(?:ск|щин)\\p{L}{0,4}`, 'iu');
  return new RegExp(`(?<!\\p{L})${word.replace(/[аеиоуыьйя]+$/u, '')}\\p{L}{0,2}(?!\\p{L})`, 'u');
}

/** The code and what is served with it; fixtures of tests may name anything. */
const files = [
  'astro.config.mjs',
  ...globSync(['src/**/*.{ts,astro,css,svg,json,js,mjs}', 'scripts/**/*.ts', 'public/**/*.{txt,svg,json,js}']).filter(
    (file) => !/\.test\.ts$|\.d\.ts$|^src\/testing\//.test(file.replaceAll('\\', '/')),
  ),
].map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n') }));

const foundIn = (lines: readonly string[], file: string, list: readonly Word[]) =>
  list.flatMap(({ text, from }) => {
    const forms = formsOf(text);
    return lines.flatMap((line, index) => (forms.test(line) ? [`${file}:${index + 1}: «${text}» (${from})`] : []));
  });

describe('the code knows no region', () => {
  it('collects the words of every bank', () => {
    for (const root of roots) expect(words.filter(({ from }) => from === root).length, root).toBeGreaterThan(2);
    const texts = words.map(({ text }) => text);
    const { region } = readBank('content').bank;
    expect(texts).toEqual(expect.arrayContaining([region.id, region.city, region.institution]));
  });

  it.each(roots)('finds the name of the region of %s in every form', (root) => {
    const { region } = readBank(root).bank;
    const own = words.filter(({ from }) => from === root);
    for (const line of [region.name, region.name_gen, region.name_prep.toLocaleLowerCase('ru'), `'${region.id}'`, region.institution])
      expect(foundIn([line], 'line', own), line).not.toEqual([]);
  });

  it('says none of them', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap(({ file, lines }) => foundIn(lines, file, words))).toEqual([]);
  });
});
