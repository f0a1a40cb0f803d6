import { crc32, deflateSync } from 'node:zlib';
import { baseData, baseRegion } from '../../../../src/testing/base-bank.ts';
import { entry, smallest, yaml } from '../../../../src/testing/small-bank.ts';
import type { Payload } from './corpus.ts';

/** Places of a bank in which a stranger's text may stand. */
export const PLACES = ['title', 'summary', 'keyword', 'author', 'body', 'alt', 'address', 'cell', 'url', 'file'] as const;
export type Place = (typeof PLACES)[number];

/** Path → text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const organisation = baseRegion.institution;
const YEAR = '2025-2026';
const recommendation = { ...baseData.recommendation, authors: [{ organisation }] };
const webinar = { ...baseData.webinar, units: ['rumo'], speakers: [{ organisation }] };
const person = (surname: string) => yaml({ ...baseData.person, surname, posts: [{ position: 'учитель', organisation }] });
/** A picture of one grey point. */
const PICTURE = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
  ...chunk('IDAT', [...deflateSync(Uint8Array.of(0, 128))]),
  ...chunk('IEND', []),
]);

/** Returns the smallest bank in which entries of every kind may stand. */
export const commonFiles = (): Files => ({
  ...smallest(),
  'units/math.md': entry(baseData.unit),
  'organisations/redakciya.yaml': yaml({ ...baseData.organisation, name: 'Редакция', short_name: 'Редакция', kind: 'collective' }),
});

/** Returns the Markdown of a text in a place of a body. */
export function inBody(place: Place, { text, id }: Payload): string {
  if (place === 'alt') return `![${text}](t.png)`;
  if (place === 'address') return `[ссылка ${id}](${text})`;
  if (place === 'cell') return `| Номер | Текст |\n|---|---|\n| ${id} | ${text} |`;
  return text;
}

/** Returns the files of one text in one place: each alone, so that what is said of it is said of nothing else. */
export function alone(place: Place, payload: Payload): { file: string; files: Files } {
  const { id, text } = payload;
  const folder = `recommendations/${YEAR}/${place}-${id}`;
  const index = `${folder}/index.md`;
  const plain = { ...recommendation, title: `Работа ${place} ${id}` };
  const own = (data: object, body = 'Текст.\n') => ({ file: index, files: { [index]: entry({ ...plain, ...data }, body) } });
  if (place === 'title') return own({ title: text });
  if (place === 'summary') return own({ summary: text });
  if (place === 'keyword') return own({ keywords: [text] });
  if (place === 'author') return { file: `people/author-${id}.yaml`, files: { [`people/author-${id}.yaml`]: person(text) } };
  if (place === 'url') {
    const file = `webinars/${YEAR}/url-${id}.md`;
    return { file, files: { [file]: entry({ ...webinar, title: `Вебинар ${id}`, join_url: text }) } };
  }
  if (place === 'file') {
    const named = own({ files: [{ file: text, title: 'Файл' }] });
    // What a disk cannot hold as a name is only named.
    const holds = !/[/\0]/.test(text) && Buffer.byteLength(text) < 250 && !/^\.{1,2}$/.test(text);
    return { ...named, files: { ...named.files, ...(holds ? { [`${folder}/${text}`]: 'Текст.\n' } : {}) } };
  }
  const { files } = own({}, `${inBody(place, payload)}\n`);
  return { file: index, files: place === 'alt' ? { ...files, [`${folder}/t.png`]: PICTURE } : files };
}

function chunk(name: string, data: readonly number[]): number[] {
  const named = [...new TextEncoder().encode(name), ...data];
  return [...word(data.length), ...named, ...word(crc32(Uint8Array.from(named)))];
}

function word(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);
}
