import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../../src/bank/bank.ts';
import type { Issue } from '../../src/bank/issue.ts';
import { LOGO_FILE, logoFault, logoOf } from '../../src/bank/logo.ts';

/** Opens the region's own sign, where there is one, and returns an issue when it may not stand on every page. */
export function checkLogo(root: string, bank: Bank): Issue[] {
  const fault = logoOf(bank) && logoFault(readFileSync(join(root, LOGO_FILE), 'utf8'));
  return fault ? [{ rule: 'logo', severity: 'error', file: LOGO_FILE, ...fault }] : [];
}
