import { splitExtension } from './file-names.ts';
import type { Outcome } from './outcome.ts';
import type { Source } from './sources.ts';

/** A work and the files that lie beside it. */
export interface Share {
  readonly main: Source;
  readonly beside: readonly Source[];
}

/** Kinds that make a work, the surest first; others only go with a work. */
const MAIN = ['docx', 'odt', 'doc', 'rtf', 'md', 'markdown', 'html', 'htm', 'pptx', 'pdf', ''];
const SIDE = new Set([
  'xlsx',
  'ods',
  'odp',
  'png',
  'jpg',
  'jpeg',
  'webp',
  'gif',
  'bmp',
  'tif',
  'tiff',
  'txt',
  'csv',
  'mp3',
  'mp4',
  'vtt',
  'xls',
]);
const WAY_OUT = 'сам по себе не разработка: положите его в папку рядом с одним документом или назовите так же, как документ';

/** Returns works with their files: those of the same name, else those of a folder with one work; a file without a work is refused. */
export function shareOut(sources: readonly Source[]): { shares: Share[]; homeless: Outcome[] } {
  const shares: Share[] = [];
  const homeless: Outcome[] = [];
  for (const own of Map.groupBy(sources, ({ folder }) => folder).values()) {
    const { mains, beside } = split(own);
    const owned = Map.groupBy(beside, (source) => ownerOf(source, mains));
    for (const source of owned.get(undefined) ?? []) homeless.push({ file: source.file, state: 'refused', reason: WAY_OUT });
    shares.push(...mains.map((main) => ({ main, beside: owned.get(main) ?? [] })));
  }
  return { shares, homeless };
}

/** Of «урок.docx» and «урок.pptx» the document is the work, the slides go with it. */
function split(sources: readonly Source[]): { mains: Source[]; beside: Source[] } {
  const mains: Source[] = [];
  const beside: Source[] = [];
  for (const same of Map.groupBy(sources, ({ name }) => stemOf(name)).values()) {
    const able = same.filter(({ name }) => !SIDE.has(splitExtension(name)[1])).sort((a, b) => rank(a) - rank(b));
    const [main, ...others] = able;
    if (main) mains.push(main);
    for (const other of others) (['pptx', 'pdf'].includes(splitExtension(other.name)[1]) ? beside : mains).push(other);
    beside.push(...same.filter((source) => !able.includes(source)));
  }
  return { mains, beside };
}

function ownerOf({ name }: Source, mains: readonly Source[]): Source | undefined {
  const same = mains.find((main) => stemOf(main.name) === stemOf(name));
  const works = mains.filter((main) => MAIN.includes(splitExtension(main.name)[1]));
  return same ?? (works.length === 1 ? works[0] : undefined);
}

const stemOf = (name: string) =>
  splitExtension(name)[0]
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
const rank = ({ name }: Source) => {
  const at = MAIN.indexOf(splitExtension(name)[1]);
  return at < 0 ? MAIN.length : at;
};
