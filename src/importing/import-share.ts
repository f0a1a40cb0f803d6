import { schoolYearOf } from '../bank/school-year.ts';
import { comparable } from '../bank/words.ts';
import { whyBeside, type Share } from './companions.ts';
import { knownOutcomes, refusedWith, takeCompanions } from './take-companions.ts';
import { splitExtension } from './file-names.ts';
import type { Import } from './import-files.ts';
import { formatOf, type Format } from './kind-of-file.ts';
import { digestOf } from '../bank/sha256.ts';
import type { KnownFiles } from './known-files.ts';
import { makeDraft, type Companion, type Draft } from './make-draft.ts';
import { reasonOf, Refusal, writeReasonOf, type Outcome } from './outcome.ts';
import type { Pandoc } from './pandoc.ts';
import { readAny } from './read-any.ts';
import type { Read } from './read-document.ts';
import type { Siblings } from './siblings.ts';
import type { Source } from './sources.ts';
import { writeEntry } from './write-entry.ts';

/** An import under way. */
export interface Running extends Import {
  readonly known: KnownFiles;
  readonly pandoc: Pandoc;
  readonly siblings: Siblings;
  /** Title as it is compared → whose it is. */
  readonly titles: Map<string, string>;
}

/** Returns what became of one work and of the files that lie beside it; nothing of it stops the rest of the import. */
export async function importShare({ main, beside }: Share, running: Running): Promise<Outcome[]> {
  const rest: Outcome[] = [];
  const others = () => beside.filter(({ file }) => !rest.some((outcome) => outcome.file === file));
  try {
    const bytes = await main.read();
    const digest = digestOf(bytes);
    const [stem, extension] = splitExtension(main.name);
    const format = formatOf(bytes, extension);
    const known = running.known.byDigest(digest);
    if (known !== undefined) {
      // A page names its pictures: they are known with it.
      if (format === 'html' || format === 'md') await readAny(bytes, format, running.pandoc, running.siblings.of(main));
      return await knownOutcomes(main, beside, known, running);
    }
    const read = checked(await readAny(bytes, format, running.pandoc, running.siblings.of(main)), running);
    const same = read.original && (running.known.byDigest(digestOf(read.original.bytes)) ?? running.known.byBytes(read.original.bytes));
    if (same !== undefined) return await knownOutcomes(main, beside, same, running);
    const companions = await takeCompanions(beside, running, rest);
    const draft = await draftOf(read, { stem, format, digest, main, companions }, running);
    const entry = `materials/${draft.year}/${draft.id}`;
    if (running.write) write(running.root, entry, draft);
    running.known.remember(digest, entry);
    // The same work with another date in its archive is the same work.
    if (read.original) running.known.remember(digestOf(read.original.bytes), entry);
    running.siblings.settle(main, entry);
    return [
      outcomeOf(main, entry, draft),
      ...rest,
      ...others().map((own): Outcome => ({ file: own.file, state: 'attached', entry, reason: whyBeside(own, main) })),
    ];
  } catch (error) {
    const reason = `работа «${main.name}», к которой он относится, не принята`;
    return [{ file: main.file, state: 'refused', reason: reasonOf(error) }, ...rest, ...(await refusedWith(others(), reason))];
  }
}

function write(root: string, entry: string, { files }: Draft): void {
  try {
    writeEntry(root, entry, files);
  } catch (error) {
    throw new Refusal(writeReasonOf(error));
  }
}

function checked(read: Read, { bank }: Running): Read {
  const limit = bank.region.limits.file_mb;
  if (read.original && read.original.bytes.length > limit * 1024 ** 2)
    throw new Refusal(`файл занимает больше ${limit} МБ: сожмите картинки внутри него и повторите`);
  return read;
}

interface About {
  readonly stem: string;
  readonly format: Format;
  readonly digest: string;
  readonly main: Source;
  readonly companions: readonly Companion[];
}

function draftOf(
  read: Read,
  { stem, format, digest, main, companions }: About,
  { bank, settings, known, titles }: Running,
): Promise<Draft> {
  const folders = main.folder.split('/').slice(-2).join(' . ');
  const yearOf = (day: string) => settings.year ?? schoolYearOf(day);
  const twinOf = (title: string) => {
    const twin = titles.get(comparable(title));
    if (twin === undefined) titles.set(comparable(title), `файла «${main.name}»`);
    return twin;
  };
  return makeDraft(read, { stem, folders, format, digest, bank, settings, companions, twinOf, freeId: known.freeId, yearOf });
}

function outcomeOf({ file }: Source, entry: string, { card, warnings }: Draft): Outcome {
  const { title, type, subjects, grades, submitted } = card;
  const told = [type?.value ?? '—', subjects?.value.join(', ') ?? '—', grades?.value.join(', ') ?? '—', submitted.value];
  return { file, state: 'draft', entry, title: title?.value, card: told, warnings };
}
