import { resolve } from 'node:path';
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

/** Returns in Russian what is wrong with the settings of the environment, `undefined` when nothing is. */
export function settingsFault(): string | undefined {
  const day = process.env['TODAY'];
  if (day === undefined || isIsoDay(day)) return undefined;
  return `TODAY=${day} — не день. Напишите год, месяц и число: TODAY=2026-02-28.`;
}
