import { fileTypeFault } from '../file-faults.ts';
import { fileNameFault } from '../file-name-fault.ts';
import { readablesOf } from '../sources.ts';
import { defineRule } from './rule.ts';

/** A file must be of a kind that every school can open and that carries no code, be what its name says, and have a name that stays whole in an address. */
export const fileTypes = defineRule({
  id: 'file-types',
  severity: 'error',
  asks: 'Файлы — только тех видов, которые откроются в любой школе и не содержат программ; содержимое отвечает расширению, в имени нет знаков #, % и ?.',
  find: (context) =>
    readablesOf(context).flatMap(({ files }) =>
      files.flatMap((file) => {
        const faults = [fileTypeFault(file), fileNameFault(file.name)].filter((fault) => fault !== undefined);
        return faults.map((fault) => ({ file: file.path, ...fault }));
      }),
    ),
});
