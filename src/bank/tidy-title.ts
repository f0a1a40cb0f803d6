const TOPIC =
  /^(?:тема(?: (?:урока|занятия|работы|проекта|мероприятия|классного часа|вебинара|программы))?|название(?: (?:работы|урока|занятия|разработки|проекта|программы|мероприятия))?|наименование (?:работы|программы|проекта))$/;

/** Tells whether a label of a card, in small letters and without its colon, names what a work is about: «тема урока», «название проекта». */
export const isTopicName = (label: string): boolean => TOPIC.test(label);

/** A label before a title, with the mark that parts them: a colon, a dash, or nothing but a space. */
const LABEL = /^(тема(?: урока| занятия)?|урок (?:на тему|по теме))(\s*(?::|[–—]|-(?=\s))\s*|\s+|(?=[«"“„]))/i;
/** Words of one pair of quotes and nothing besides. */
const QUOTED = /^[«"“„][^«»"“”„]*[»"”]\.?$/;

/** Returns a title as the bank writes it: one line, «ёлочки», no label, no stop at the end, no quotes around, no shouting. */
export function tidyTitle(text: string): string {
  const line = withoutLabel(text.replace(/\s+/g, ' ').trim());
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

/** «Тема войны в лирике», «Тема Родины», «Тема «маленького человека» в прозе» are titles: there the word is no label. */
function withoutLabel(line: string): string {
  const [lead, name = '', mark = ''] = LABEL.exec(line) ?? [];
  if (lead === undefined) return line;
  const rest = line.slice(lead.length);
  if (mark.trim() !== '') return withCapital(rest);
  const isLabel = QUOTED.test(rest) || (name.includes(' ') && /^[«"“„А-ЯЁ]/.test(rest));
  return isLabel ? rest : line;
}

/** Returns a title that begins with a capital; a name of Latin or other signs stays as it is. */
export const withCapital = (title: string): string => title.replace(/^[«"“„]?[а-яё](?=[а-яё\s])/, (start) => start.toUpperCase());
