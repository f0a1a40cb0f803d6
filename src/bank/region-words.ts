import type { Bank } from './bank.ts';

/** What names of regions, municipalities and bodies have in common with any other text. */
const ORDINARY = new Set(
  `автономное банк бюджетное высшее государственное государственный город городской департамент дополнительное
   институт красный край методическое министерство минобрнауки минпросвещения молодежи муниципальный муниципалитета
   непрерывного область образец образование организация орган повышения посёлок район региональный редакция республика
   российская россия село служба управление университет учреждение федерация центр школа румо гау гбу дпо
   departament demo-expertise demo-institut ministry ministerstvo institut obrazec-a obrazec-b redakciya region`.split(/\s+/),
);

/** Returns the words of a bank that belong to its region alone: its names and codes, those of its places and bodies. */
export function wordsOfRegion({ region, vocabularies, entries }: Bank): string[] {
  const names = [
    ...[region.id, region.name, region.city, region.association.short, region.owner.name],
    ...region.ministry_names.flatMap(({ name, short_name: short = '' }) => [name, short]),
    ...[...vocabularies.municipalities.values()].flatMap(({ id, name, centre = '', old_names: old }) => [id, name, centre, ...old]),
    ...[...entries.organisation.entries()].flatMap(([id, { data }]) => [
      id,
      data.name,
      data.short_name,
      ...data.old_names.map(({ name }) => name),
      ...data.synonyms,
    ]),
  ];
  return [...new Set(names.flatMap(properWords))];
}

/** Returns the codes of a name and its words with a capital letter that say where it belongs. */
export function properWords(name: string): string[] {
  if (/^[a-z0-9-]+$/.test(name)) return ORDINARY.has(name) || name.length < 3 ? [] : [name];
  return (name.match(/[А-ЯЁ][А-ЯЁа-яё]{2,}/g) ?? []).filter((word) => !ORDINARY.has(word.toLocaleLowerCase('ru')));
}

/** Returns what finds any form of a word: of an adjective in -ская all its forms, of a town's name its cases; a code stands alone. */
export function formsOf(word: string): RegExp {
  if (/^[a-z0-9-]+$/.test(word)) return new RegExp(`(?<![a-z0-9-])${word}(?![a-z0-9-])`, 'i');
  if (word === word.toLocaleUpperCase('ru')) return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u');
  const adjective = /^(.+?)(?:ск)(?:ий|ая|ое|ой|ом|ого|ие)$/u.exec(word)?.[1];
  if (adjective !== undefined && adjective.length > 3) return new RegExp(`(?<!\\p{L})${adjective}(?:ск|щин)\\p{L}{0,4}`, 'iu');
  return new RegExp(`(?<!\\p{L})${word.replace(/[аеиоуыьйя]+$/u, '')}\\p{L}{0,2}(?!\\p{L})`, 'u');
}
