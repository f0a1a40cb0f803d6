import type { FileFault } from './file-faults.ts';

/** Returns what is wrong with the name of a file: signs that mean something else in an address, after which many servers and programs look for another file. */
export function fileNameFault(name: string): FileFault | undefined {
  const signs = [...new Set(name.match(/[#%?]/g))].map((sign) => `«${sign}»`).join(', ');
  if (signs === '') return undefined;
  return {
    message: `В имени файла «${name}» стоит ${signs}: в адресе такой знак значит другое, и по ссылке файл не откроется.`,
    hint: `Переименуйте файл: «${betterName(name)}» — и исправьте его имя в описании и в тексте.`,
  };
}

/** «Лист #1?.pdf» is «Лист № 1.pdf». */
function betterName(name: string): string {
  const [, stem = name, end = ''] = /^(.+?)(\.[^.]*)?$/s.exec(name) ?? [];
  const words = stem
    .replace(/#\s*(?=\d)/g, '№ ')
    .replace(/(\d)\s*%/g, '$1 процентов')
    .replace(/[#%?]+/g, ' ');
  return `${words.replace(/\s+/g, ' ').trim() || 'файл'}${end.replace(/[#%?]/g, '')}`;
}
