import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Chooses a number below a limit; the same seed chooses the same. */
export type Choose = (limit: number) => number;

/** An editor of a bank who adds, changes, renames, deletes and takes back. */
export interface Editor {
  /** Makes one edit and returns what it was, as `rename news/2025-2026/soak-3.md`. */
  edit(): string;
}

const YEAR = '2025-2026';
const NEWS = `news/${YEAR}`;
const SETS = `recommendations/${YEAR}`;

/** Begins to edit a bank; `pictures` are files that its new entries may show. */
export function startEditor(root: string, pictures: readonly string[], choose: Choose): Editor {
  let number = 0;
  /** Path → bytes as they were before the last edit; nothing where there was no file. */
  let before = new Map<string, Buffer | undefined>();
  const old = globSync(['webinars/*/*.md', 'recommendations/*/*/index.md'], { cwd: root }).sort();
  const own: string[] = [];
  const one = <Value>(values: readonly Value[]) => values[choose(values.length)]!;
  const keep = (...paths: string[]) =>
    (before = new Map(paths.map((path) => [path, existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined])));
  const write = (path: string, bytes: string | Buffer) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  };
  const remove = (path: string) => {
    rmSync(join(root, path));
    const folder = dirname(join(root, path));
    if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  };
  const filesOf = (entry: string) =>
    entry.startsWith(SETS) ? readdirSync(join(root, dirname(entry))).map((name) => join(dirname(entry), name)) : [entry];

  const ways: Readonly<Record<string, () => string>> = {
    add: () => {
      number += 1;
      const isSet = choose(2) === 0;
      const entry = isSet ? `${SETS}/soak-${number}/index.md` : `${NEWS}/soak-${number}.md`;
      const picture = isSet && pictures.length > 0 ? one(pictures) : undefined;
      const shown = picture === undefined ? undefined : join(dirname(entry), `risunok-${number}${/\.\w+$/.exec(picture)![0]}`);
      keep(entry, ...(shown === undefined ? [] : [shown]));
      const fields = isSet ? `unit: rumo\nauthors:\n  - organisation: redakciya\n` : '';
      const text =
        shown === undefined ? '' : `\n\n![Чертёж к записи ${number}: отрезки и подписи к ним](${shown.slice(shown.lastIndexOf('/') + 1)})`;
      write(
        entry,
        `---\ntitle: Запись ${number}\nsummary: О чём запись ${number}.\npublished: 2026-02-0${1 + choose(9)}\n${fields}demo: true\n---\n\nТекст записи ${number}.${text}\n`,
      );
      if (shown !== undefined) cpSync(picture!, join(root, shown));
      own.push(entry);
      return `add ${entry}`;
    },
    change: () => {
      const entry = one([...own, ...old]);
      keep(entry);
      number += 1;
      write(entry, `${readFileSync(join(root, entry), 'utf8').trimEnd()}\n\nДобавлено: ${number}.\n`);
      return `change ${entry}`;
    },
    rename: () => {
      const at = choose(own.length);
      const entry = own[at]!;
      number += 1;
      const fresh = entry.replace(/soak-\d+/, `soak-${number}`);
      const files = filesOf(entry);
      keep(...files, ...files.map((file) => file.replace(/soak-\d+/, `soak-${number}`)));
      renameSync(join(root, entry.startsWith(SETS) ? dirname(entry) : entry), join(root, fresh.startsWith(SETS) ? dirname(fresh) : fresh));
      own[at] = fresh;
      return `rename ${entry}`;
    },
    delete: () => {
      const [entry = ''] = own.splice(choose(own.length), 1);
      keep(...filesOf(entry));
      for (const file of filesOf(entry)) remove(file);
      return `delete ${entry}`;
    },
    revert: () => {
      const [first = ''] = before.keys();
      const last = new Map(before);
      keep(...last.keys());
      for (const [path, bytes] of last) {
        if (bytes !== undefined) write(path, bytes);
        else if (existsSync(join(root, path))) remove(path);
      }
      own.splice(0, own.length, ...globSync([`${NEWS}/soak-*.md`, `${SETS}/soak-*/index.md`], { cwd: root }).sort());
      return `revert ${first}`;
    },
  };
  return {
    edit: () => {
      const possible = [
        'add',
        'add',
        'change',
        'change',
        ...(own.length > 0 ? ['rename', 'delete'] : []),
        ...(before.size > 0 ? ['revert'] : []),
      ];
      return ways[one(possible)]!();
    },
  };
}
