import { expect, test } from 'vitest';
import type { Bank } from '../bank/bank.ts';
import { speakersIn } from './speakers.ts';

const people = [
  ['petrova-ai', 'Петрова', 'Анна', 'Ивановна'],
  ['sidorov-pp', 'Сидоров', 'Пётр', 'Петрович'],
  ['sidorova-pp', 'Белова', 'Мария', 'Олеговна'],
  ['belova-mp', 'Белова', 'Мария', 'Петровна'],
] as const;
const bank = {
  entries: {
    person: new Map(people.map(([id, surname, name, patronymic]) => [id, { id, data: { surname, name, patronymic } }])),
    organisation: new Map([['redakciya', { id: 'redakciya', data: { name: 'Редакция банка', short_name: 'Редакция' } }]]),
  },
} as unknown as Bank;

test.each<[string, string, readonly string[], readonly RegExp[]]>([
  ['nobody', '', [], []],
  ['whole names', 'Петрова Анна Ивановна; Петр Петрович Сидоров', ['petrova-ai', 'sidorov-pp'], []],
  ['initials on both sides', 'Петрова А. И., П.П. Сидоров', ['petrova-ai', 'sidorov-pp'], []],
  ['names of two words, joined by «и»', 'Анна Петрова и Сидоров Пётр', ['petrova-ai', 'sidorov-pp'], []],
  ['names that a line of a cell parted', 'Петрова А. И. Сидоров П. П.', ['petrova-ai', 'sidorov-pp'], []],
  ['a code and an organisation', 'petrova-ai, Редакция банка', ['petrova-ai', 'redakciya'], []],
  [
    'names that the bank does not know, each by itself',
    'Петрова А. И.; Орлов Иван Ильич; Гусев И. И.',
    ['petrova-ai'],
    [/в банке их нет: «Орлов Иван Ильич», «Гусев И\. И\.»\. .*npm run new -- person.*speakers/],
  ],
  ['two of one name', 'Белова Мария', [], [/«Белова Мария» в банке несколько: sidorova-pp, belova-mp/]],
  ['a post beside a name', 'Петрова Анна Ивановна, методист', ['petrova-ai'], [/не взято: «методист»/]],
  ['a family name alone', 'Петрова', [], [/не взято: «Петрова»/]],
])('%s', (_name, cell, codes, told) => {
  const { credits, warnings } = speakersIn(cell, bank);
  expect(credits.map(({ person, organisation }) => person ?? organisation)).toEqual(codes);
  expect(warnings).toEqual(told.map((pattern) => expect.stringMatching(pattern) as string));
});
