import { describe, expect, it, test } from 'vitest';
import { packageTexts, proposalText, type Proposal } from './package-files.ts';
import { isPackagePath, packagePaths } from './package-format.ts';
import { entryText, yamlText } from './yaml-text.ts';

const proposal = (overrides: Partial<Proposal> = {}): Proposal => ({
  ...{ kind: 'material', region: 'test', today: '2026-02-01', files: [] },
  fields: [{ name: 'title', title: 'Название', hint: '', type: 'text' }],
  values: { title: 'Дроби', body: ' Текст.\r\nЕщё.\n', contact: ' bank@example.ru ' },
  ...overrides,
});
const person = { surname: 'Образцова', name: 'Анна', patronymic: 'Пробовна', position: ' учитель ' };
const school = { organisation_name: 'Школа № 1', organisation_kind: 'school', organisation_municipality: 'region' };
const by = (...authors: object[]) => proposal({ values: { title: 'Дроби', authors: authors as never } });

describe('a package', () => {
  it('of a person: the entry, the person, the school, how to reach the author', () =>
    expect([
      ...packageTexts({ ...by({ ...person, ...school }), values: { ...by({ ...person, ...school }).values, contact: 'почта ' } }),
    ]).toEqual([
      [
        'manifest.json',
        '{\n  "format": "kopilka-predlozhenie",\n  "version": 1,\n  "kind": "material",\n  "region": "test",\n  "made": "2026-02-01"\n}\n',
      ],
      [
        'index.md',
        '---\ntitle: "Дроби"\nauthors:\n  - person: obrazcova-ap\n    organisation: shkola-1\n    position: "учитель"\nsubmitted: 2026-02-01\n---\n',
      ],
      [
        'people/obrazcova-ap.yaml',
        'surname: "Образцова"\nname: "Анна"\npatronymic: "Пробовна"\nposts:\n  - position: "учитель"\n    organisation: shkola-1\n',
      ],
      ['organisations/shkola-1.yaml', 'name: "Школа № 1"\nshort_name: "Школа № 1"\nkind: school\nmunicipality: region\n'],
      ['kontakty.txt', 'почта\n'],
    ]));
  it('of a collective that told little: no person, nothing empty', () =>
    expect([...packageTexts(by({ organisation_name: '«»', organisation_kind: 'school' }))].slice(1)).toEqual([
      ['index.md', '---\ntitle: "Дроби"\nauthors:\n  - organisation: organizaciya\nsubmitted: 2026-02-01\n---\n'],
      ['organisations/organizaciya.yaml', 'name: "«»"\nshort_name: "«»"\nkind: school\n'],
      ['kontakty.txt', '\n'],
    ]));
  it('of a person without a post and of a name that has no letters', () => {
    const texts = packageTexts(by({ surname: 'Образцова', name: 'Анна', ...school }, { surname: '—', name: '—', ...school }));
    expect([...texts.keys()]).toEqual([
      ...['manifest.json', 'index.md', 'people/obrazcova-a.yaml', 'organisations/shkola-1.yaml', 'people/avtor.yaml', 'kontakty.txt'],
    ]);
    expect(texts.get('people/obrazcova-a.yaml')).toBe('surname: "Образцова"\nname: "Анна"\n');
  });
  it('a long name of a school: a code of sixty signs, a short name of 160', () => {
    const name = `Школа ${'аб '.repeat(80)}`.trim();
    const texts = packageTexts(by({ ...school, organisation_name: name }));
    const [path = ''] = [...texts.keys()].filter((key) => key.startsWith('organisations/'));
    expect(path).toMatch(/^organisations\/shkola(?:-ab)+\.yaml$/);
    expect(path.length).toBeLessThanOrEqual('organisations/.yaml'.length + 60);
    expect(texts.get(path)).toContain(`short_name: ${JSON.stringify(name.slice(0, 160))}\n`);
  });
});

describe('the entry alone', () => {
  it('of a webinar has speakers and no day of submission; files are named, the text stands below', () =>
    expect(
      proposalText(
        proposal({
          kind: 'webinar',
          files: [
            { file: 'a.pdf', title: 'Лист', audience: 'students' },
            { file: 'b.pdf', title: 'Ключ' },
          ],
        }),
      ),
    ).toBe(
      '---\ntitle: "Дроби"\nspeakers: []\nfiles:\n  - file: "a.pdf"\n    title: "Лист"\n    audience: students\n  - file: "b.pdf"\n    title: "Ключ"\n---\n\nТекст.\nЕщё.\n',
    ));
  it('without a text ends with its fields', () => expect(entryText({ a: 'b' }, ' \r\n')).toBe('---\na: b\n---\n'));
});

test.each<[unknown, string]>([
  ['math-1', 'math-1'],
  ['Math', '"Math"'],
  ['1a', '"1a"'],
  ['math!', '"math!"'],
  ['y', '"y"'],
  ['yes', '"yes"'],
  ['yesno', 'yesno'],
  ['xno', 'xno'],
  ['2026-01-20', '2026-01-20'],
  ['2026-01-20T15:00', '2026-01-20T15:00'],
  ['1x2026-01-20', '"1x2026-01-20"'],
  ['2026-01-20x', '"2026-01-20x"'],
  ['', '""'],
  [5, '5'],
  [true, 'true'],
  [null, 'null'],
])('%j in YAML', (value, text) => {
  expect(yamlText({ a: value })).toBe(`a: ${text}\n`);
  expect(yamlText({ a: [value] })).toBe(`a:\n  - ${text}\n`);
});

describe('what a package may hold', () => {
  test.each([
    ...[packagePaths.manifest, packagePaths.entry, packagePaths.contacts, packagePaths.file('Лист 1.pdf')],
    ...[
      packagePaths.person('obrazcova-a'),
      packagePaths.organisation('shkola-1'),
      `files/${'a'.repeat(120)}`,
      'files/con-1.pdf',
      'files/auxx',
    ],
  ])('%s', (path) => expect(isPackagePath(path)).toBe(true));
  test.each([
    ...['xmanifest.json', 'manifest.jsonx', 'manifestxjson', 'x/index.md', 'index.md/x', 'indexxmd', 'kontaktyxtxt', 'a.txt', ''],
    ...[
      'people/A.yaml',
      'people/a-.yaml',
      'people/-a.yaml',
      'people/a--b.yaml',
      'people/.yaml',
      'people/a.yml',
      'people/axyaml',
      'x/people/a.yaml',
    ],
    ...[
      'people/a.yaml.exe',
      'people/a/b.yaml',
      'files/',
      `files/${'a'.repeat(121)}`,
      'files/a/b',
      'files/a\\b',
      'files/a\u0000',
      'x/files/a',
    ],
    ...['<', '>', ':', '"', '|', '?', '*', '\u001f'].map((sign) => `files/a${sign}b`),
    ...['files/.a', 'files/~a', 'files/ a', 'files/a.', 'files/a '],
    ...['con', 'PRN', 'aux', 'nul', 'com1', 'lpt9', 'con.pdf', 'CON.'].map((name) => `files/${name}`),
    ...['people/con.yaml', 'people/aux.yaml'],
  ])('not %j', (path) => expect(isPackagePath(path)).toBe(false));
});
