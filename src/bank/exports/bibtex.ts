import { DEMO_NOTE, type CitedPerson } from '../citation.ts';
import { decapitalise } from '../../text/format.ts';
import type { CitedThing } from './cited-thing.ts';

/** Signs that TeX reads as commands; an address stays as it is, its field is read literally. */
const commands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/**
 * Returns things as a BibTeX file in UTF-8, one `@online` each, with keys that never change (`material-drobi-5`); `accessed` is the ISO day on
 * which the reader opened them. Collective authors stand in braces of their own: no program then looks for a surname in them.
 */
export function bibtex(things: readonly CitedThing[], accessed: string): string {
  return things.map((thing) => entry(thing, accessed)).join('\n');
}

function entry(thing: CitedThing, accessed: string): string {
  const { kind, id, title, genre, part, bodies, people, publisher, city, date, url, keywords, summary, bank, demo } = thing;
  const authors = people.filter(({ role }) => role === undefined || kind === 'webinar');
  const fields: [string, string | undefined][] = [
    ['author', (authors.length > 0 ? authors.map(personName) : bodies.map((body) => `{${escape(body)}}`)).join(' and ')],
    ['title', escape(title)],
    ['subtitle', escape([decapitalise(genre), part].filter(Boolean).join(', '))],
    ['titleaddon', escape(bank)],
    ['organization', escape(publisher)],
    ['location', escape(city)],
    ['date', date],
    ['url', url],
    ['urldate', url && accessed],
    ['langid', 'russian'],
    ['keywords', escape(keywords.map((word) => word.replaceAll(',', ' ')).join(', '))],
    ['abstract', escape(summary)],
    ['note', demo ? DEMO_NOTE : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@online{${kind}-${id},\n${lines.join('')}}\n`;
}

const personName = ({ surname, name, patronymic }: CitedPerson) => escape(`${surname}, ${[name, patronymic].filter(Boolean).join(' ')}`);

/** One line, for BibTeX and its readers, with no sign that means something to them. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[{}%&#$_\\~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
