import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../testing/temporary-content.ts';
import { markUsed, sweepCache } from './sweep-cache.ts';

test('what was used this week stays, the rest goes; a folder that is not there is no fault', () => {
  const folder = writeContent({ 'old.zip': 'a', 'used.zip': 'a', 'new.zip': 'a' });
  const long = new Date(Date.now() - 30 * 24 * 3600 * 1000);
  for (const name of ['old.zip', 'used.zip']) utimesSync(join(folder, name), long, long);
  markUsed(join(folder, 'used.zip'));
  sweepCache(folder);
  expect(readdirSync(folder).sort()).toEqual(['new.zip', 'used.zip']);
  expect(() => sweepCache(join(folder, 'nowhere'))).not.toThrow();
});
