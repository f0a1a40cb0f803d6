import type { Readable } from '../fragment.ts';
import { oncePer } from '../once-per.ts';
import { readablesOf } from '../sources.ts';
import { titleFaults } from '../title-form.ts';
import { defineRule, type Fault } from './rule.ts';

/** Titles stand in lists, registers and references side by side: one form for all. */
export const titleForm = defineRule({
  id: 'title-form',
  severity: 'warning',
  asks: 'Название без точки в конце, не одними заглавными, с кавычками «ёлочками».',
  find: (context) => readablesOf(context).flatMap((entry) => faultsOf(entry)),
});

/** Once per file: what has not changed is not searched again. */
const faultsOf = oncePer(({ kind, file, data }: Readable): Fault[] =>
  (['title', 'name'] as const).flatMap((field) => {
    const title = (data as Record<string, unknown>)[field];
    return typeof title === 'string' ? titleFaults(title, kind).map((fault) => ({ file, field: [field], ...fault })) : [];
  }),
);
