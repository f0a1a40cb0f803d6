import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aBank } from '../../../testing/builders.ts';
import { headerFiles } from './files.ts';
import { headerRules } from './rules.ts';

const { region } = aBank({ region: { site: 'https://bank.primery.rf/kopilka/' } });
const rules = headerRules(region, { scripts: ['sha256-AAAA='], styles: ['sha256-BBBB='] }, "default-src 'none'");
const files = headerFiles(rules, '/kopilka');
const text = (name: string) => files.get(name) ?? '';

type Answer = Record<string, string>;
/** What each server would answer, read from its own file by its own rules. */
const servers: Readonly<Record<string, (path: string) => Answer>> = {
  source: (path) =>
    Object.assign(
      {},
      ...rules
        .filter(
          (rule) =>
            (rule.path === undefined || new RegExp(rule.path).test(path)) &&
            !(rule.except !== undefined && new RegExp(rule.except).test(path)),
        )
        .map(({ headers }) => headers),
    ) as Answer,
  nginx: (path) => {
    const maps = new Map(
      [...text('_headers-nginx-maps.conf').matchAll(/^map \$uri (\S+) \{\n {2}default "([^"]*)";\n((?: {2}"~.*\n)*)\}/gm)].map(
        ([, name = '', rest = '', lines = '']) => {
          const found = [...lines.matchAll(/^ {2}"~(.*?)" "(.*)";$/gm)].find(([, at = '']) => new RegExp(at).test(path));
          return [name, found === undefined ? rest : (found[2] ?? '')];
        },
      ),
    );
    const added = [...text('_headers-nginx.conf').matchAll(/^add_header (\S+) "(.*)" always;$/gm)].map(
      ([, name = '', value = '']) => [name, value.startsWith('$') ? (maps.get(value) ?? 'no map') : value] as const,
    );
    return Object.fromEntries(added.filter(([, value]) => value !== ''));
  },
  apache: (path) => {
    const answer: Answer = {};
    let fits = true;
    for (const line of text('_headers-apache.conf').split('\n')) {
      if (line.startsWith('<If'))
        fits = line
          .slice(5, -2)
          .split(' && ')
          .every((part) => new RegExp(/m#(.*)#/.exec(part)?.[1] ?? '').test(path) !== part.startsWith('!'));
      if (line === '</If>') fits = true;
      const [, name, value] = /^\s*Header always set (\S+) "(.*)"$/.exec(line) ?? [];
      if (fits && name !== undefined && value !== undefined) answer[name] = value;
    }
    return answer;
  },
  caddy: (path) => {
    const conf = text('_headers-caddy.conf');
    const fits = (name: string) => {
      const lines = (new RegExp(`^@${name} \\{\\n([^}]*?)^\\}`, 'm').exec(conf)?.[1] ?? '').trimEnd().split('\n');
      return lines.every((line) => new RegExp(line.replace(/^\s*(?:not )?path_regexp /, '')).test(path) !== /^\s*not /.test(line));
    };
    const common = [...(/^header \{\n([\s\S]*?)^\}/m.exec(conf)?.[1] ?? '').matchAll(/^\s*(\S+) "(.*)"$/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    const own = [...conf.matchAll(/^header @(\S+) (\S+) "(.*)"$/gm)]
      .filter(([, name = '']) => fits(name))
      .map(([, , name, value]) => [name, value]);
    return Object.fromEntries([...common, ...own]) as Answer;
  },
  _headers: (path) => {
    const answer: Answer = {};
    let fits = false;
    for (const line of text('_headers').split('\n')) {
      if (line.startsWith('/')) fits = new RegExp(`^${line.replace(/[.]/g, '\\.').replace('*', '.*')}$`).test(path);
      const [, taken] = /^ {2}! (.*)$/.exec(line) ?? [];
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      if (fits && taken !== undefined) delete answer[taken];
      if (fits && name !== undefined && value !== undefined) answer[name] = value;
    }
    return answer;
  },
};

const PATHS = [
  '/kopilka/',
  '/kopilka/materialy/drobi/',
  '/kopilka/embed/',
  '/kopilka/embed/lenta.html',
  '/kopilka/admin/',
  '/kopilka/admin/a.js',
  '/kopilka/materialy/drobi/karta.docx',
  '/kopilka/materialy/drobi/karta.pdf',
  '/kopilka/materialy/drobi/x.png',
  '/kopilka/dokumenty/p/plan.zip',
  '/kopilka/_astro/a.js',
];

describe.each(Object.keys(servers).filter((name) => name !== 'source'))('the file for %s', (name) => {
  test.each(PATHS)('says of %s what the source says', (path) => expect(servers[name]!(path)).toEqual(servers['source']!(path)));
});

describe('the headers', () => {
  const of = (path: string) => servers['source']!(path);
  test('let no script of a page run but by its hash', () => {
    for (const path of PATHS)
      expect(/script-src ([^;]*)|$/.exec(of(path)['Content-Security-Policy'] ?? '')?.[1] ?? '').not.toMatch(
        /'unsafe-inline'|'unsafe-eval'|\*/,
      );
    expect(of('/kopilka/')['Content-Security-Policy']).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-AAAA='");
  });
  test('let others frame what is made for it, and nothing else', () =>
    expect(
      ['/kopilka/', '/kopilka/embed/lenta.html', '/kopilka/admin/'].map(
        (path) => /frame-ancestors ([^;]*)/.exec(of(path)['Content-Security-Policy'] ?? '')?.[1],
      ),
    ).toEqual(["'self'", '*', "'none'"]));
  test('hand over documents to be saved, and show pages, pictures and PDF', () =>
    expect(PATHS.filter((path) => 'Content-Disposition' in of(path))).toEqual([
      '/kopilka/materialy/drobi/karta.docx',
      '/kopilka/dokumenty/p/plan.zip',
    ]));
  test('a bank without an editor names no rule for it', () =>
    expect(headerRules(region, { scripts: [], styles: [] }, undefined).map(({ name }) => name)).not.toContain('admin'));
});

test.each([...files.keys()])('whoever runs a server reads of %s', (name) =>
  expect(readFileSync('docs/deploy.md', 'utf8')).toContain(`\`${name}\``),
);
