import { readablesOf } from '../sources.ts';
import { defineRule } from './rule.ts';

const MEGABYTE = 1024 * 1024;
const number = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });

/** A file of a village school must be downloadable over a bad connection. */
export const fileSize = defineRule({
  id: 'file-size',
  severity: 'error',
  asks: 'Размер файлов и картинок не больше, чем разрешено в region.yaml.',
  find: (context) =>
    readablesOf(context).flatMap(({ files }) =>
      files.flatMap(({ path, name, size }) => {
        const { limits } = context.bank.region;
        const isPicture = /\.(?:png|jpe?g|webp)$/i.test(name);
        const limit = isPicture ? limits.image_mb : limits.file_mb;
        if (size <= limit * MEGABYTE) return [];
        return [
          {
            file: path,
            message: `Файл занимает ${number.format(size / MEGABYTE)} МБ, а можно не больше ${limit} МБ.`,
            hint: isPicture
              ? 'Уменьшите картинку: для сайта хватает 2000 точек по ширине.'
              : 'Сожмите картинки внутри файла, разделите его или дайте ссылку на запись.',
          },
        ];
      }),
    ),
});
