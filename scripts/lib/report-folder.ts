import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { contentRoot } from '../../src/bank/settings.ts';
import { realFolder } from './target.ts';

/** Returns the folders from which a site is made or in which it lies: papers for a few people must come into none of them. */
export const publicPlaces = (): string[] => [contentRoot(), 'content', 'public', 'src', 'dist', process.env['OUT'] || 'dist'];

/** Returns in Russian why papers must not be written to a folder, `undefined` when they may; links are followed as far as the path exists. */
export function refuseFolder(folder: string, places: readonly string[]): string | undefined {
  const path = resolve(folder);
  const real = realFolder(path);
  if (places.some((place) => isWithin(real, realFolder(resolve(place)))))
    return `В «${folder}» класть это нельзя: папка относится к банку или к сайту, и бумаги могли бы выйти наружу. Назовите другую папку.`;
  const standing = nearest(path);
  if (!existsSync(standing)) return `«${folder}» — ссылка, которая никуда не ведёт. Назовите другую папку.`;
  if (!statSync(standing).isDirectory()) return `«${standing === path ? folder : standing}» — файл, а не папка. Назовите другую папку.`;
  return undefined;
}

const isWithin = (path: string, place: string) => path === place || path.startsWith(place.endsWith(sep) ? place : place + sep);

/** The path itself, or the last of its parents that is there, be it a file or a link to nothing. */
function nearest(path: string): string {
  const parent = dirname(path);
  if (parent === path) return path;
  const above = nearest(parent);
  if (above !== parent || statSync(above, { throwIfNoEntry: false })?.isDirectory() !== true) return above;
  return lstatSync(path, { throwIfNoEntry: false }) ? path : above;
}
