import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPublishedMaterial, inhabited, smallest, yaml } from '../testing/small-bank.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { checkContent } from './check.ts';
import { createMemory, type ReadMemory } from './read-memory.ts';

const works = ['a', 'b', 'c'];
const files = {
  ...smallest(),
  ...inhabited,
  ...Object.assign({}, ...works.map((id) => aPublishedMaterial(id, { title: `Работа ${id}` }))),
  'reviews/2025-2026/a/amendments.yaml': yaml({ amendments: [] }),
};

/** All that is decided and told of a folder; with a memory, by what was decided before. */
function judge(root: string, memory?: ReadMemory) {
  const { decisions, issues, bank } = checkContent(root, '2026-02-01', () => [], 'published', memory);
  return { bank, told: { decisions: [...decisions], issues } };
}

/** Words that make a conclusion, a protocol, an expert, a post or a policy mean something else, and back. */
const swaps: readonly (readonly [string, string])[] = [
  ['ex-1', 'ex-2'],
  ['recommended', 'rework'],
  ['2026-01', '2025-01'],
  ['quorum: 3', 'quorum: 2'],
  ['math', 'rumo'],
  ['soiro', 'smolgu'],
  ['set-1', 'set-2'],
  ['Работа', 'Труд'],
  ['since: "20', 'since: "29'],
];

test('whatever of a review is changed, decisions kept from before are those made anew', () => {
  const root = writeContent(files);
  const paths = globSync('{materials,reviews,protocols,people,organisations,criteria,units}/**/*.*', { cwd: root }).sort();
  const asked = [...paths, ...Array<string>(9).fill('experts.yaml'), 'region.yaml', 'region.yaml'];
  const memory = createMemory();
  let state = 5;
  const pick = <T>(values: readonly T[]): T => values[(state = (state * 48271) % 2147483647) % values.length]!;
  const approved = new Set<number>();
  let again = 0;
  for (let step = 0; step < 80; step += 1) {
    const before = new Map(judge(root, memory).told.decisions);
    const [path, swap] = [pick(asked), pick(swaps)];
    const full = join(root, path);
    const text = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
    if (text === undefined || step % 7 === 0) writeFileSync(full, files[path as keyof typeof files]);
    else if (step % 13 === 5) rmSync(full);
    else writeFileSync(full, text.includes(swap[0]) ? text.replaceAll(swap[0], swap[1]) : text.replaceAll(swap[1], swap[0]));
    const { told } = judge(root, memory);
    expect(told, `step ${step}: ${path}`).toEqual(judge(root).told);
    approved.add(told.decisions.filter(([, decision]) => decision.approved).length);
    again += told.decisions.filter(([id, decision]) => before.get(id) === decision).length;
  }
  expect(approved.size).toBeGreaterThan(2);
  expect(again).toBeGreaterThan(20);
});

test('a decision kept wrongly would be seen (control)', () => {
  const root = writeContent(files);
  const memory = createMemory();
  const { bank } = judge(root, memory);
  const made = memory.decisions.made.get(bank.entries.material.get('a')!)!;
  Object.assign(made, { decision: { ...made.decision, approved: !made.decision.approved } });
  expect(judge(root, memory).told).not.toEqual(judge(root).told);
});
