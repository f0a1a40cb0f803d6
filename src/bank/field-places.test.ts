import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { baseData } from '../testing/base-bank.ts';
import { createQuickLocator } from './field-places.ts';
import type { FieldPath } from './issue.ts';
import { parsePlainYaml } from './plain-yaml.ts';
import { createFieldLocator, parseYaml } from './yaml.ts';

/** Every path of a value, and for each of them one that is not there. */
function pathsOf(value: unknown, path: FieldPath = []): FieldPath[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const keys = inner.map(([key, child]) => [Array.isArray(value) ? Number(key) : key, child] as const);
  return [path, [...path, 'absent'], [...path, 97], ...keys.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

const places = (source: string, create: typeof createFieldLocator) => pathsOf(parseYaml(source).value).map(create(source));

const typed = [
  'title: А\nauthors:\n  - person: x\n  - organisation: y\n    role: z\ngrades: ["5", "6"]\n',
  '# x\n\na:\n- x\n-   y\n-  b:\n     - 5\n   c: >-\n     x\n     y\nd:\n\ne: |\n  x\n',
  'a:\n  - >-\n    x\n  - |\n    y\n  - "z"\n  - z\n    z\n  - [x, y]\n',
  'a: [x, y]\nb:\n  - c: [x]\n',
];

test.each(typed)('%j', (source) => {
  expect(parsePlainYaml(source)).toBeDefined();
  expect(places(source, createQuickLocator)).toEqual(places(source, createFieldLocator));
});

test('whatever is read quickly, its fields stand where the full parser says', () => {
  const records = fc.oneof(fc.constantFrom(...Object.values(baseData)), fc.object({ key: fc.constantFrom('a', 'b', 'c'), maxDepth: 3 }));
  let read = 0;
  fc.assert(
    fc.property(records, fc.constantFrom(20, 60), fc.boolean(), (data, lineWidth, indentSeq) => {
      const source = stringify(data, { lineWidth, indentSeq });
      if (parsePlainYaml(source) === undefined) return;
      read += 1;
      expect(places(source, createQuickLocator)).toEqual(places(source, createFieldLocator));
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(read).toBeGreaterThan(100);
});
