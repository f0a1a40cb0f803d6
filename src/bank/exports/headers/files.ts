import type { HeaderRule } from './rules.ts';

const NOTE = '# Заголовки безопасности банка. Файл пишет сборка: править его не нужно.';

/** Returns ready files of headers by their path in the site: for nginx (two), Apache, Caddy and hosts that read `_headers`. */
export function headerFiles(rules: readonly HeaderRule[], base: string): Map<string, string> {
  return new Map([
    ['_headers', file(plainHost(rules, base))],
    ['_headers-nginx-maps.conf', file(nginxMaps(rules), '# Подключите внутри http { … }: include …/_headers-nginx-maps.conf;')],
    [
      '_headers-nginx.conf',
      file(
        nginx(rules),
        '# Подключите внутри server { … }, а в location с собственным add_header — ещё раз внутри него: include …/_headers-nginx.conf;',
      ),
    ],
    [
      '_headers-apache.conf',
      file(apache(rules), '# Подключите: Include …/_headers-apache.conf — или допишите эти строки в .htaccess. Нужен mod_headers.'),
    ],
    ['_headers-caddy.conf', file(caddy(rules), '# Подключите внутри блока сайта: import …/_headers-caddy.conf')],
  ]);
}

const file = (lines: readonly string[], how?: string) => `${[NOTE, ...(how === undefined ? [] : [how]), ...lines].join('\n')}\n`;
const headersOf = (rules: readonly HeaderRule[]) => [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
const variable = (name: string) => `$kopilka_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx sends no header whose value is empty, and takes the first expression of a map that fits. */
function nginxMaps(rules: readonly HeaderRule[]): string[] {
  return headersOf(rules).flatMap((name) => {
    const own = rules.filter(({ headers }) => name in headers);
    const always = own.find(({ path, except }) => path === undefined && except === undefined)?.headers[name];
    if (always !== undefined) return [];
    // What a rule leaves out stands before it: with its own value where another rule has one.
    const lines = own
      .toSorted((a, b) => Number(a.path === undefined) - Number(b.path === undefined))
      .flatMap(({ path, except, headers }) => [
        ...(path !== undefined && except !== undefined ? [[except, '']] : []),
        ...(path === undefined ? [] : [[path, headers[name]!]]),
      ]);
    const rest = own.find(({ path }) => path === undefined)?.headers[name] ?? '';
    return [`map $uri ${variable(name)} {`, `  default "${rest}";`, ...lines.map(([at, value]) => `  "~${at}" "${value}";`), '}'];
  });
}

function nginx(rules: readonly HeaderRule[]): string[] {
  return headersOf(rules).map((name) => {
    const always = rules.find(({ path, except, headers }) => path === undefined && except === undefined && name in headers);
    return `add_header ${name} "${always?.headers[name] ?? variable(name)}" always;`;
  });
}

function apache(rules: readonly HeaderRule[]): string[] {
  return rules.flatMap(({ path, except, headers }) => {
    const set = Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
    const when = [
      ...(path === undefined ? [] : [`%{REQUEST_URI} =~ m#${path}#`]),
      ...(except === undefined ? [] : [`! (%{REQUEST_URI} =~ m#${except}#)`]),
    ];
    return when.length === 0 ? set : [`<If "${when.join(' && ')}">`, ...set.map((line) => `  ${line}`), '</If>'];
  });
}

/** A matcher of Caddy holds one expression of each kind: what is left out stands in a matcher of its own. */
function caddy(rules: readonly HeaderRule[]): string[] {
  return rules.flatMap(({ name, path, except, headers }) => {
    const set = Object.entries(headers).map(([header, value]) => `${header} "${value}"`);
    if (path === undefined && except === undefined) return ['header {', ...set.map((line) => `  ${line}`), '}'];
    return [
      `@kopilka_${name} {`,
      ...(path === undefined ? [] : [`  path_regexp ${path}`]),
      ...(except === undefined ? [] : [`  not path_regexp ${except}`]),
      '}',
      ...set.map((line) => `header @kopilka_${name} ${line}`),
    ];
  });
}

/** Hosts of this kind know folders alone: what stands for all is taken back where a folder has its own; files are handed over by their names. */
function plainHost(rules: readonly HeaderRule[], base: string): string[] {
  const lines = (headers: HeaderRule['headers']) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const named = (name: HeaderRule['name']) => rules.find((rule) => rule.name === name)?.headers;
  const folder = (name: 'embed' | 'admin') => {
    const headers = named(name);
    return headers === undefined ? [] : [`${base}/${name}/*`, '  ! Content-Security-Policy', ...lines(headers)];
  };
  return [
    `${base}/*`,
    ...lines({ ...named('all'), ...named('site') }),
    ...folder('embed'),
    ...folder('admin'),
    ...SAVED.flatMap((extension) => [`${base}/*.${extension}`, ...lines(named('files') ?? {})]),
  ];
}

/** What contributors attach and a browser would not show. */
const SAVED = ['doc', 'docx', 'odt', 'rtf', 'xls', 'xlsx', 'ods', 'ppt', 'pptx', 'odp', 'zip', 'rar', '7z'];
