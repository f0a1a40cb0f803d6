import type { Issue } from './issue.ts';
import { slugify } from './slugify.ts';

/** The content folder itself is absent. */
export const missingContent: Issue = {
  rule: 'content-missing',
  severity: 'error',
  file: '.',
  message: 'Папки с содержанием банка нет.',
  hint: 'Папка называется content; другую назовите так: CONTENT=папка npm run build.',
};

/** A file that every bank needs is absent. */
export const missingSingle = (file: string, label: string): Issue => ({
  rule: 'content-missing',
  severity: 'error',
  file,
  message: `Нет файла «${file}» (${label}).`,
  hint: 'Возьмите за образец такой же файл из папки content, которая пришла вместе с программой.',
});

/** An id that is not small Latin letters, digits and hyphens. */
export const badId = (file: string, id: string): Issue => ({
  rule: 'id-form',
  severity: 'error',
  file,
  message: `Код «${id}» (имя файла или папки) записан неверно.`,
  hint: `${renameTo(id)}Код — маленькие латинские буквы, цифры и дефисы, не длиннее 80 знаков: slozhenie-drobej-5-klass.`,
});

function renameTo(id: string): string {
  const code = slugify(id);
  return code === '' ? '' : `Переименуйте: ${code}. `;
}

/** An id that another file already has. */
export const duplicateId = (file: string, id: string, other: string | undefined): Issue => ({
  rule: 'unique-ids',
  severity: 'error',
  file,
  message: `Код «${id}» уже занят${other ? ` файлом ${other}` : ''}.`,
  hint: `Переименуйте новый файл или папку: код каждой записи свой. Например: ${id.slice(0, 78)}-2.`,
});

/** An id that occurs twice in one vocabulary. */
export const duplicateItem = (file: string, id: string, index: number): Issue => ({
  rule: 'unique-ids',
  severity: 'error',
  file,
  field: ['items', index],
  message: `Код «${id}» в словаре уже есть.`,
  hint: 'Дайте значению другой код; сам код потом не меняйте.',
});

/** A code that two experts share. */
export const duplicateExpert = (file: string, code: string, index: number): Issue => ({
  rule: 'unique-ids',
  severity: 'error',
  file,
  field: ['experts', index, 'code'],
  message: `Код эксперта «${code}» уже занят.`,
  hint: 'Дайте новому эксперту свой код: по коду считают заключения.',
});

/** A file that lies where nothing is expected. */
export const misplacedFile = (file: string, message: string, hint: string): Issue => ({
  rule: 'file-place',
  severity: 'error',
  file,
  message,
  hint,
});

/** A file in which nothing is written. */
export const emptyFile = (file: string): Issue => ({
  rule: 'yaml',
  severity: 'error',
  file,
  line: 1,
  message: 'Файл пустой.',
  hint: 'Заполните его по образцу соседнего файла или удалите.',
});

/** Tells whether a value has a key `__proto__` somewhere: sets of pairs drop it without a word. */
export function hasPrototypeKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasPrototypeKey);
}

/** A key that JavaScript keeps for itself. */
export const prototypeKey = (file: string): Issue => ({
  rule: 'unknown-key',
  severity: 'error',
  file,
  message: 'Поля «__proto__» нет в описании такого вида.',
  hint: 'Удалите эту строку.',
});

/** A translation of words that the interface does not have. */
export const unknownString = (file: string, key: string): Issue => ({
  rule: 'unknown-key',
  severity: 'error',
  file,
  field: [key],
  message: `Строки «${key}» в оформлении нет.`,
  hint: 'Команда npm run strings -- <код языка> покажет все строки; лишнюю удалите.',
});

/** A translation into a language that the region does not name. */
export const unnamedLanguage = (language: string): Issue => ({
  rule: 'unknown-key',
  severity: 'warning',
  file: `strings/${language}.yaml`,
  message: `Язык «${language}» не назван в region.yaml: перевод не действует.`,
  hint: 'Добавьте его в поле languages файла region.yaml.',
});
