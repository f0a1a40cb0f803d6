const TOPIC =
  /^(?:тема(?: (?:урока|занятия|работы|проекта|мероприятия|классного часа|вебинара|программы))?|название(?: (?:работы|урока|занятия|разработки|проекта|программы|мероприятия))?|наименование (?:работы|программы|проекта))$/;

/** Tells whether a label of a card, in small letters and without its colon, names what a work is about: «тема урока», «название проекта». */
export const isTopicName = (label: string): boolean => TOPIC.test(label);

/** Returns a title as the bank writes it: one line, «ёлочки», no stop at the end, no quotes around, no shouting. */
export function tidyTitle(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:тема(?: урока| занятия)?|урок(?: на тему| по теме))\s*[:–—-]?\s*(?=[«"“„А-ЯЁ])/i, '');
  const quoted = line.replace(/["„“”]([^"„“”]*)["“”]/g, '«$1»').replace(/["„“”]/g, '');
  const whole = /^«[^«»]+»\.?$/.test(quoted) ? quoted.replace(/[«».]/g, '') : quoted;
  const quiet =
    /^[^а-яёa-z]*$/.test(whole) && (whole.match(/[А-ЯЁ]/g)?.length ?? 0) >= 8
      ? whole.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase())
      : whole;
  const plain = quiet
    .replace(/[\s.:;,]+$/, '')
    .replace(/!{2,}/g, '!')
    .replace(/\?{2,}/g, '?')
    .trim();
  if (plain.length <= 200) return plain;
  return `${plain.slice(0, 197).replace(/\s+\S*$/, '')}…`;
}
