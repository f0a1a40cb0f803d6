import { kinds, type Kind } from './model/index.ts';

/** What files of a kind are called by those who lay them where they do not belong. */
const programs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['doc', 'docx', 'rtf', 'odt'].map((end) => [end, 'Документ Word'])),
  ...Object.fromEntries(['xls', 'xlsx', 'ods', 'csv'].map((end) => [end, 'Таблица'])),
  ...Object.fromEntries(['ppt', 'pptx', 'odp'].map((end) => [end, 'Презентация'])),
  ...Object.fromEntries(['png', 'jpg', 'jpeg', 'webp', 'gif', 'svg', 'heic'].map((end) => [end, 'Картинка'])),
  ...Object.fromEntries(['zip', 'rar', '7z'].map((end) => [end, 'Архив'])),
  pdf: 'Документ PDF',
};

/** Returns what is wrong with a file that lies where an entry of a kind must lie, and what to do with it. */
export function wrongFile(name: string, kind: Kind): { message: string; hint: string } {
  const { extensions, shape } = kinds[kind];
  const [id, extension] = splitName(name);
  const wanted = extensions.map((end) => `.${end}`).join(' или ');
  if (extension === 'mdx') return { message: 'Файлы .mdx бывают только в pages и reports.', hint: `Переименуйте файл: ${id}.md.` };
  if (extension === '') return { message: `У файла «${name}» нет расширения.`, hint: `Переименуйте его: ${id}.${extensions[0]}.` };
  const program = programs[extension.toLowerCase()];
  if (program === undefined)
    return { message: `Здесь не бывает файлов «.${extension}».`, hint: `Переименуйте файл или удалите: нужно ${wanted}.` };
  return {
    message: `${program} сам по себе на сайте не появится: здесь нужен файл ${wanted}.`.replace(
      /^(Таблица|Презентация|Картинка) сам /,
      '$1 сама ',
    ),
    hint: program === 'Картинка' ? pictureWayOut(name, shape) : wayOut(name, shape, extensions[0]),
  };
}

function pictureWayOut(name: string, shape: 'file' | 'folder'): string {
  if (shape === 'file') return 'У записей этого вида картинок нет: перенесите её в папку новости, разработки или документа или удалите.';
  return `Положите её в папку записи рядом с index.md и вставьте в текст: ![Что на ней видно](${/\s/.test(name) ? `<${name}>` : name}).`;
}

function wayOut(name: string, shape: 'file' | 'folder', end: string): string {
  const copy = `Перенесите его текст в файл .${end}`;
  return shape === 'folder'
    ? `${copy} или положите его в папку записи рядом с index.md и назовите там в поле files: «${name}».`
    : `${copy}. Чтобы его могли скачать, положите его в папку документа или разработки и назовите там в поле files: «${name}».`;
}

/** Returns a file name without its extension, and the extension without its dot; a name without a dot has none. */
export function splitName(name: string): [name: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
}
