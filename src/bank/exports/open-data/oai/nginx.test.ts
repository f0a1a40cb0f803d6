import { expect, test } from 'vitest';
import { openCatalogue } from '../../../../testing/open-bank.ts';
import { nginxRules } from './nginx.ts';
import { oaiDays, oaiRules } from './rules.ts';

const catalogue = openCatalogue();
const files = new Map(nginxRules(catalogue));
const maps = files.get('/oai/nginx-maps.conf') ?? '';
const linesOf = (variable: string) => {
  const [, inside = ''] = new RegExp(`map "[^"]*" \\${variable} \\{\\n([\\s\\S]*?)\\n\\}`).exec(maps) ?? [];
  return inside.split('\n').map((line) => line.trim());
};

test('nginx is given every rule, in the order in which they count, with files below the path of the bank', () => {
  const rules = oaiRules(catalogue).filter(({ when }) => when !== '');
  expect(linesOf('$oai_file')).toEqual([
    'default "/kopilka/oai/errors/badVerb.xml";',
    ...rules.map(({ when, file }) => `"~${when}" "/kopilka/oai/${file}.xml";`),
  ]);
  expect(linesOf('$oai_day')).toHaveLength(oaiDays(catalogue).length + 1);
  expect(linesOf('$oai_otherwise')).toHaveLength(rules.length + 1);
});
test('no rule ends its own quotes, and what it catches has a name of its own', () => {
  for (const { when, file } of oaiRules(catalogue)) {
    expect(when + file).not.toMatch(/["\\]$|"/);
    const caught = [...when.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name);
    const used = [...file.matchAll(/\$(\w+)/g)].map(([, name]) => name).filter((name) => name !== 'oai_day');
    expect(used.filter((name) => !caught.includes(name))).toEqual([]);
    expect(caught.every((name) => name?.startsWith('oai_'))).toBe(true);
  }
});
test('the server answers at one address', () => expect(files.get('/oai/nginx-server.conf')).toContain('location = /kopilka/oai/ {\n'));
