import { fileTypeFault } from '../file-faults.ts';
import { readablesOf } from '../sources.ts';
import { defineRule } from './rule.ts';

/** A file must be of a kind that every school can open and that carries no code, and be what its name says. */
export const fileTypes = defineRule({
  id: 'file-types',
  severity: 'error',
  asks: 'Файлы — только тех видов, которые откроются в любой школе и не содержат программ; содержимое отвечает расширению.',
  find: (context) =>
    readablesOf(context).flatMap(({ files }) =>
      files.flatMap((file) => {
        const fault = fileTypeFault(file);
        return fault === undefined ? [] : [{ file: file.path, ...fault }];
      }),
    ),
});
