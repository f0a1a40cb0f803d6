import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED } from '../../src/bank/addresses.ts';
import type { CheckResult } from '../../src/bank/check.ts';
import { allEntries } from '../../src/bank/bank.ts';
import { createCatalogue } from '../../src/bank/catalogue.ts';
import { pagesOf } from '../../src/bank/page-addresses.ts';
import { urls } from '../../src/bank/urls.ts';
import { replaceFile } from './fix-content.ts';

const NOTE = `# Адреса, которые были опубликованы: проверка следит, чтобы каждый вёл на страницу или был переадресован.
# Пишет команда npm run check -- --keep-addresses: она только добавляет. Образцов здесь нет.
`;

/** Adds the addresses of all pages of entries that are no samples to the list of the published; what stands there stays. Returns how many are new. */
export function keepAddresses(root: string, { bank, decisions, today }: Pick<CheckResult, 'bank' | 'decisions' | 'today'>): number {
  const pages = pagesOf(createCatalogue(bank, decisions, today));
  const withPages = allEntries(bank).filter(({ kind, data }) => !['protocol', 'criteria'].includes(kind) && !('demo' in data && data.demo));
  const now = withPages.map(({ kind, id }) => urls.entry(kind, id)).filter((address) => pages.has(address));
  const fresh = now.filter((address) => bank.published?.has(address) !== true);
  const file = join(root, PUBLISHED);
  const before = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n*$/, '\n') : NOTE;
  if (fresh.length === 0) return 0;
  const text = `${before}${fresh.sort().join('\n')}\n`;
  if (existsSync(file)) replaceFile(file, text);
  else writeFileSync(file, text, { flag: 'wx' });
  return fresh.length;
}
