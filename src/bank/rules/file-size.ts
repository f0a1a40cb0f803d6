import { fileSizeFault } from '../file-faults.ts';
import { readablesOf } from '../sources.ts';
import { defineRule } from './rule.ts';

/** A file of a village school must be downloadable over a bad connection. */
export const fileSize = defineRule({
  id: 'file-size',
  severity: 'error',
  asks: 'Размер файлов и картинок не больше, чем разрешено в region.yaml.',
  find: (context) =>
    readablesOf(context).flatMap(({ files }) =>
      files.flatMap((file) => {
        const fault = fileSizeFault(file, context.bank.region.limits);
        return fault === undefined ? [] : [{ file: file.path, ...fault }];
      }),
    ),
});
