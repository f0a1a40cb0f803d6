import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const PARTS = ['region.yaml', 'vocabularies', 'units', 'organisations', 'criteria'];

/** Copies what imports need of the real bank (profile, vocabularies, associations, organisations) into a new folder and returns its path; it goes when the test ends. */
export function importContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'kopilka-import-'));
  for (const part of PARTS) cpSync(new URL(`../../content/${part}`, import.meta.url), join(root, part), { recursive: true });
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}
