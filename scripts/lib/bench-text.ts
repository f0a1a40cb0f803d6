/** A small seeded source of choices (mulberry32): the same seed gives the same bank. */
export function random(seed: number): { next: () => number; one: <T>(values: readonly T[]) => T } {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, one: (values) => values[Math.floor(next() * values.length)]! };
}

const who = ['Учитель', 'Класс', 'Каждая группа', 'Пара учеников', 'Ученик у доски', 'Капитан команды', 'Наблюдатель', 'Педагог'];
const does = [
  'сравнивает',
  'объясняет',
  'проверяет',
  'записывает',
  'находит',
  'обсуждает',
  'показывает',
  'повторяет',
  'оценивает',
  'дополняет',
];
const what = [
  'решение задачи',
  'правило',
  'рисунок',
  'свойства фигуры',
  'значение слова',
  'порядок действий',
  'ход опыта',
  'строение клетки',
  'карту региона',
  'отрывок текста',
  'таблицу результатов',
  'ответ соседа',
];
const how = [
  'по образцу',
  'своими словами',
  'вместе с соседом',
  'с опорой на схему',
  'за пять минут',
  'без подсказки',
  'на примере из жизни',
  'по памятке',
  'в тетради',
  'на карточке',
];
const why = [
  'чтобы закрепить новое',
  'чтобы увидеть ошибку',
  'чтобы подготовиться к проверочной работе',
  'чтобы объяснить это младшим',
  'чтобы перейти к следующему заданию',
  'чтобы сравнить способы',
];

/** Returns a maker of Russian sentences: those of `pool` when there are any, else made up, of about ten words. */
export function createSentences({ one }: ReturnType<typeof random>, pool: readonly string[] = []): () => string {
  if (pool.length > 0) return () => one(pool);
  return () => `${one(who)} ${one(does)} ${one(what)} ${one(how)}, ${one(why)}.`;
}

/** Returns the plain Russian sentences of a text, of 4 to 30 words: what has digits, Latin letters or markup in it may mean something to the check. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n\s*\n|(?<=[.!?])\s+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /^[А-ЯЁ][а-яё]/.test(part) && /^[А-ЯЁа-яё ,;:—–«»()-]+\.$/.test(part))
    .filter((part) => ((words) => words >= 4 && words <= 30)(part.split(' ').length));
}
