import { expect, test } from 'vitest';
import { openCatalogue } from '../../../../testing/open-bank.ts';
import { apacheRules } from './apache.ts';
import { caddyRules } from './caddy.ts';
import { byPlace, endsBeforeBeginning, oaiDays, oaiFaults, oaiRules } from './rules.ts';

const catalogue = openCatalogue();
const rules = oaiRules(catalogue);
const [[apacheAt, apache], [caddyAt, caddy]] = [apacheRules(catalogue), caddyRules(catalogue)];

test('every server is given every rule, in the order in which they count', () => {
  expect([apacheAt, caddyAt]).toEqual(['/oai/.htaccess', '/oai/caddy.conf']);
  const wanted = rules.map((rule) => byPlace(rule, () => '').when).filter((when) => when !== '');
  const days = oaiDays(catalogue).map(({ when }) => when);
  const faults = oaiFaults(catalogue).map(({ when }) => when);
  const inApache = [...apache.matchAll(/^RewriteCond "[^"]*" "([^"]*)"$/gm)].map(([, when]) => when);
  expect(inApache).toEqual([...days, endsBeforeBeginning, ...faults, ...wanted]);
  const inCaddy = [...caddy.matchAll(/^ {4}"~([^"]*)"/gm)].map(([, when]) => when);
  expect(inCaddy).toEqual([...days, ...faults, ...wanted, '^dated (.*)$']);
});

test('rules hold nothing that RE2 does not know or that ends their quotes', () => {
  for (const { when } of [...rules, ...oaiFaults(catalogue)]) {
    expect(byPlace({ when, file: '' }, () => '').when).not.toMatch(/\(\?[<=!]|"|\\[1-9]/);
    // In a condition of Apache a sign of denial would turn the rule over.
    expect(when).not.toMatch(/^!/);
  }
});

test('what is caught stands at its place', () => {
  const rule = { when: '^(?:a|b)(?<oai_list>c) (?<oai_set>d)$', file: 'List$oai_list/$oai_set$oai_day' };
  expect(byPlace(rule, (name, at) => (name === 'oai_day' ? '<day>' : `%${at}`))).toEqual({
    when: '^(?:a|b)(c) (d)$',
    file: 'List%1/%2<day>',
  });
});

test('Apache needs no path of the bank, Caddy has the whole one', () => {
  expect(apache).not.toContain('kopilka');
  expect(caddy).toContain('@oai path /kopilka/oai/\n');
  expect(caddy).toContain('"/kopilka/oai/errors/badVerb" whole "/kopilka/oai/errors/badVerb.xml"');
});
