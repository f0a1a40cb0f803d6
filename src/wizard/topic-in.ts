import { isTopicName, tidyTitle, withCapital } from '../bank/tidy-title.ts';
import { bareWords } from '../markdown/docx-runs.ts';

/** Cards stand at the beginning; further down «Тема:» is said of an exercise. */
const HEAD_LINES = 80;
const PAIR = /^(\p{L}[\p{L}\s]{2,60}?)\s*[:–—]\s*(\S.*)$/u;
/** «Тема урока «Дроби»»; after a lone «тема» the quotes hold all the rest, else it is a title itself: «Тема «маленького человека» в прозе». */
const QUOTED = /^(тема урока|тема занятия|тема(?=\s+«[^«»]*»\.?$))\s+(«.*)$/i;

/** Returns what the card at the head of a text says it is about, from a line, a cell or the line below; `undefined` when it says nothing. */
export function topicIn(markdown: string): string | undefined {
  const texts = markdown.split('\n', HEAD_LINES).flatMap(textsOf);
  for (const [index, text] of texts.entries()) {
    const [, name = text.replace(/\s*:$/, ''), value = texts[index + 1] ?? ''] = PAIR.exec(text) ?? QUOTED.exec(text) ?? [];
    const title = isTopicName(name.replace(/\s+/g, ' ').toLowerCase()) ? withCapital(tidyTitle(value)) : '';
    if (title.length > 2) return title;
  }
  return undefined;
}

/** A row of two cells is a name and a value; columns of a plan of many lessons are no card. */
function textsOf(line: string): string[] {
  if (!line.startsWith('| ')) return [plain(line)].filter(Boolean);
  const cells = line.split(/(?<!\\)\|/).filter((cell) => cell.trim() !== '');
  const lines = cells.flatMap((cell) => cell.split('<br>').map(plain).filter(Boolean));
  return cells.length <= 2 ? lines : lines.filter((text) => PAIR.test(text));
}

/** Returns a line without the signs of Markdown. */
const plain = (line: string) => bareWords(line.replace(/^(?:#+|-) /, ''));
