import { expect, test } from 'vitest';
import { formatImport } from './import-table.ts';

const told = (count: number) => {
  const names = Array.from({ length: count }, (_, at) => `«Часть ${at + 1}»`).join(', ');
  return formatImport([{ file: 'a.docx', state: 'draft', warnings: [`жирные строки стали заголовками: ${names}`] }], true);
};

test('the table names five of a long list and says where the rest is named', () => {
  expect(told(8)).toContain('«Часть 4», «Часть 5» и ещё 3 (все названы в черновике)\n');
  expect(told(5)).toContain('«Часть 4», «Часть 5»\n');
});
