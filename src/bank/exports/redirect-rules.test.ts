import { expect, test } from 'vitest';
import { redirectRules } from './redirect-rules.ts';

const rules = (moves: Record<string, string>, site = 'https://bank.primery.rf/') => redirectRules(new Map(Object.entries(moves)), site);
const lines = (text = '') => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('nothing has moved: no files', () => expect(rules({}).size).toBe(0));

test.each<[string, string]>([
  ['_redirects', '/kopilka/staryj/ /kopilka/materialy/drobi/ 301'],
  ['_redirects-nginx.conf', 'location = "/kopilka/staryj/" { return 301 "/kopilka/materialy/drobi/"; }'],
  ['_redirects-apache.conf', 'RedirectMatch 301 "^/kopilka/staryj/$" "/kopilka/materialy/drobi/"'],
  ['_redirects-caddy.conf', 'redir /kopilka/staryj/ /kopilka/materialy/drobi/ permanent'],
])('%s, below the path of the site', (name, line) =>
  expect(lines(rules({ '/staryj/': '/materialy/drobi/' }, 'https://example.ru/kopilka/').get(name))).toEqual([line]),
);

test('addresses of old sites: Russian letters and dots', () => {
  const made = rules({ '/старый.html': '/materialy/drobi/' });
  expect(lines(made.get('_redirects'))).toEqual(['/%D1%81%D1%82%D0%B0%D1%80%D1%8B%D0%B9.html /materialy/drobi/ 301']);
  expect(lines(made.get('_redirects-nginx.conf'))).toEqual(['location = "/старый.html" { return 301 "/materialy/drobi/"; }']);
  expect(lines(made.get('_redirects-apache.conf'))).toEqual(['RedirectMatch 301 "^/старый\\.html$" "/materialy/drobi/"']);
});
test('no sign of an address becomes a word of the server', () => {
  const made = rules({ '/a"b$c{d};e/': '/x$1/' });
  expect(lines(made.get('_redirects-nginx.conf'))).toEqual(['location = "/a\\"b%24c{d};e/" { return 301 "/x%241/"; }']);
  expect(lines(made.get('_redirects-apache.conf'))).toEqual(['RedirectMatch 301 "^/a\\"b\\$c\\{d\\};e/$" "/x\\$1/"']);
});
test('the same whatever the order', () =>
  expect([...rules({ '/a/': '/x/', '/b/': '/y/' })]).toEqual([...rules({ '/b/': '/y/', '/a/': '/x/' })]));
