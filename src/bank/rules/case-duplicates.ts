import { defineRule } from './rule.ts';

/** Windows and Mac keep one of two files whose names differ in letter case only: the other is lost without a word. */
export const caseDuplicates = defineRule({
  id: 'case-duplicates',
  severity: 'error',
  asks: 'Имена двух файлов или папок не различаются только большими и маленькими буквами.',
  find: ({ bank }) => {
    const paths = new Set([...bank.allFiles.keys()].flatMap(withFolders));
    return [...Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase()).values()].flatMap(([first = '', ...others]) =>
      others.map((path) => ({
        file: path,
        message: `Имя отличается от «${first}» только большими и маленькими буквами.`,
        hint: 'На Windows один из двух пропадёт: переименуйте или удалите лишний.',
      })),
    );
  },
});

/** A path and every folder above it. */
function withFolders(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
