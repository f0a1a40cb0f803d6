import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/bank/bank.ts';
import {
  aBank,
  aCollection,
  aDocument,
  aMaterial,
  anApproval,
  anExpert,
  aProtocol,
  aReview,
  aWebinar,
  someProgrammes,
  TODAY,
} from '../../src/testing/builders.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { parseYaml } from '../../src/bank/yaml.ts';
import { brokenWithout, demoPlan, withoutDemo } from './demo.ts';
import { eraseDemo } from './erase-demo.ts';

const shown = aMaterial({ demo: true, title: 'Показанная работа' }, { id: 'shown', files: ['list.docx'] });
const real = aMaterial({}, { id: 'real' });
const approval = anApproval(real);
const experts = [...[1, 2, 3].map((number) => anExpert({ code: `ex-${number}` })), anExpert({ code: 'demo-1', demo: true })];

const programme = (id: string, demo: boolean) => ({
  id,
  title: `Программа ${id}`,
  hours: 36,
  organisation: 'soiro',
  kind: 'pk' as const,
  verdict: 'recommended' as const,
  demo,
});

function planOf(entries: readonly Entry<unknown>[] = []) {
  const bank = aBank({
    entries: [shown, real, approval.protocol, ...entries],
    reviews: [...approval.reviews, aReview(shown, { expert: 'demo-1', demo: true })],
    experts,
  });
  return { bank, plan: demoPlan(bank) };
}

test('a demonstration goes whole: its folder, its conclusions, its experts; what is real stays', () => {
  const webinar = aWebinar({ demo: true }, { id: 'line', file: 'webinars/2025-2026/line.md' });
  const { plan } = planOf([webinar, aDocument()]);
  expect(plan.entries.map(({ path }) => path).sort()).toEqual(['materials/2025-2026/shown', 'webinars/2025-2026/line.md']);
  expect(plan.reviews).toEqual(['reviews/2025-2026/shown']);
  expect(plan.items).toEqual([{ file: 'experts.yaml', list: 'experts', indexes: [3] }]);
});

test('a real protocol loses its decision on a demonstration, one of demonstration goes', () => {
  const mixed = aProtocol(
    {
      number: '7',
      decisions: [
        { material: 'real', verdict: 'recommended', number: '2' },
        { material: 'shown', verdict: 'recommended', number: '3' },
      ],
    },
    { id: 'mixed' },
  );
  const own = aProtocol(
    { number: '8', demo: true, decisions: [{ material: 'shown', verdict: 'recommended', number: '4' }] },
    { id: 'own' },
  );
  const { plan } = planOf([mixed, own]);
  expect(plan.entries.map(({ path }) => path)).toContain('protocols/own.yaml');
  expect(plan.items).toContainEqual({ file: 'protocols/mixed.yaml', list: 'decisions', indexes: [1] });
});

test('a list of programmes loses its demonstration, and goes when nothing else is in it', () => {
  const mixed = someProgrammes(
    { year: '2024-2025', programmes: [programme('a', true), programme('b', false)] },
    {
      id: '2024-2025',
    },
  );
  const whole = someProgrammes({ year: '2025-2026', programmes: [programme('c', true)] }, { id: '2025-2026' });
  const { plan } = planOf([mixed, whole]);
  expect(plan.items).toContainEqual({ file: 'programmes/2024-2025.yaml', list: 'programmes', indexes: [0] });
  expect(plan.entries.map(({ path }) => path)).toContain('programmes/2025-2026.yaml');
});

test('real things that point at a demonstration are told; what breaks of itself is not', () => {
  const clean = planOf();
  expect(brokenWithout(clean.bank, clean.plan, TODAY)).toEqual([]);
  const { bank, plan } = planOf([
    aCollection({ items: [{ material: 'shown' }, { material: 'real' }] }),
    aDocument({}, { body: 'Смотрите [работу](/materialy/shown/).' }),
    aCollection({ demo: true, title: 'Показная подборка', items: [{ material: 'shown' }] }, { id: 'own' }),
  ]);
  expect(brokenWithout(bank, plan, TODAY).map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'references collections/collection-1.md',
    'internal-links documents/document-1/index.md',
  ]);
});

test('the addresses of a demonstration go with it, its numbers too, and nothing else asks for them', () => {
  const own = aProtocol(
    { number: '9', demo: true, decisions: [{ material: 'shown', verdict: 'recommended', number: 'Д-2026-1' }] },
    { id: 'own' },
  );
  const { bank, plan } = planOf([own]);
  const listed = { ...bank, published: new Map(['/materialy/shown/', '/r/d-2026-1/', '/materialy/real/'].map((line, i) => [line, i + 1])) };
  expect([...(withoutDemo(listed, plan).published?.keys() ?? [])]).toEqual(['/materialy/real/']);
  expect(brokenWithout(listed, plan, TODAY)).toEqual([]);
});

test('without its demonstration a bank has nothing to remove', () => {
  const { bank, plan } = planOf();
  const rest = withoutDemo(bank, plan);
  expect(demoPlan(rest)).toEqual({ entries: [], reviews: [], items: [], addresses: new Set() });
  expect([...rest.entries.material.keys()]).toEqual(['real']);
  expect([...rest.allFiles.keys()].filter((file) => file.includes('shown'))).toEqual([]);
});

test('erasing deletes what the plan names, empty folders too, and keeps comments', () => {
  const root = writeContent({
    'materials/2025-2026/shown/index.md': 'x',
    'materials/2025-2026/shown/list.docx': 'x',
    'reviews/2025-2026/shown/01.yaml': 'x',
    'reviews/2025-2026/real/01.yaml': 'x',
    'addresses.txt': '# Адреса.\n/materialy/real/\n/materialy/shown/\n',
    'experts.yaml': '# Список.\nexperts:\n  # Первый.\n  - code: ex-1\n  - code: demo-1\n',
  });
  const { plan } = planOf();
  expect([...plan.addresses]).toEqual(['/materialy/shown/']);
  eraseDemo(root, { ...plan, items: [{ file: 'experts.yaml', list: 'experts', indexes: [1] }] });
  const left = ['materials/2025-2026', 'materials', 'reviews/2025-2026/shown', 'reviews/2025-2026/real/01.yaml'].map((path) =>
    existsSync(join(root, path)),
  );
  expect(left).toEqual([false, true, false, true]);
  expect(readFileSync(join(root, 'addresses.txt'), 'utf8')).toBe('# Адреса.\n/materialy/real/\n');
  expect(readFileSync(join(root, 'experts.yaml'), 'utf8')).toBe('# Список.\nexperts:\n  # Первый.\n  - code: ex-1\n');
  eraseDemo(root, { entries: [], reviews: [], addresses: new Set(), items: [{ file: 'experts.yaml', list: 'experts', indexes: [0] }] });
  expect(parseYaml(readFileSync(join(root, 'experts.yaml'), 'utf8')).value).toEqual({ experts: [] });
});
