import type { Bank } from '../../src/bank/bank.ts';
import type { Issue } from '../../src/bank/issue.ts';
import { readFederation } from '../../src/bank/read-federation.ts';

/** Opens the copies of other banks' catalogues and returns a warning for each that search would go without. */
export async function checkFederation(root: string, bank: Bank): Promise<Issue[]> {
  const { warnings } = await readFederation(root, bank.region);
  return warnings.map((message) => ({
    rule: 'federation',
    severity: 'warning',
    file: 'region.yaml',
    field: ['federation'],
    message,
    hint: 'Опубликовать банк это не мешает.',
  }));
}
