import type { Bank } from '../bank/bank.ts';
import { schoolYearOf } from '../bank/school-year.ts';
import type { Settings } from './find-card.ts';
import { shareOut, type Share } from './companions.ts';
import { splitExtension } from './file-names.ts';
import { formatOf, keptExtension } from './kind-of-file.ts';
import { digestOf, knownFiles, type KnownFiles } from './known-files.ts';
import { makeDraft, type Companion, type Draft } from './make-draft.ts';
import { reasonOf, Refusal, type Outcome } from './outcome.ts';
import { startPandoc, type Pandoc } from './pandoc.ts';
import { readAny } from './read-any.ts';
import { gather, type Source } from './sources.ts';
import { sweepWorkshops, writeEntry } from './write-entry.ts';

/** A whole import: where to, by what rules, and whether to write at all. */
export interface Import {
  readonly root: string;
  readonly bank: Bank;
  readonly settings: Settings;
  readonly write: boolean;
}

interface Running extends Import {
  readonly known: KnownFiles;
  readonly pandoc: Pandoc;
}

/** Imports files, folders and archives, one work at a time; every input file has its outcome, whatever became of the others. */
export async function importFiles(paths: readonly string[], asked: Import): Promise<Outcome[]> {
  if (asked.write) sweepWorkshops(asked.root);
  const { sources, outcomes } = await gather(paths);
  const running: Running = { ...asked, known: knownFiles(asked.root, asked.bank), pandoc: startPandoc() };
  try {
    const { shares, homeless } = shareOut(sources);
    outcomes.push(...homeless);
    for (const share of shares) outcomes.push(...(await importShare(share, running)));
  } finally {
    await running.pandoc.close();
  }
  return outcomes.sort((a, b) => a.file.localeCompare(b.file, 'ru', { numeric: true }));
}

/** One work with the files that lie beside it. */
async function importShare({ main, beside }: Share, running: Running): Promise<Outcome[]> {
  const done: Outcome[] = [];
  try {
    const bytes = await main.read();
    const digest = digestOf(bytes);
    const before = running.known.byDigest(digest);
    if (before !== undefined) return [main, ...beside].map(({ file }) => ({ file, state: 'known', entry: before }));
    const { draft, known } = await draftOf(main, bytes, digest, await companions(beside, running, done), running);
    if (known !== undefined) return [main, ...beside].map(({ file }) => ({ file, state: 'known', entry: known }));
    const entry = `materials/${draft.year}/${draft.id}`;
    if (running.write) writeEntry(running.root, entry, draft.files);
    running.known.remember(digest, entry);
    const attached = beside.filter(({ file }) => !done.some((outcome) => outcome.file === file));
    return [
      { file: main.file, state: 'draft', entry, title: draft.card.title?.value, card: cardOf(draft), warnings: draft.warnings },
      ...done,
      ...attached.map(({ file }): Outcome => ({ file, state: 'attached', entry })),
    ];
  } catch (error) {
    const left = beside.filter(({ file }) => !done.some((outcome) => outcome.file === file));
    return [
      { file: main.file, state: 'refused', reason: reasonOf(error) },
      ...done,
      ...left.map(({ file }): Outcome => ({ file, state: 'refused', reason: `работа «${main.name}», к которой он относится, не принята` })),
    ];
  }
}

async function draftOf(
  main: Source,
  bytes: Uint8Array,
  digest: string,
  beside: Companion[],
  running: Running,
): Promise<{ draft: Draft; known?: undefined } | { known: string; draft?: undefined }> {
  const [stem, extension] = splitExtension(main.name);
  const format = formatOf(bytes, extension);
  const read = await readAny(bytes, format, running.pandoc);
  const known = read.original && running.known.byBytes(read.original.bytes);
  if (known !== undefined) return { known };
  const limit = running.bank.region.limits.file_mb;
  if (read.original && read.original.bytes.length > limit * 1024 ** 2)
    throw new Refusal(`файл занимает больше ${limit} МБ: сожмите картинки внутри него и повторите`);
  const folders = main.folder.split('/').slice(-2).join(' . ');
  const { bank, settings, known: files } = running;
  const yearOf = (day: string) => settings.year ?? schoolYearOf(day);
  return {
    draft: await makeDraft(read, { stem, folders, format, digest, bank, settings, companions: beside, freeId: files.freeId, yearOf }),
  };
}

/** Files that lie beside a work are cleaned as it is; one that cannot be taken does not stop the work. */
async function companions(beside: readonly Source[], { bank }: Running, done: Outcome[]): Promise<Companion[]> {
  const taken: Companion[] = [];
  for (const source of beside)
    try {
      taken.push(await companion(source, bank.region.limits.file_mb));
    } catch (error) {
      done.push({ file: source.file, state: 'refused', reason: reasonOf(error) });
    }
  return taken;
}

async function companion(source: Source, limit: number): Promise<Companion> {
  const [stem, named] = splitExtension(source.name);
  const bytes = await source.read();
  const extension = keptExtension(bytes, named);
  formatOf(bytes, named);
  if (extension === undefined)
    throw new Refusal('файлы такого вида банк не хранит: сохраните его в PDF, DOCX, PPTX, XLSX, PNG или JPG и повторите');
  if (bytes.length > limit * 1024 ** 2) throw new Refusal(`файл занимает больше ${limit} МБ: сожмите его или дайте ссылку`);
  const { cleanFile } = await import('./clean-file.ts');
  return { title: stem.replace(/_+/g, ' ').trim().slice(0, 200) || 'Файл к работе', bytes: await cleanFile(bytes, extension), extension };
}

const cardOf = ({ card }: Draft): string[] => [
  card.type?.value ?? '—',
  card.subjects?.value.join(', ') ?? '—',
  card.grades?.value.join(', ') ?? '—',
  card.submitted.value,
];
