import { z } from 'zod';

/** A wall-clock moment in the region's time zone, `ГГГГ-ММ-ДДTЧЧ:ММ`. */
export const moment = (title: string, description: string) =>
  z.iso
    .datetime({ local: true, precision: -1 })
    // zod takes the Z of Greenwich too: three hours would be lost without a word.
    .check(({ value, issues }) => void (value.endsWith('Z') && issues.push({ code: 'invalid_format', format: 'datetime', input: value })))
    .meta({ title, description });
