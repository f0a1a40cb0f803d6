import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Issue } from '../../../src/bank/issue.ts';
import { formats } from './index.ts';
import type { CheckReport } from './report.ts';

const issue = (overrides: Partial<Issue> = {}): Issue => ({
  rule: 'references',
  severity: 'error',
  file: 'materials/2025-2026/урок, 1/index.md',
  line: 5,
  column: 3,
  field: ['authors', 0],
  message: 'Кода «a:b, 100%» нет.',
  hint: 'Напишите «c».',
  ...overrides,
});
const report = (issues: readonly Issue[]): CheckReport => ({
  issues,
  folder: 'content',
  today: '2026-02-01',
  guide: 'https://bank.primery.rf/p/',
});
const write = (format: string, ...issues: Issue[]) => formats.get(format)!(report(issues));

describe('github', () => {
  test('one command a line, everything the runner reads escaped', () =>
    expect(write('github', issue())).toBe(
      '::error file=content/materials/2025-2026/урок%2C 1/index.md,line=5,col=3,title=references::Кода «a:b, 100%25» нет.%0AНапишите «c».',
    ));
  test('what was typed cannot begin a command of its own', () => {
    const lines = write('github', issue({ message: 'a\n::set-output name=x::y\r\nz', hint: undefined })).split('\n');
    expect(lines).toEqual([expect.stringMatching(/^::error [^\n]*::a%0A::set-output name=x::y%0D%0Az$/)]);
  });
  test('errors first, and no line where none is known', () =>
    expect(write('github', issue({ severity: 'warning' }), issue({ line: undefined })).split('\n')).toEqual([
      expect.stringMatching(/^::error file=[^,]*,title=/),
      expect.stringMatching(/^::warning file=/),
    ]));
  test('nothing for nothing', () => expect(write('github')).toBe(''));
});

const gitlab = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({ path: z.string().regex(/^[^./]/), lines: z.strictObject({ begin: z.int().min(1) }) }),
  }),
);

describe('gitlab', () => {
  const read = (...issues: Issue[]) => gitlab.parse(JSON.parse(write('gitlab', ...issues)));
  test('fits what GitLab asks for', () => expect(read(issue(), issue({ severity: 'warning', line: undefined }))).toHaveLength(2));
  test('a fault that moved is the same, two alike are two', () => {
    expect(read(issue({ line: 9 }))[0]?.fingerprint).toBe(read(issue())[0]?.fingerprint);
    const [one, two] = read(issue(), issue({ line: 9 }));
    expect(one?.fingerprint).not.toBe(two?.fingerprint);
  });
  test('an empty report is an empty list', () => expect(read()).toEqual([]));
});

// What the schema of SARIF 2.1.0 asks of the parts that are written here (OASIS, 27 March 2020, §3.13–3.51).
const message = z.strictObject({ text: z.string().min(1) });
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
            rules: z.array(z.strictObject({ id: z.string(), shortDescription: message.optional(), helpUri: z.url() })),
          }),
        }),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['none', 'note', 'warning', 'error']),
            message,
            locations: z.array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w\-.~%/!$&'()*+,;=:@]+$/) }),
                  region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1) }).optional(),
                }),
              }),
            ),
            partialFingerprints: z.record(z.string(), z.string()),
          }),
        ),
      }),
    )
    .min(1),
});

describe('sarif', () => {
  const read = (...issues: Issue[]) => sarif.parse(JSON.parse(write('sarif', ...issues))).runs[0]!;
  test('fits the schema, and each result points at its rule', () => {
    const { tool, results } = read(issue(), issue({ rule: 'yaml', line: undefined }), issue({ severity: 'warning' }));
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['references', 'yaml']);
  });
  test('a clean bank is a run without results', () => expect(read().results).toEqual([]));
});

describe('markdown', () => {
  test('what to mend, and where it is explained', () => {
    const text = write('markdown', issue());
    expect(text).toMatch(/^## Проверка не пройдена\n\n1 ошибка\./);
    expect(text).toContain('строка 5: Кода «a:b, 100%» нет.<br>→ Напишите «c». ([references](https://bank.primery.rf/p/#references))');
  });
  test('warnings are folded and stop nothing', () =>
    expect(write('markdown', issue({ severity: 'warning' }))).toMatch(/^## Проверка пройдена[^]*Публиковать можно[^]*<details>/));
  test('a clean request', () => expect(write('markdown')).toMatch(/^## Проверка пройдена\n\nОшибок и предупреждений нет\. Всё готово/));
  test.each(['<img src=x onerror=a>', '[x](https://evil.example)', '![x](y)', '@admin', '`x`\n# y', 'https://evil.example'])(
    'quoted %j is only words',
    (typed) => {
      const line = write('markdown', issue({ message: typed }))
        .split('\n')
        .find((part) => part.startsWith('- '))!;
      expect(line.replaceAll(/\\./g, '').replace('([references](https://bank.primery.rf/p/#references))', '')).not.toMatch(
        /<(?!br>)|[[`]|@\w|:\/\//,
      );
    },
  );
  test('long lists are cut, and say so', () => {
    const many = Array.from({ length: 400 }, (_, index) => issue({ file: `a${index % 40}.md`, line: index + 1 }));
    const text = write('markdown', ...many);
    expect(text).toContain('…и ещё 100 замечаний в других файлах.');
    expect(text.length).toBeLessThan(65_536);
  });
});

test('json: version, figures, every issue with its path', () => {
  const read: unknown = JSON.parse(write('json', issue(), issue({ severity: 'warning' })));
  expect(read).toMatchObject({
    version: 1,
    errors: 1,
    warnings: 1,
    issues: [{ path: 'content/materials/2025-2026/урок, 1/index.md', line: 5 }, {}],
  });
});
