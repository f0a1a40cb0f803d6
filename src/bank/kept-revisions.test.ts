import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPublishedMaterial, smallest } from '../testing/small-bank.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { keepRevisions, recallRevisions } from './kept-revisions.ts';
import { createMemory } from './read-memory.ts';
import { readBank } from './read.ts';
import { revisionOf } from './review/revision.ts';

const CARD = 'materials/2025-2026/drobi/index.md';
const content = () => writeContent({ ...smallest(), ...aPublishedMaterial('drobi'), 'materials/2025-2026/drobi/list.txt': 'Лист' });

/** Reads a folder as a new command does, with what another one has kept. */
function again(root: string, kept: ReturnType<typeof createMemory>) {
  const memory = { ...createMemory(), revisions: kept.revisions };
  const { bank } = readBank(root, memory);
  recallRevisions(bank, memory);
  return revisionOf(bank.entries.material.get('drobi')!);
}

function first(root: string) {
  const memory = createMemory();
  const { bank } = readBank(root, memory);
  keepRevisions(bank, memory);
  return { memory, revision: revisionOf(bank.entries.material.get('drobi')!) };
}

test('the print of the same bytes is recalled, not taken again', () => {
  const root = content();
  const { memory, revision } = first(root);
  expect(again(root, memory)).toBe(revision);
  memory.revisions.set(CARD, { ...memory.revisions.get(CARD)!, value: 'recalled' });
  expect(again(root, memory)).toBe('recalled');
});

test.each(['index.md', 'list.txt'])('a change of %s is no longer the same bytes', (name) => {
  const root = content();
  const { memory, revision } = first(root);
  memory.revisions.set(CARD, { ...memory.revisions.get(CARD)!, value: 'recalled' });
  const place = join(root, 'materials/2025-2026/drobi', name);
  writeFileSync(
    place,
    name === 'list.txt'
      ? 'Другой'
      : '---\ntitle: Дроби\nsummary: О дробях.\ntype: tech-map\nauthors: [{ organisation: redakciya }]\nunit: math\nsubmitted: 2025-10-01\n---\nДругой текст\n',
  );
  const fresh = again(root, memory);
  expect(fresh).toMatch(/^[0-9a-f]{16}$/);
  expect(fresh).not.toBe(revision);
});
