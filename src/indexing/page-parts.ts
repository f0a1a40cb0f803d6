import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../bank/bank.ts';
import type { Catalogue } from '../bank/catalogue.ts';
import type { Attachment } from '../bank/model/common.ts';
import type { Webinar } from '../bank/model/webinar.ts';
import { chapterAnchor, passageAnchors, secondsOf } from '../bank/recording.ts';
import { parseTranscript, type Passage } from '../bank/transcript.ts';
import { urls } from '../bank/urls.ts';
import { filesOf } from '../bank/views/file.ts';
import type { PagePart, SearchRecord } from '../search/records.ts';
import { partNames } from '../text/search-kinds.ts';
import { fileText, isReadable } from './file-text.ts';

/** The records with the parts of their pages, and what an editor should know of files that could not be read. */
export interface WithParts {
  readonly records: Map<string, SearchRecord>;
  /** In Russian, one for each file. */
  readonly warnings: readonly string[];
}

/** Adds to records what their pages only link to or fold away: texts of files, chapters and transcripts of recordings; `root` is the content folder. */
export async function withParts(records: ReadonlyMap<string, SearchRecord>, catalogue: Catalogue, root: string): Promise<WithParts> {
  const all = new Map(records);
  const warnings: string[] = [];
  for (const entry of holders(catalogue)) {
    const url = urls.entry(entry.kind, entry.id);
    const record = records.get(url);
    if (record === undefined) continue;
    const parts = [...recordingParts(entry, root), ...(await fileParts(entry, root, warnings))];
    if (parts.length > 0) all.set(url, { ...record, parts: [...(record.parts ?? []), ...parts] });
  }
  return { records: all, warnings };
}

type Holder = Entry<{ readonly files: readonly Attachment[] }>;

/** Whatever may have files beside it. */
const holders = ({ items, events, documents, news }: Catalogue): readonly Holder[] => [
  ...items.map((item): Holder => item.entry),
  ...events,
  ...documents,
  ...news,
];

async function fileParts(entry: Holder, root: string, warnings: string[]): Promise<PagePart[]> {
  const parts: PagePart[] = [];
  for (const [at, { anchor, title }] of filesOf(entry).entries()) {
    const file = entry.files.find(({ name }) => name === entry.data.files[at]!.file);
    if (file === undefined || !isReadable(file)) continue;
    const text = await fileText(file, root).catch(() => void warnings.push(unread(file.path)));
    if (text) parts.push({ id: anchor, level: 2, title: partNames.file(title), text });
  }
  return parts;
}

const unread = (path: string) =>
  `${path}: текст файла прочитать не удалось, поэтому поиск в него не заглянет. Откройте файл и сохраните его заново.`;

/** Chapters and what was said, in order of time: each opens at its second. */
function recordingParts({ kind, data, files }: Holder, root: string): PagePart[] {
  if (kind !== 'webinar') return [];
  const { chapters, transcript } = data as unknown as Webinar;
  const file = files.find(({ name }) => name === transcript);
  const passages = file === undefined ? [] : parseTranscript(readFileSync(join(root, file.path), 'utf8'));
  const told = chapters.map(({ time, title }) => ({ at: secondsOf(time), part: { id: chapterAnchor(time), level: 3, title, text: '' } }));
  // A stable sort: a chapter stands before what is said from the same second on.
  return [...told, ...saidParts(passages)].sort((a, b) => a.at - b.at).map(({ part }) => part);
}

/** A passage without a place of its own belongs to the one before it. */
function saidParts(passages: readonly Passage[]): { at: number; part: PagePart }[] {
  const anchors = passageAnchors(passages);
  const said: { at: number; part: PagePart }[] = [];
  passages.forEach(({ time, text }, i) => {
    const [id, last] = [anchors[i], said.at(-1)];
    if (time !== undefined && id !== undefined) said.push({ at: secondsOf(time), part: { id, level: 4, title: time, text } });
    else if (last === undefined) said.push({ at: 0, part: { id: '', level: 4, title: '', text } });
    else said[said.length - 1] = { ...last, part: { ...last.part, text: `${last.part.text} ${text}` } };
  });
  return said;
}
