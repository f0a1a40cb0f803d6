/** A chosen thing: the key of its page, and what the reader wrote beside it. */
export interface Chosen {
  /** `materialy/slozhenie-drobej`: the address of the page from the root of the bank, without strokes at the ends. */
  readonly key: string;
  /** As it was when it was chosen: shown until more is known, and when the thing is gone. */
  readonly title: string;
  /** Id of its folder; none stands before all folders. */
  readonly folder?: string | undefined;
  readonly note?: string | undefined;
}

/** A folder of the reader. */
export interface Folder {
  readonly id: string;
  readonly name: string;
}

/** What a reader has chosen, in the reader's order. */
export interface Selection {
  readonly folders: readonly Folder[];
  readonly items: readonly Chosen[];
}

/** A change of a selection: everything that the reader does is one, so that it can be done to whatever another tab has kept meanwhile. */
export type Change = (selection: Selection) => Selection;

/** Nothing chosen yet. */
export const EMPTY: Selection = { folders: [], items: [] };

/** Letters in a note and in the name of a folder. */
export const LIMITS = { note: 1000, name: 80, title: 300, items: 1000, folders: 60 } as const;

/** Puts a thing at the end, or back where it was. */
export const add =
  (item: Chosen, at?: number): Change =>
  (selection) => {
    if (selection.items.some(({ key }) => key === item.key)) return selection;
    const items = [...selection.items];
    items.splice(at ?? items.length, 0, item);
    return { ...selection, items };
  };

/** Takes a thing out. */
export const remove =
  (key: string): Change =>
  (selection) => ({ ...selection, items: selection.items.filter((item) => item.key !== key) });

/** Changes what is kept of one thing. */
export const edit =
  (key: string, changed: Partial<Omit<Chosen, 'key'>>): Change =>
  (selection) => ({ ...selection, items: selection.items.map((item) => (item.key === key ? { ...item, ...changed } : item)) });

/** Moves a thing by one place among those of its folder. */
export const move =
  (key: string, step: 1 | -1): Change =>
  (selection) => {
    const items = [...selection.items];
    const from = items.findIndex((item) => item.key === key);
    const item = items[from];
    if (item === undefined) return selection;
    const near = (at: number): boolean => items[at] !== undefined && folderOf(items[at], selection) !== folderOf(item, selection);
    let to = from + step;
    while (near(to)) to += step;
    const other = items[to];
    if (other === undefined) return selection;
    [items[from], items[to]] = [other, item];
    return { ...selection, items };
  };

/** Adds an empty folder. */
export const addFolder =
  (folder: Folder): Change =>
  (selection) => ({ ...selection, folders: [...selection.folders, folder] });

/** Gives a folder another name. */
export const renameFolder =
  (id: string, name: string): Change =>
  (selection) => ({ ...selection, folders: selection.folders.map((folder) => (folder.id === id ? { id, name } : folder)) });

/** Moves a folder by one place. */
export const moveFolder =
  (id: string, step: 1 | -1): Change =>
  (selection) => {
    const folders = [...selection.folders];
    const from = folders.findIndex((folder) => folder.id === id);
    const [folder, other] = [folders[from], folders[from + step]];
    if (folder === undefined || other === undefined) return selection;
    [folders[from], folders[from + step]] = [other, folder];
    return { ...selection, folders };
  };

/** Takes a folder away; its things stay, outside folders. */
export const dropFolder =
  (id: string): Change =>
  ({ folders, items }) => ({
    folders: folders.filter((folder) => folder.id !== id),
    items: items.map((item) => (item.folder === id ? { ...item, folder: undefined } : item)),
  });

/** Puts a folder back with the things that were in it. */
export const restoreFolder =
  (folder: Folder, at: number, keys: ReadonlySet<string>): Change =>
  (selection) => {
    const folders = selection.folders.filter(({ id }) => id !== folder.id);
    folders.splice(at, 0, folder);
    return { folders, items: selection.items.map((item) => (keys.has(item.key) ? { ...item, folder: folder.id } : item)) };
  };

/** Returns the folder in which a thing stands, `undefined` when it has none or one that is gone. */
export function folderOf({ folder }: Chosen, { folders }: Selection): string | undefined {
  return folders.some(({ id }) => id === folder) ? folder : undefined;
}

/** Returns the things folder by folder, those without one first; with empty folders. */
export function byFolder(selection: Selection): { readonly folder: Folder | undefined; readonly items: readonly Chosen[] }[] {
  const of = (id: string | undefined) => selection.items.filter((item) => folderOf(item, selection) === id);
  return [{ folder: undefined, items: of(undefined) }, ...selection.folders.map((folder) => ({ folder, items: of(folder.id) }))];
}

/** Returns an id that no folder has. */
export function freeId({ folders }: Selection): string {
  const numbers = folders.map(({ id }) => Number(/^f(\d+)$/.exec(id)?.[1] ?? 0));
  return `f${Math.max(0, ...numbers) + 1}`;
}
