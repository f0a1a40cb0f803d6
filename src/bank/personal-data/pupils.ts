import type { PersonalFinding } from './find.ts';

/** Beginnings of the commonest first names of Russian pupils, as they stay in every case. */
const STEMS =
  'Александр|Алекс|Алён|Ален|Алин|Алис|Алл|Анастас|Анатол|Ангелин|Андре|Анжел|Анн|Антон|Арин|Арсен|Артём|Артем|Артур|Богдан|Борис|Вадим|Валент|Валер|Варвар|Василис|Васил|Вер|Вероник|Викт|Виол|Витал|Влад|Вячеслав|Гал|Георг|Герман|Глеб|Григор|Дан|Дар|Даш|Демид|Денис|Диан|Дим|Дмитр|Ев|Егор|Екатерин|Елен|Елизавет|Елис|Жан|Захар|Злат|Иван|Игор|Иль|Ин|Ир|Кам|Кар|Кат|Кир|Кон|Крист|Ксен|Лар|Лев|Леон|Лид|Лиз|Люб|Людмил|Макар|Макс|Маргарит|Мар|Матве|Маш|Милан|Мил|Мирон|Мирослав|Мих|Миш|Над|Наст|Натал|Наташ|Никит|Никол|Нин|Окс|Ол|Павел|Павл|Паш|Пет|Пёт|Платон|Полин|Радмир|Ринат|Род|Роман|Руслан|Савел|Саш|Свет|Семён|Семен|Серг|Софи|Софь|Стан|Степ|Таис|Тамар|Татьян|Тим|Ульян|Фёдор|Федор|Эвелин|Эльвир|Эл|Юл|Юр|Яков|Ян|Яросл';
const GIVEN = String.raw`(?:${STEMS})[а-яё]{0,6}`;
const FAMILY = String.raw`[А-ЯЁ][а-яё]+(?:ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ёва|ина|ына|ская|цкая|енко|ко|ук|юк|ых|их|ян|ер|ич|ой|ого|ому|у|ы|ым|ою|а)`;
const START = String.raw`(?<![\p{L}\p{N}])`;
const GRADE = String.raw`(?:1[01]|[1-9])[\s\u00a0]*(?:-?[йя]?[\s\u00a0]*)?`;
const LETTER = String.raw`[«"„'(]?[А-ЕЗИКЛМ][»"“')]?[\s\u00a0]*`;
const CLASS = String.raw`(?:класс(?:а|е|у|ом)?|кл\.?)(?!\p{L})`;
const PUPIL = String.raw`(?:[Уу]чени(?:к|ца)|[Уу]ченик[аиоуе][а-яё]*|[Уу]чениц[а-яё]+|[Оо]бучающ[а-яё]+|[Уу]чащ[а-яё]+ся|[Вв]оспитанни[а-яё]+)`;
const NAME = String.raw`(?:${FAMILY}[\s\u00a0]+${GIVEN}|${GIVEN}[\s\u00a0]+${FAMILY})(?!\p{L})`;

const forms: readonly (readonly [RegExp, boolean])[] = [
  // «ученик 5 «А» класса Петров Иван»
  [new RegExp(`${START}${PUPIL}[\\s\u00a0]+(?:${GRADE}(?:${LETTER})?${CLASS}[\\s\u00a0,—–-]*)${NAME}`, 'gu'), true],
  // «ученица Маша Иванова (5 класс)», «Петров Иван, ученик 5 класса»
  [new RegExp(`${START}${PUPIL}[\\s\u00a0]+${NAME}[\\s\u00a0,(—–-]*${GRADE}(?:${LETTER})?${CLASS}`, 'gu'), true],
  [new RegExp(`${START}${NAME}[\\s\u00a0,(—–-]*${PUPIL}[\\s\u00a0]+${GRADE}(?:${LETTER})?${CLASS}`, 'gu'), true],
  // «Петров Иван, 5 «А» класс»
  [new RegExp(`${START}${NAME}[\\s\u00a0,(—–-]*${GRADE}${LETTER}${CLASS}`, 'gu'), true],
  // «Иванова Маша, 5 класс»; «Евгений Онегин, 9 класс» is a lesson.
  [new RegExp(`${START}${FAMILY}[\\s\u00a0]+${GIVEN}(?!\\p{L})[\\s\u00a0,(—–-]*${GRADE}${CLASS}`, 'gu'), false],
];

/** Returns the places where a pupil is named with the class. */
export function findPupils(text: string): PersonalFinding[] {
  // Names are looked for only where a class is named with its number.
  if (!/\d[\s\u00a0йя«»"„“”'()А-М-]{0,12}кл/u.test(text)) return [];
  const found = forms.flatMap(([form, certain]) =>
    [...text.matchAll(form)].map(({ 0: match, index }) => ({ what: 'имя и класс ученика', match, index, certain })),
  );
  return found.filter(
    ({ index, match }, place) =>
      !found.some((other, at) => at < place && other.index < index + match.length && index < other.index + other.match.length),
  );
}
