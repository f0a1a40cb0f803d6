import { existsSync } from 'node:fs';
import { HOST } from '../port.ts';
import { MODULES, servers, TEMPORARY, type WebServer } from './harvest/hosts.ts';

const TYPES = 'text/html html; text/css css; text/javascript js; image/svg+xml svg; font/woff2 woff2; application/json json;';
const user = process.getuid?.() === 0 ? 'user root;' : '';

/** What the owner of each server writes: the ready file of headers is one line of it. */
const SETTINGS: Readonly<Record<WebServer['name'], WebServer['settings']>> = {
  nginx: ({ work, root }, port) => `${user} pid ${work}/pid; error_log ${work}/log; events {}
http { access_log off; ${TEMPORARY.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')} types { ${TYPES} }
include ${root}/_headers-nginx-maps.conf;
server { listen ${HOST}:${port}; charset utf-8; root ${root}; include ${root}/_headers-nginx.conf; } }`,
  Apache: ({ work, root }, port) => {
    const modules = MODULES.find((path) => existsSync(path)) ?? MODULES[0]!;
    return [
      ...[`ServerRoot ${work}`, `PidFile ${work}/pid`, `ErrorLog ${work}/log`, `Listen ${HOST}:${port}`, 'ServerName localhost'],
      ...['mpm_event', 'authz_core', 'mime', 'dir', 'headers'].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
      ...['TypesConfig /dev/null', `DocumentRoot ${root}`, 'DirectoryIndex index.html', `Include ${root}/_headers-apache.conf\n`],
    ].join('\n');
  },
  Caddy: ({ work, root }, port) =>
    `{\n admin off\n auto_https off\n storage file_system ${work}/caddy\n}\nhttp://${HOST}:${port} {\n root * ${root}\n import ${root}/_headers-caddy.conf\n file_server\n}\n`,
};

/** The servers for which the build writes headers, told to send them. */
export const headerServers: readonly WebServer[] = servers.map((server) => ({ ...server, probe: '', settings: SETTINGS[server.name] }));

/** A path, a header, and what it must hold, or nothing where it must be absent. */
type Expected = readonly [path: string, header: string, value: RegExp | undefined];

const MISSING = '/takoj-stranicy-net/';
const POLICY = /script-src 'self' 'wasm-unsafe-eval' 'sha256-.*frame-ancestors 'self'.*require-trusted-types-for 'script'/;

/** Returns what servers must send: for pages, for a page that is not there, and for files of the site, as paths from its root. */
export function expectedHeaders(files: readonly string[]): Expected[] {
  const first = (kind: string) => files.filter((file) => file.startsWith('materialy/') && file.endsWith(kind)).slice(0, 1);
  return [
    ['/', 'x-content-type-options', /^nosniff$/],
    ['/', 'referrer-policy', /./],
    ['/', 'permissions-policy', /camera=\(\)/],
    ['/', 'content-security-policy', POLICY],
    ['/', 'content-disposition', undefined],
    [MISSING, 'content-security-policy', /frame-ancestors 'self'/],
    ['/embed/', 'content-security-policy', /frame-ancestors \*/],
    // What a reader downloads must not open as a page of ours; what a browser shows by itself stays in it.
    ...['.docx', '.zip'].flatMap(first).map((file): Expected => [encodeURI(`/${file}`), 'content-disposition', /^attachment$/]),
    ...['.pdf', '.ics'].flatMap(first).map((file): Expected => [encodeURI(`/${file}`), 'content-disposition', undefined]),
  ];
}

/** Returns what a server sends otherwise than expected, in Russian lines. */
export async function headerFaults(root: string, name: string, expected: readonly Expected[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, header, value] of expected) {
    const { headers, status } = await fetch(root + path, { method: 'HEAD' });
    const came = headers.get(header);
    if (value === undefined ? came !== null : !value.test(came ?? '')) faults.push(`${name}, ${path}: ${header}: «${came ?? 'нет'}»`);
    // A rule that is tried on a page that is not there may mean nothing for one that is.
    if (status !== (path === MISSING ? 404 : 200)) faults.push(`${name}, ${path}: ответ ${status}`);
    if (/script-src[^;]*'unsafe-/.test(headers.get('content-security-policy') ?? ''))
      faults.push(`${name}, ${path}: политика разрешает сценарии на страницах`);
  }
  return faults;
}
