import { resolve } from 'node:path';
import type { Shown } from './drafts.ts';
import { dayIn, isIsoDay } from './today.ts';

/** Returns the absolute path of the content folder: CONTENT, else `content`; an empty setting counts as none. */
export function contentRoot(): string {
  return resolve(process.env['CONTENT'] || 'content');
}

/** Returns the ISO day for which the bank is built: TODAY (for a repeatable build), else the day of `moment` where the region is; throws when TODAY is no day. */
export function buildDay(timeZone: string, moment: Date): string {
  const fault = settingsFault();
  if (fault !== undefined) throw new Error(fault);
  return process.env['TODAY'] ?? dayIn(timeZone, moment);
}

/** Returns what the site shows: with PREVIEW=1 also works that have not passed their review. */
export function shownPart(): Shown {
  return process.env['PREVIEW'] === '1' ? 'everything' : 'published';
}

/** Returns the language of the interface, `undefined` for Russian: FACE=en. */
export function chosenFace(): string | undefined {
  return process.env['FACE'] || undefined;
}

/** Returns in Russian what is wrong with the settings of the environment, `undefined` when nothing is. */
export function settingsFault(): string | undefined {
  const { TODAY: day, PREVIEW: preview = '' } = process.env;
  if (day !== undefined && !isIsoDay(day)) return `TODAY=${day} — не день. Напишите год, месяц и число: TODAY=2026-02-28.`;
  if (['', '0', '1'].includes(preview)) return undefined;
  return `PREVIEW=${preview} — непонятно. Чтобы увидеть и черновики, напишите PREVIEW=1; без них — PREVIEW=0.`;
}
