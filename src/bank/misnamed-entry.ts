/** What programs call a second copy of a file. */
const COPY = /(?:копия|copy|\(\d+\))/i;

/** Tells whether a file beside an entry is a copy of a description, made by a program or by hand. */
export function isCopyOfEntry(name: string): boolean {
  return /\.md$/i.test(name) && COPY.test(name);
}

/** Returns which file of a folder without `index.md` must be the description under another name; `undefined` when none looks so. */
export function misnamedEntry(names: readonly string[], folder: string): string | undefined {
  const looks = [
    (name: string) => /^index\.md$/i.test(name),
    (name: string) => /^index(?:\.md)?\.(?:txt|md|markdown)$/i.test(name),
    (name: string) => /\.md$/i.test(name) && name.slice(0, -3).toLowerCase() === folder.toLowerCase(),
    (name: string) => /\.(?:md|md\.txt)$/i.test(name) && !isCopyOfEntry(name) && !/^readme/i.test(name),
    isCopyOfEntry,
  ];
  return looks.flatMap((isIt) => names.find(isIt) ?? [])[0];
}
