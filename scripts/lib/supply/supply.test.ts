import { expect, test } from 'vitest';
import { mayUse } from './licences.ts';
import { readSupply } from './lock.ts';
import { steadySbom } from './sbom.ts';
import { dependenciesMarkdown } from './table.ts';

test.each<[string, string, boolean]>([
  ['a', 'MIT', true],
  ['a', '(MIT OR Apache-2.0)', true],
  ['a', 'MIT AND GPL-3.0-or-later', false],
  ['a', '', false],
  ['a', 'SEE LICENSE IN x', false],
  ['@img/sharp-linux-x64', 'Apache-2.0 AND LGPL-3.0-or-later', true],
  ['pandoc-wasm', 'GPL-2.0-or-later', true],
])('%s under «%s» may be used: %s', (name, license, may) => expect(mayUse(name, license) !== undefined).toBe(may));

test('the list names every package, and says which may not be used', () => {
  const { packages, asked } = readSupply();
  const text = dependenciesMarkdown({ packages, asked });
  expect(text).not.toContain('НЕЛЬЗЯ');
  for (const [name, version] of Object.entries(asked)) expect(text).toContain(`| **${name}** | ${version} |`);
  expect(dependenciesMarkdown({ packages: { ...packages, 'node_modules/chuzhoj': { version: '1.0.0' } }, asked })).toContain(
    '| chuzhoj | 1.0.0 | сборка | НЕЛЬЗЯ |',
  );
});

test('the list for machines does not change with the hour, the folder and the order', () => {
  const printed = (number: string, time: string, folder: string, refs: string[]) =>
    JSON.stringify({
      ...{ $schema: 's', bomFormat: 'CycloneDX', specVersion: '1.5', serialNumber: number, version: 1 },
      metadata: { timestamp: time, component: { name: folder } },
      components: refs.map((ref) => ({ 'bom-ref': ref })),
    });
  const one = steadySbom(printed('urn:uuid:1', '2026-01-01', 'a', ['x', 'y']), 'kopilka');
  expect(steadySbom(printed('urn:uuid:2', '2027-01-01', 'b', ['y', 'x']), 'kopilka')).toBe(one);
  expect(steadySbom(printed('urn:uuid:1', '2026-01-01', 'a', ['x', 'z']), 'kopilka')).not.toBe(one);
  expect(JSON.parse(one)).toMatchObject({
    serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/),
    metadata: { component: { name: 'kopilka' } },
  });
});
