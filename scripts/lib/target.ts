import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** Every built site holds this file: by it the next build knows that the folder is its own to replace. */
export const MARKER = '.kopilka';

/** Folders of the project that are written by hand or by other tools; `.build` itself is working space, what lies in it may be a target. */
const OWN = ['src', 'scripts', 'public', 'content', 'examples', 'docs', 'node_modules', '.git', '.ci', '.github', '.astro', '.cache'];

/** Where a build works: the folder of the project and the content. */
export interface Places {
  readonly project: string;
  readonly content: string;
}

/** Returns the folder that a path means, through links; what does not exist yet is taken as written. */
export function realFolder(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  return dirname(path) === path ? path : join(realFolder(dirname(path)), basename(path));
}

/** Returns why a build must not replace this folder (in Russian), `undefined` when it may. */
export function refuseTarget(target: string, { project, content }: Places): string | undefined {
  if (isDeadLink(target)) return `Папка для сайта «${target}» — ссылка, которая никуда не ведёт.`;
  const folder = realFolder(target);
  const root = realFolder(project);
  const kept = [realFolder(content), ...OWN.map((name) => join(root, name))].find((own) => meets(folder, own));
  if (kept !== undefined) return `Собирать сайт в «${folder}» нельзя: сборка заменяет папку целиком и стёрла бы «${kept}».`;
  if (isWithin(root, folder) || folder === join(root, '.build'))
    return `Собирать сайт в «${folder}» нельзя: сборка заменяет папку целиком, а в ней лежит проект.`;
  if (!existsSync(folder)) return undefined;
  if (!lstatSync(folder).isDirectory()) return `«${folder}» — файл, а не папка.`;
  const isOurs = folder === join(root, 'dist') || isWithin(folder, join(root, '.build')) || isEmptyOrBuilt(folder);
  return isOurs ? undefined : `В папке «${folder}» лежит не сайт банка: сборка стёрла бы её. Укажите пустую папку или удалите эту сами.`;
}

/** Tells whether one folder is the other, contains it or lies inside it. */
const meets = (a: string, b: string) => isWithin(a, b) || isWithin(b, a);

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isEmptyOrBuilt(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || names.includes(MARKER);
}

function isDeadLink(path: string): boolean {
  return !existsSync(path) && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
