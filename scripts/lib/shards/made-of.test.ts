import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { writeContent } from '../../../src/testing/temporary-content.ts';
import { readMadeOf } from './made-of.ts';

const FILES = {
  'src/pages/index.astro': '<p>',
  'public/favicon.svg': '<svg/>',
  'scripts/build.ts': '1',
  'astro.config.mjs': '',
  'package-lock.json': '{}',
  'tsconfig.json': '{}',
  'content/region.yaml': 'site: x',
  'content/addresses.txt': '/materialy/drobi/',
  'content/vocabularies/subjects.yaml': 'items: []',
  'content/units/math.md': 'ОМО',
  'content/people/anna.md': 'Анна',
  'content/people/boris.md': 'Борис',
  'content/organisations/shkola-1.md': 'Школа',
  'content/materials/2021-2022/drobi/index.md': 'authors: [{person: anna, organisation: shkola-1}]',
  'content/materials/2021-2022/drobi/karta.pdf': '%PDF boris',
  'content/materials/2022-2023/doli/index.md': 'authors: [{person: boris}]',
  'content/reviews/2021-2022/drobi/01.yaml': 'expert: e-1',
  'content/protocols/p-1.yaml': 'decisions: [{material: drobi}]',
  'content/protocols/p-2.yaml': 'decisions: [{material: doli}]',
  'content/news/2026/o-drobi.md': 'Новость',
};

let project: string;
const madeOf = (shard: string) => readMadeOf(project, join(project, 'content'))(shard);
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};
beforeEach(() => void (project = writeContent(FILES)));

it.each<[what: string, isOther: boolean, touch: () => void]>([
  ['nothing', false, () => undefined],
  ['a text of the year', true, () => write('content/materials/2021-2022/drobi/index.md', 'authors: []')],
  ['a file of the year', true, () => write('content/materials/2021-2022/drobi/karta.pdf', '%PDF')],
  ['a new work of the year', true, () => write('content/materials/2021-2022/novaya/index.md', '')],
  ['a conclusion of the year', true, () => write('content/reviews/2021-2022/drobi/01.yaml', 'expert: e-2')],
  ['a person named in it, as one whose consent is withdrawn', true, () => rmSync(join(project, 'content/people/anna.md'))],
  ['a school named in it', true, () => write('content/organisations/shkola-1.md', 'Лицей')],
  ['a protocol about a work of it', true, () => write('content/protocols/p-3.yaml', 'decisions: [{material: drobi, verdict: withdrawn}]')],
  ['a work that replaces one of it', true, () => write('content/materials/2025-2026/drobi-2/index.md', 'replaces: drobi')],
  ['an association', true, () => write('content/units/math.md', 'ОМО математиков')],
  ['a vocabulary', true, () => write('content/vocabularies/subjects.yaml', 'items: [{id: math}]')],
  ['the profile of the region', true, () => write('content/region.yaml', 'site: y')],
  ['a template', true, () => write('src/pages/index.astro', '<b>')],
  ['the schema', true, () => write('src/bank/model/material.ts', 'export {}')],
  ['a library', true, () => write('package-lock.json', '{"version":2}')],
  ['a show of drafts', true, () => void vi.stubEnv('PREVIEW', '1')],
  ['a work of another year', false, () => write('content/materials/2025-2026/novaya/index.md', 'authors: [{person: boris}]')],
  ['a person whom it does not name', false, () => write('content/people/boris.md', 'Борис Б.')],
  ['a protocol about others', false, () => write('content/protocols/p-2.yaml', 'decisions: []')],
  ['the register of addresses', false, () => write('content/addresses.txt', '/materialy/drobi/\n/materialy/novaya/')],
])('a part is made of something else after a change of %s: %s', (_what, isOther, touch) => {
  const [year, rest] = [madeOf('2021-2022'), madeOf('rest')];
  touch();
  const after = madeOf('2021-2022');
  const restAfter = madeOf('rest');
  vi.unstubAllEnvs();
  expect(after !== year).toBe(isOther);
  // What belongs to no year shows everything.
  if (isOther) expect(restAfter).not.toBe(rest);
});
