import { globSync } from 'node:fs';
import { join } from 'node:path';

/** Returns in Russian what comes after a bank has been begun in a folder. */
export function whatNext(folder: string): string {
  const pages = globSync('*.mdx', { cwd: join(import.meta.dirname, 'bank/pages') }).sort();
  return `
Дальше:
  1. Собрать и посмотреть пустой банк: CONTENT=${folder} npm start
     (в PowerShell: $env:CONTENT='${folder}'; npm start)
  2. Вписать сведения о владельце и адрес сайта: ${folder}/region.yaml
  3. Прочитать и поправить тексты-образцы: ${folder}/pages (${pages.join(', ')})
  4. Внести муниципалитеты: ${folder}/vocabularies/municipalities.yaml
  5. Начать первое объединение: CONTENT=${folder} npm run new -- unit
Подробно: docs/region.md.`;
}
