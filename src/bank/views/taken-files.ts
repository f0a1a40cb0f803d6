import { takeAwayText } from '../../text/take-away.ts';
import type { BankFile, Entry } from '../bank.ts';
import type { Attachment } from '../model/common.ts';
import { offeredFiles, type Offerer } from '../offered-files.ts';

/** A file of a work and where it lies in its archive. */
export interface TakenFile {
  readonly title: string;
  /** `Файлы/Рабочий лист.docx`. */
  readonly path: string;
  readonly file: BankFile;
}

/** Returns the files that go into the archive of an entry, under names that people read: those it names, then those its text links to. */
export function takenFiles(entry: Entry<{ readonly files: readonly Attachment[] }> & Offerer): TakenFile[] {
  const titles = new Map(entry.data.files.map(({ file, title }) => [file, title]));
  const offered = new Map(offeredFiles(entry).map((file) => [file.name, file]));
  const ordered = [...titles.keys(), ...offered.keys()].flatMap((name) => offered.get(name) ?? []);
  const nameOnce = namer();
  return [...new Set(ordered)].map((file) => {
    const dot = file.name.lastIndexOf('.');
    const title = titles.get(file.name) ?? file.name.slice(0, dot);
    return { title, path: `${takeAwayText.folder}/${nameOnce(safeName(title), file.name.slice(dot))}`, file };
  });
}

/** Longer paths do not open everywhere: Windows takes 260 signs with all folders, and archives are unpacked deep. */
const LONGEST = 60;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Returns a title as a name of a file that every system takes: no signs of paths, no dot or space at the end, not too long. */
export function safeName(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/["«»„“”]/g, '')
    // eslint-disable-next-line no-control-regex -- control characters are no part of a name
    .replace(/[\\/:*?<>|\u0000-\u001f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f]+/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const cut =
    [...name].length <= LONGEST
      ? name
      : [...name]
          .slice(0, LONGEST)
          .join('')
          .replace(/ [^ ]*$/, '');
  const tidy = cut.replace(/[\s.,:;—–-]+$/u, '');
  return tidy === '' ? takeAwayText.work : DEVICE.test(tidy) ? `${tidy}_` : tidy;
}

/** Systems that do not tell capitals apart must not lose a file. */
function namer(): (stem: string, extension: string) => string {
  const taken = new Set<string>();
  return (stem, extension) => {
    let name = `${stem}${extension}`;
    for (let count = 2; taken.has(name.toLocaleLowerCase('ru')); count += 1) name = `${stem} ${count}${extension}`;
    taken.add(name.toLocaleLowerCase('ru'));
    return name;
  };
}
