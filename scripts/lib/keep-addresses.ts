import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED } from '../../src/bank/addresses.ts';
import type { CheckResult } from '../../src/bank/check.ts';
import { createCatalogue } from '../../src/bank/catalogue.ts';
import { addressesToKeep } from '../../src/bank/kept-addresses.ts';
import { pagesOf } from '../../src/bank/page-addresses.ts';
import { replaceFile } from './fix-content.ts';
import { plural } from './plural.ts';

const NOTE = `# Адреса, которые были опубликованы: проверка следит, чтобы каждый вёл на страницу или был переадресован.
# Пишет команда npm run check -- --fix: она только добавляет. Страниц людей здесь нет: человек вправе уйти с сайта без следа.
`;

/** Adds the addresses that must not die to the list of the published, each where it belongs by the alphabet; what stands there stays. Returns how many are new. */
export function keepAddresses(root: string, { bank, decisions, today }: Pick<CheckResult, 'bank' | 'decisions' | 'today'>): number {
  const catalogue = createCatalogue(bank, decisions, today);
  const fresh = addressesToKeep(catalogue, pagesOf(catalogue)).filter((address) => bank.published?.has(address) !== true);
  if (fresh.length === 0) return 0;
  const file = join(root, PUBLISHED);
  const isThere = existsSync(file);
  const lines = (isThere ? readFileSync(file, 'utf8') : NOTE).replace(/\r?\n*$/, '').split(/\r?\n/);
  const text = `${sorted(lines, fresh).join('\n')}\n`;
  if (isThere) replaceFile(file, text);
  else writeFileSync(file, text, { flag: 'wx' });
  return fresh.length;
}

/** New lines go to different places, so that two requests seldom change the same one; notes and old lines keep their order. */
function sorted(lines: readonly string[], fresh: readonly string[]): string[] {
  const waiting = [...fresh].sort();
  const out: string[] = [];
  for (const line of lines) {
    while (line.startsWith('/') && waiting[0] !== undefined && waiting[0] < line) out.push(waiting.shift()!);
    out.push(line);
  }
  return [...out, ...waiting];
}

/** Returns in Russian how many addresses the list was given. */
export const toldAddresses = (added: number) =>
  added === 0
    ? 'Новых адресов нет: addresses.txt не изменился.'
    : `Записано в addresses.txt: ${plural(added, 'адрес', 'адреса', 'адресов')}.`;
