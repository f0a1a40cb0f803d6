import type { Bank } from '../bank.ts';
import { localLinks, spacedAddresses } from '../body-links.ts';
import type { Readable } from '../fragment.ts';
import { locationOf } from '../locations.ts';
import { isCopyOfEntry, misnamedEntry } from '../misnamed-entry.ts';
import { kinds } from '../model/index.ts';
import { nearest } from '../nearest.ts';
import { oncePer } from '../once-per.ts';
import { readablesOf, valuesOf } from '../sources.ts';
import { defineRule, type Fault } from './rule.ts';

/** What is named must lie there, and what lies there must be named: nothing is published by accident. */
export const files = defineRule({
  id: 'files',
  severity: 'error',
  asks: 'Каждый названный файл лежит рядом с описанием, и каждый лежащий файл назван в описании или в тексте.',
  find: (context) => [...readablesOf(context).flatMap((entry) => faultsOf(entry)), ...orphans(context.bank)],
});

type Named = Pick<Fault, 'field' | 'line'> & { name: string };

/** Once per file: what has not changed is not searched again. */
const faultsOf = oncePer((entry: Readable): Fault[] => {
  const named = namesIn(entry);
  const present = new Set(entry.files.map(({ name }) => name));
  // An address with a space is told by the lint of the text.
  const wanted = new Set([...named.map(({ name }) => name), ...spacedAddresses(entry.body)].map((name) => name.normalize('NFC')));
  const missing = named.filter(({ name }) => !present.has(name));
  const extra = entry.files.filter(({ name }) => !wanted.has(name.normalize('NFC')) && !isMentioned(name, entry));
  return [...missing.map((item) => missingFault(entry, item)), ...extra.map(({ name, path }) => extraFault(name, path))];
});

/** Where a faulty file names something, but in a field that could not be read, the name is not missed. */
function isMentioned(name: string, { source, isWhole }: Readable): boolean {
  return !isWhole && (source === undefined || source.normalize('NFC').includes(name.normalize('NFC')));
}

function namesIn(entry: Readable): Named[] {
  const fields = valuesOf(entry).filter(({ meta }) => meta.file !== undefined);
  const links = localLinks(entry.body).filter(({ target }) => !target.startsWith('/'));
  return [
    ...fields.map(({ value, path }) => ({ name: String(value), field: path })),
    ...links.map(({ target, line }) => ({ name: target, line: line + entry.bodyLine - 1 })),
  ];
}

function missingFault(entry: Readable, { name, ...place }: Named): Fault {
  const names = entry.files.map((file) => file.name);
  return {
    file: entry.file,
    ...place,
    message: `Файла «${name}» рядом с описанием нет.`,
    hint: missingHint(name, names) ?? whereToPut(entry),
  };
}

function missingHint(name: string, names: readonly string[]): string | undefined {
  const same = names.find((known) => known.normalize('NFC') === name.normalize('NFC'));
  if (same) return 'Такой файл есть, но буква в его имени записана двумя знаками: переименуйте его, набрав имя заново.';
  const twin = names.find((known) => known.toLowerCase() === name.toLowerCase());
  if (twin) return `Есть «${twin}»: большие и маленькие буквы должны совпадать.`;
  const similar = nearest(name, names);
  return similar && `Вероятно, нужно «${similar}».`;
}

function whereToPut({ kind, id, file }: Readable): string {
  if (/\/index\.\w+$/.test(file)) return 'Положите файл в папку записи или уберите его название.';
  if (kind && kinds[kind].shape === 'folder')
    return `Сделайте папку ${id}, перенесите в неё описание под именем index.md и положите рядом файл.`;
  return 'У записей этого вида своей папки нет. Положите файл в документ банка и дайте на него ссылку.';
}

function extraFault(name: string, path: string): Fault {
  if (isCopyOfEntry(name))
    return {
      file: path,
      message: `Файл «${name}» — копия описания: она никому не видна.`,
      hint: 'Удалите её; если это другая запись, перенесите её в свою папку под именем index.md.',
    };
  const system = /\.(?:tmp|bak|lnk)$/i.test(name);
  return {
    file: path,
    message: `Лишний файл: «${name}» нигде не назван.`,
    hint: system ? 'Это служебный файл программы: удалите его.' : 'Назовите его в поле files описания или удалите.',
  };
}

/** Files in a folder that has no entry at all: what must be its description is named, else each of them. */
function orphans({ allFiles }: Bank): Fault[] {
  const lost = [...allFiles.keys()].flatMap((path) => {
    const location = locationOf(path);
    return location.what !== 'attachment' || allFiles.has(`${location.folder}/index.md`) ? [] : [{ path, folder: location.folder }];
  });
  return [...Map.groupBy(lost, ({ folder }) => folder)].flatMap(([folder, own]) => {
    const names = own.map(({ path }) => path.slice(folder.length + 1));
    const meant = misnamedEntry(names, folder.slice(folder.lastIndexOf('/') + 1));
    if (meant !== undefined)
      return [
        {
          file: `${folder}/${meant}`,
          message: `Описание записи называется index.md, а этот файл — «${meant}».`,
          hint: `Переименуйте его в index.md.${/\.txt$/i.test(meant) ? ' Если Windows не показывает конец имени, включите «Вид → Расширения имён файлов».' : ''}`,
        },
      ];
    const hint = 'Напишите рядом с файлом описание index.md или перенесите файл в папку той записи, к которой он относится.';
    return own.map(({ path }) => ({ file: path, message: 'В папке есть файл, но нет описания index.md.', hint }));
  });
}
