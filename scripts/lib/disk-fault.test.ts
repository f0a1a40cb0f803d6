import { expect, test } from 'vitest';
import { explainDiskFault } from './disk-fault.ts';

test.each([
  ['ENOENT', 'Не удалось записать папку «x»: такой папки нет.'],
  ['ENOSPC', 'Не удалось записать папку «x»: на диске кончилось место.'],
  ['EIO', 'Не удалось записать папку «x»: сбой диска EIO.'],
])('%s is told in words where there are any', (code, told) => expect(explainDiskFault({ code, message: 'failed' }, 'x')).toBe(told));
