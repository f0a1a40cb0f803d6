import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/bank/check.ts';
import type { Example } from '../../src/bank/guide/rule-guide.ts';
import { guides, ruleGuide } from '../../src/bank/guide/rules.ts';
import { kinds, type Kind } from '../../src/bank/model/index.ts';
import { rules } from '../../src/bank/rules/index.ts';
import { PROSE_RULES } from '../../src/markdown/lint/index.ts';
import { lintEntry } from '../../src/markdown/lint/entry.ts';
import { baseData, baseRegion } from '../../src/testing/base-bank.ts';
import { aPublishedMaterial, entry, inhabited, smallest, yaml } from '../../src/testing/small-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { findPersonalData } from '../../src/bank/personal-data/find.ts';

const base = { ...smallest(), ...inhabited, ...aPublishedMaterial('drobi') };
const material = (data: object = {}, body = '') => entry({ ...baseData.material, ...data }, body);
const primer = 'materials/2025-2026/primer/index.md';

/** Where an example stands: the path of its file. */
function fileOf(kind: string): string {
  if (kind === 'region' || kind === 'redirects') return `${kind}.yaml`;
  const { folder, byYear, extensions, shape } = kinds[kind as Kind];
  const own = kind === 'report' ? '2023-2024' : 'primer';
  return [folder, byYear ? '2025-2026' : undefined, shape === 'folder' ? `${own}/index.md` : `${own}.${extensions[0]}`]
    .filter(Boolean)
    .join('/');
}

/** Puts an example into an entry that is right in all else. */
function plant({ in: kind = 'material', fields = '', body = '' }: Example): Record<string, string> {
  const file = fileOf(kind);
  const bare = kind === 'region' ? baseRegion : kind === 'redirects' ? {} : baseData[kind as Kind];
  // What cannot be read is planted as it is.
  const typed = readable(fields);
  const data = typed === undefined ? bare : { ...bare, ...(kind === 'report' ? { year: '2023-2024' } : {}), ...typed };
  const source = typed === undefined ? `${yaml({ ...data, title: undefined })}${fields}\n` : yaml(data);
  return { [file]: file.endsWith('.yaml') ? source : `---\n${source}---\n${body}\n` };
}

function readable(fields: string): object | undefined {
  try {
    return (parse(fields) ?? {}) as object;
  } catch {
    return undefined;
  }
}

/** What only several files together show. */
const situations: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  vocabularies: { 'vocabularies/subjects.yaml': base['vocabularies/subjects.yaml']!.replaceAll('math-area', 'math-aria') },
  'year-names': { 'reports/2023-2024.md': entry({ ...baseData.report, year: '2024-2025' }) },
  'file-types': { [primer]: material({ files: [{ file: 'urok.docm', title: 'Урок' }] }), 'materials/2025-2026/primer/urok.docm': 'x' },
  'file-size': {
    'region.yaml': yaml({ ...baseRegion, limits: { file_mb: 1 } }),
    [primer]: material({ files: [{ file: 'a.txt', title: 'А' }] }),
    'materials/2025-2026/primer/a.txt': 'а'.repeat(1_000_000),
  },
  'case-duplicates': {
    [primer]: material({
      files: [
        { file: 'a.txt', title: 'А' },
        { file: 'A.txt', title: 'А' },
      ],
    }),
    'materials/2025-2026/primer/a.txt': 'а',
    'materials/2025-2026/primer/A.txt': 'а',
  },
  'reserved-ids': { 'pages/poisk.md': entry(baseData.page) },
  'unique-titles': { [primer]: material() },
  'review-quorum': { [primer]: material() },
  'programme-ids': Object.fromEntries(
    ['2024-2025', '2025-2026'].map((year) => [
      `programmes/${year}.yaml`,
      yaml({ year, programmes: [{ id: 'pk-01', title: 'Дроби', kind: 'pk', hours: 36, organisation: 'soiro', verdict: 'recommended' }] }),
    ]),
  ),
  'programme-quorum': {
    'programmes/2025-2026.yaml': yaml({
      year: '2025-2026',
      programmes: [
        { id: 'pk-01', title: 'Дроби', kind: 'pk', hours: 36, organisation: 'soiro', verdict: 'recommended', protocol: 'drobi' },
      ],
    }),
  },
  'reviews-match': { 'reviews/2025-2026/drobj/01.yaml': base['reviews/2025-2026/drobi/01.yaml']! },
  assignments: {
    'reviews/2025-2026/drobi/assigned.yaml': yaml({ assigned: ['ex-1', 'ex-1'].map((expert) => ({ expert, date: '2025-10-08' })) }),
  },
  'register-numbers': {
    'materials/2025-2026/primer/index.md': material({ title: 'Другая' }),
    'protocols/second.yaml': yaml({
      ...baseData.protocol,
      number: '2',
      decisions: [{ material: 'primer', verdict: 'recommended', number: '2019-1' }],
    }),
  },
  'author-employer': {
    'people/vera.yaml': yaml({ ...baseData.person, name: 'Вера' }),
    [primer]: material({ authors: [{ person: 'vera' }] }),
  },
  consent: { 'people/vera.yaml': yaml({ surname: 'Образцова', name: 'Вера' }), [primer]: material({ authors: [{ person: 'vera' }] }) },
  encoding: { 'pages/primer.md': Uint8Array.from([0xcf, 0xf0, 0xe8]) },
  'file-place': { 'materials/urok.md': material() },
  'id-form': { 'materials/2025-2026/Мой_Урок/index.md': material() },
  'unique-ids': { 'materials/2024-2025/drobi/index.md': material() },
  'content-missing': { 'region.yaml': '' },
  'too-deep': { [primer]: material({}, `${'> '.repeat(2000)}текст`) },
  'too-large': { [primer]: material({}, 'слово '.repeat(400_000)) },
};

/** What no content folder can show, or what another test shows. */
const elsewhere: Readonly<Record<string, string>> = {
  unreadable: 'src/bank/read.test.ts',
  pictures: 'scripts/lib/check-pictures.test.ts',
  logo: 'scripts/lib/check-logo.test.ts',
  history: 'scripts/lib/check-history.test.ts',
  attachments: 'scripts/lib/attachments/attachments.test.ts',
  spelling: 'scripts/lib/spelling/spelling.test.ts',
  addresses: 'src/bank/rules/addresses.test.ts',
};

const given = (id: string): Readonly<Record<string, string | Uint8Array>> => situations[id] ?? plant(guides[id]!.example);

describe('the example of each rule breaks it', () => {
  test.each(Object.keys(guides).filter((id) => !(id in elsewhere)))('%s', (id) => {
    const { 'region.yaml': region, ...planted } = given(id);
    const files: Record<string, string | Uint8Array> = { ...base, ...planted, ...(region === undefined ? {} : { 'region.yaml': region }) };
    if (id === 'content-missing') delete files['region.yaml'];
    const { issues } = checkContent(writeContent(files), '2026-02-01', lintEntry);
    expect([...new Set(issues.map(({ rule }) => rule))]).toContain(id);
  });
});

test('the bank in which they are planted breaks none of them', () => {
  const { issues } = checkContent(writeContent(base), '2026-02-01', lintEntry);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('none is missing', () => {
  const known = new Set(Object.keys(guides));
  test.each([...rules, ...PROSE_RULES].map(({ id }) => id))('%s', (id) => expect(known.has(id)).toBe(true));
  test('every guide says what, why and how in Russian sentences', () => {
    for (const { id, asks, why, fix, example } of ruleGuide()) {
      for (const text of [asks, why, fix]) expect([id, text]).toEqual([id, expect.stringMatching(/^[A-ZА-ЯЁ«][^]*[.»]$/u)]);
      expect(example.fields ?? example.body ?? example.sketch, id).toBeTruthy();
      expect(findPersonalData(example.body ?? '').length, id).toBe(id === 'personal-data' ? 1 : 0);
    }
  });
});
