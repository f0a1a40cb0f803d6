import { cleanFile } from './clean-file.ts';
import { splitExtension } from './file-names.ts';
import type { Running } from './import-share.ts';
import { formatOf, keptExtension } from './kind-of-file.ts';
import type { KnownFiles } from './known-files.ts';
import type { Companion } from './make-draft.ts';
import { reasonOf, Refusal, type Outcome } from './outcome.ts';
import type { Source } from './sources.ts';

/** Returns the files that lie beside a work, cleaned as it is; one that cannot be taken is told in `rest` and does not stop the work. */
export async function takeCompanions(beside: readonly Source[], { bank, siblings }: Running, rest: Outcome[]): Promise<Companion[]> {
  const taken: Companion[] = [];
  for (const source of beside.filter(({ file }) => !siblings.isUsed(file)))
    try {
      taken.push(await companion(source, bank.region.limits.file_mb));
    } catch (error) {
      rest.push({ file: source.file, state: 'refused', reason: reasonOf(error) });
    }
  return taken;
}

async function companion(source: Source, limit: number): Promise<Companion> {
  const [stem, named] = splitExtension(source.name);
  const bytes = await source.read();
  formatOf(bytes, named);
  const extension = keptExtension(bytes, named);
  if (extension === undefined || extension === 'zip')
    throw new Refusal('файлы такого вида банк не хранит: сохраните его в PDF, DOCX, PPTX, XLSX, PNG или JPG и повторите');
  if (bytes.length > limit * 1024 ** 2) throw new Refusal(`файл занимает больше ${limit} МБ: сожмите его или дайте ссылку`);
  const title = stem
    .replace(/[_\s]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200);
  return { title: title || 'Файл к работе', bytes: await cleanFile(bytes, extension), extension };
}

/** Returns what is said of the files beside a work that was refused: what is wrong with each itself, else `reason`. */
export async function refusedWith(beside: readonly Source[], reason: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const source of beside) outcomes.push({ file: source.file, state: 'refused', reason: (await ownFault(source)) ?? reason });
  return outcomes;
}

async function ownFault(source: Source): Promise<string | undefined> {
  try {
    formatOf(await source.read(), splitExtension(source.name)[1]);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Returns what is said of a work that the bank has, and of the files beside it: one that came later is not put there, the editor may have left it out on purpose. */
export async function knownOutcomes(
  main: Source,
  beside: readonly Source[],
  entry: string,
  { known, siblings }: Running,
): Promise<Outcome[]> {
  siblings.settle(main, entry);
  const outcomes: Outcome[] = [{ file: main.file, state: 'known', entry }];
  for (const source of beside) {
    const isThere = siblings.isUsed(source.file) || (await isBeside(source, entry, known));
    outcomes.push(
      isThere
        ? { file: source.file, state: 'known', entry }
        : {
            file: source.file,
            state: 'skipped',
            reason: `работа уже в банке (${entry}), а такого файла при ней нет: если нужен, приложите его сами`,
          },
    );
  }
  return outcomes;
}

async function isBeside(source: Source, entry: string, known: KnownFiles): Promise<boolean> {
  try {
    const bytes = await source.read();
    const clean = await cleanFile(bytes, keptExtension(bytes, splitExtension(source.name)[1]) ?? '');
    return [bytes, clean].some((own) => known.byBytes(own) === entry);
  } catch {
    return false;
  }
}
