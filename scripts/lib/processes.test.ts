import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sweepDead } from './processes.ts';

it('sweeps what killed builds left, and only that', () => {
  const root = mkdtempSync(join(tmpdir(), 'sweep-'));
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  for (const name of [`site-${dead}`, `site-${process.ppid}`, `other-${dead}`, `site-${dead}-copy`, 'site-', 'bench'])
    mkdirSync(join(root, name));
  sweepDead(root, 'site-');
  expect(readdirSync(root).sort()).toEqual([`site-${process.ppid}`, `other-${dead}`, `site-${dead}-copy`, 'site-', 'bench'].sort());
});

it('does not need the folder', () => expect(() => sweepDead('/nowhere/at/all', 'site-')).not.toThrow());
