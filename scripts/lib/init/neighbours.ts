import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bank } from '../../../src/bank/bank.ts';
import { readBank } from '../../../src/bank/read.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The banks that lie beside the code: the lender is the one whose vocabularies a new bank begins with. */
export function neighbours(): { readonly source: string; readonly lender: Bank; readonly others: readonly Bank[] } {
  const roots = ['content', ...globSync('examples/*/', { cwd: ROOT }).sort()].map((folder) => join(ROOT, folder));
  const there = roots.filter((root) => existsSync(join(root, 'vocabularies')));
  const [source] = there;
  const [lender, ...others] = there.map((root) => readBank(root).bank);
  if (source === undefined || lender === undefined)
    throw new Error('No bank lies beside the code: there are no vocabularies to begin with.');
  return { source, lender, others };
}
