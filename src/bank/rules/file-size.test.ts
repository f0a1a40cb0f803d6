import { aFile, aMaterial } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { fileSize } from './file-size.ts';

const MEGABYTE = 1024 * 1024;
const withFile = (name: string, size: number) => ({
  entries: [aMaterial({}, { files: [aFile(name, { size })] })],
  region: { limits: { file_mb: 15, image_mb: 8 } },
});
const at = (name: string) => [`error materials/2025-2026/material-1/${name}`];

testRule(fileSize, [
  { name: 'exactly the limit', bank: withFile('a.pdf', 15 * MEGABYTE), finds: [] },
  { name: 'a byte more', bank: withFile('a.pdf', 15 * MEGABYTE + 1), finds: at('a.pdf') },
  {
    name: 'a picture has a limit of its own',
    bank: withFile('a.JPG', 9.5 * MEGABYTE),
    finds: at('a.JPG'),
    says: /9,5 МБ, а можно не больше 8 МБ/,
  },
]);
