import type { Material } from './model/material.ts';
import type { MaterialType } from './model/vocabulary.ts';

/** What a card of some type is incomplete without, as the vocabulary names it. */
export type Need = MaterialType['needs'][number];

/** The part of a card by which needs are met. */
export type NeedyCard = Pick<Material, 'subjects' | 'grades' | 'themes'> & { readonly adaptation: readonly unknown[] };

/** Returns the group of a theme, `undefined` for one that is not known; absent when the list of themes could not be read. */
export type GroupOfTheme = ((id: string) => string | undefined) | undefined;

/** A need that is not met: the field that meets it, what to say, and what to do in the files of the bank and in a form. */
export interface UnmetNeed {
  readonly field: keyof NeedyCard;
  readonly message: string;
  readonly hint: string;
  readonly advice: string;
}

type NeedWords = Omit<UnmetNeed, 'message'> & {
  readonly what: string;
  readonly isMet: (card: NeedyCard, groupOf: GroupOfTheme) => boolean;
};

const table: Readonly<Record<Need, NeedWords>> = {
  subject: {
    field: 'subjects',
    isMet: ({ subjects }) => subjects.length > 0,
    what: 'предмет',
    hint: 'Допишите поле subjects.',
    advice: 'Выберите предмет.',
  },
  grades: {
    field: 'grades',
    isMet: ({ grades }) => grades.length > 0,
    what: 'класс',
    hint: 'Допишите поле grades.',
    advice: 'Выберите класс.',
  },
  age: {
    field: 'grades',
    isMet: ({ grades }) => grades.length > 0,
    what: 'возраст детей',
    hint: 'Допишите поле grades: возрастную группу или возраст.',
    advice: 'Выберите возрастную группу или возраст.',
  },
  nosology: {
    field: 'themes',
    isMet: (card, groupOf) => card.adaptation.length > 0 || hasTheme(card, 'ovz', groupOf),
    what: 'для каких детей работа',
    hint: 'Допишите в themes тему об ОВЗ или заполните поле adaptation.',
    advice: 'Выберите тему об ОВЗ или напишите, как адаптировать работу.',
  },
  direction: {
    field: 'themes',
    isMet: ({ themes, subjects }) => themes.length + subjects.length > 0,
    what: 'направленность',
    hint: 'Допишите поле themes или subjects.',
    advice: 'Выберите тему или предмет.',
  },
  exam: {
    field: 'themes',
    isMet: (card, groupOf) => hasTheme(card, 'gia', groupOf),
    what: 'экзамен или проверочная работа',
    hint: 'Допишите в themes тему о ГИА: gia-oge, gia-ege, gia-vpr.',
    advice: 'Выберите тему о ГИА.',
  },
  fg: {
    field: 'themes',
    isMet: (card, groupOf) => hasTheme(card, 'fg', groupOf),
    what: 'вид функциональной грамотности',
    hint: 'Допишите в themes: fg-read, fg-math, fg-sci.',
    advice: 'Выберите тему о функциональной грамотности.',
  },
};

/** Groups of themes by which some need is met. */
export const NEEDED_GROUPS: readonly string[] = ['ovz', 'gia', 'fg'];

/** Returns what a card lacks that its type lives on, in the order of the vocabulary. */
export function unmetNeeds(type: Pick<MaterialType, 'name' | 'needs'>, card: NeedyCard, groupOf: GroupOfTheme): UnmetNeed[] {
  return type.needs
    .map((need) => table[need])
    .filter(({ isMet }) => !isMet(card, groupOf))
    .map(({ field, what, hint, advice }) => ({ field, message: `Вид работы — «${type.name}», но не указано: ${what}.`, hint, advice }));
}

// A list that could not be read is told of already.
const hasTheme = ({ themes }: NeedyCard, group: string, groupOf: GroupOfTheme) =>
  groupOf === undefined || themes.some((id) => groupOf(id) === group);
