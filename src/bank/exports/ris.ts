import { decapitalise } from '../../text/format.ts';
import { DEMO_NOTE } from '../citation.ts';
import type { CitedThing } from './cited-thing.ts';

/** Sorts of things as RIS knows them. */
const types = { text: 'ELEC', slides: 'SLIDE', video: 'VIDEO', speech: 'SOUND' } as const;

/**
 * Returns things as an RIS file in UTF-8 with CRLF, for Zotero, Mendeley, EndNote; `accessed` is the ISO day on which the reader opened them.
 * A comma parts a person's surname from the name; collective authors stand whole.
 */
export function ris(things: readonly CitedThing[], accessed: string): string {
  return things.map((thing) => record(thing, accessed)).join('\r\n');
}

function record(thing: CitedThing, accessed: string): string {
  const { kind, id, people, bodies, medium = 'text', url, date, genre, part, demo } = thing;
  const names = people.map(({ surname, name, patronymic }) => `${surname}, ${[name, patronymic].filter(Boolean).join(' ')}`);
  const lines: [string, string | undefined][] = [
    ['TY', types[medium]],
    ['ID', `${kind}-${id}`],
    ...(names.length > 0 ? names : bodies).map((name): [string, string] => ['AU', name]),
    ['TI', thing.title],
    ['T2', thing.bank],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['PB', thing.publisher],
    ['CY', thing.city],
    ['AD', names.length > 0 ? bodies.join('; ') : undefined],
    ['M3', [decapitalise(genre), part].filter(Boolean).join(', ')],
    ['LA', 'ru'],
    ...thing.keywords.map((word): [string, string] => ['KW', word]),
    ['AB', thing.summary],
    ['N1', demo ? DEMO_NOTE : undefined],
    ['UR', url],
    ['Y2', url && accessed.replaceAll('-', '/')],
  ];
  return `${lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : [])).join('')}ER  - \r\n`;
}

/** A line of its own would begin another field. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
