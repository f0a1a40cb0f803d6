import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files (path → text or bytes) into a new temporary folder and returns its path; the folder goes when the test ends. */
export function writeContent(
  files: Readonly<Record<string, string | Uint8Array>>,
  whenDone: (remove: () => void) => void = onTestFinished,
): string {
  const root = mkdtempSync(join(tmpdir(), 'kopilka-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  whenDone(() => rmSync(root, { recursive: true, force: true }));
  return root;
}
