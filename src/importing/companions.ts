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
/** Documents whose text makes a page by itself; slides and PDF mostly go with one. */
const TEXT = new Set(['docx', 'odt', 'doc', 'rtf', 'md', 'markdown', 'html', 'htm']);
/** A folder with more slides and PDF than that is a heap of works, not one work with what belongs to it. */
const MOST_BESIDE = 6;
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
    const { mains, beside } = withOneText(split(own));
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
    for (const other of others) (goesBeside(other) ? beside : mains).push(other);
    beside.push(...same.filter((source) => !able.includes(source)));
  }
  return { mains, beside };
}

/** A folder with one text is one work: «Конспект.docx» and «Презентация.pptx». */
function withOneText({ mains, beside }: ReturnType<typeof split>): ReturnType<typeof split> {
  const texts = mains.filter(({ name }) => TEXT.has(splitExtension(name)[1]));
  const others = mains.filter(goesBeside);
  if (texts.length !== 1 || others.length > MOST_BESIDE) return { mains, beside };
  return { mains: mains.filter((main) => !others.includes(main)), beside: [...beside, ...others] };
}

const goesBeside = ({ name }: Source) => ['pptx', 'pdf'].includes(splitExtension(name)[1]);

/** Returns in Russian why a file that could be a work itself lies beside another; `undefined` where that is plain. */
export const whyBeside = (source: Source, main: Source): string | undefined =>
  goesBeside(source) && stemOf(source.name) !== stemOf(main.name)
    ? `приложен к «${main.name}»: это единственный текстовый документ папки. Если это другая работа, положите файл в свою папку`
    : undefined;

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
