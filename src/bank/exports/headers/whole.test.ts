import { expect, test } from 'vitest';
import { aBank } from '../../../testing/builders.ts';
import { headerFiles } from './files.ts';
import { headerRules, sitePolicy, type HeaderRule } from './rules.ts';

const { region } = aBank({ region: { site: 'https://bank.primery.rf/kopilka.1/' } });
const inline = { scripts: ['sha256-A=', 'sha256-B='], styles: ['sha256-C='] };
/** Short rules of every sort, to be read. */
const rules: readonly HeaderRule[] = [
  { name: 'all', headers: { 'X-All': 'a', 'X-Two': 'b' } },
  { name: 'site', except: '^/b/(?:embed|admin)/', headers: { 'X-Policy': 'site' } },
  { name: 'embed', path: '^/b/embed/', headers: { 'X-Policy': 'embed' } },
  { name: 'files', path: '^/b/files/', except: 'pdf$', headers: { 'X-Save': 'yes' } },
  { name: 'admin', path: '^/b/admin/', headers: { 'X-Policy': 'admin' } },
];

test('the rules whole', () =>
  expect(headerRules(region, inline, "default-src 'none'")).toEqual([
    {
      name: 'all',
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy':
          'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
      },
    },
    {
      name: 'site',
      except: '^/kopilka\\.1(?:/embed/|/admin/)',
      headers: {
        'Content-Security-Policy':
          "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-A=' 'sha256-B='; style-src 'self' 'sha256-C='; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; frame-src 'self' https://rutube.ru https://vkvideo.ru; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types kopilka kopilka-worker",
      },
    },
    {
      name: 'embed',
      path: '^/kopilka\\.1/embed/',
      headers: {
        'Content-Security-Policy':
          "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-A=' 'sha256-B='; style-src 'self' 'sha256-C='; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; frame-src 'self' https://rutube.ru https://vkvideo.ru; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors *; require-trusted-types-for 'script'; trusted-types kopilka kopilka-worker",
      },
    },
    {
      name: 'files',
      path: '^/kopilka\\.1/(?:materialy|rekomendacii|vebinary|sobytiya|dokumenty|otchety|novosti|podborki|obedineniya)/[^/]+/(?:.*/)?[^/]+\\.[A-Za-z0-9]+$',
      except:
        '\\.(?:html|pdf|png|jpe?g|webp|gif|avif|svg|ico|xml|json|jsonld|ics|bib|ris|csv|css|js|woff2|webmanifest|txt|vtt|mp3|ogg|m4a|mp4|webm|gz)$',
      headers: { 'Content-Disposition': 'attachment' },
    },
    {
      name: 'admin',
      path: '^/kopilka\\.1/admin/',
      headers: { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" },
    },
  ]));
test('a bank without an editor has no rule for it', () =>
  expect(headerRules(region, inline, undefined).map(({ name }) => name)).toEqual(['all', 'site', 'embed', 'files']));
test('pages without scripts and styles of their own', () =>
  expect(sitePolicy(region, { scripts: [], styles: [] }, "'none'").split('; ')).toEqual([
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "frame-src 'self' https://rutube.ru https://vkvideo.ru",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types kopilka kopilka-worker',
  ]));

const files = () => headerFiles(rules, '/b');
test.each([
  [
    '_headers-nginx-maps.conf',
    `# Заголовки безопасности банка. Файл пишет сборка: править его не нужно.
# Подключите внутри http { … }: include …/_headers-nginx-maps.conf;
map $uri $kopilka_x_policy {
  default "site";
  "~^/b/embed/" "embed";
  "~^/b/admin/" "admin";
}
map $uri $kopilka_x_save {
  default "";
  "~pdf$" "";
  "~^/b/files/" "yes";
}
`,
  ],
  [
    '_headers-nginx.conf',
    `# Заголовки безопасности банка. Файл пишет сборка: править его не нужно.
# Подключите внутри server { … }, а в location с собственным add_header — ещё раз внутри него: include …/_headers-nginx.conf;
add_header X-All "a" always;
add_header X-Two "b" always;
add_header X-Policy "$kopilka_x_policy" always;
add_header X-Save "$kopilka_x_save" always;
`,
  ],
  [
    '_headers-apache.conf',
    `# Заголовки безопасности банка. Файл пишет сборка: править его не нужно.
# Подключите: Include …/_headers-apache.conf — или допишите эти строки в .htaccess. Нужен mod_headers.
Header always set X-All "a"
Header always set X-Two "b"
<If "! (%{REQUEST_URI} =~ m#^/b/(?:embed|admin)/#)">
  Header always set X-Policy "site"
</If>
<If "%{REQUEST_URI} =~ m#^/b/embed/#">
  Header always set X-Policy "embed"
</If>
<If "%{REQUEST_URI} =~ m#^/b/files/# && ! (%{REQUEST_URI} =~ m#pdf$#)">
  Header always set X-Save "yes"
</If>
<If "%{REQUEST_URI} =~ m#^/b/admin/#">
  Header always set X-Policy "admin"
</If>
`,
  ],
  [
    '_headers-caddy.conf',
    `# Заголовки безопасности банка. Файл пишет сборка: править его не нужно.
# Подключите внутри блока сайта: import …/_headers-caddy.conf
header {
  X-All "a"
  X-Two "b"
}
@kopilka_site {
  not path_regexp ^/b/(?:embed|admin)/
}
header @kopilka_site X-Policy "site"
@kopilka_embed {
  path_regexp ^/b/embed/
}
header @kopilka_embed X-Policy "embed"
@kopilka_files {
  path_regexp ^/b/files/
  not path_regexp pdf$
}
header @kopilka_files X-Save "yes"
@kopilka_admin {
  path_regexp ^/b/admin/
}
header @kopilka_admin X-Policy "admin"
`,
  ],
])('%s', (name, text) => expect(files().get(name)).toEqual(text));
test('_headers: what a folder has of its own takes back what stands for all', () =>
  expect(files().get('_headers')?.split('\n').slice(0, 14)).toEqual([
    '# Заголовки безопасности банка. Файл пишет сборка: править его не нужно.',
    '/b/*',
    '  X-All: a',
    '  X-Two: b',
    '  X-Policy: site',
    '/b/embed/*',
    '  ! Content-Security-Policy',
    '  X-Policy: embed',
    '/b/admin/*',
    '  ! Content-Security-Policy',
    '  X-Policy: admin',
    '/b/*.doc',
    '  X-Save: yes',
    '/b/*.docx',
  ]));
test('_headers: files that are handed over to be saved', () =>
  expect([...(files().get('_headers') ?? '').matchAll(/^\/b\/\*\.(\w+)\n {2}X-Save: yes$/gm)].map(([, extension]) => extension)).toEqual([
    'doc',
    'docx',
    'odt',
    'rtf',
    'xls',
    'xlsx',
    'ods',
    'ppt',
    'pptx',
    'odp',
    'zip',
    'rar',
    '7z',
  ]));
test('_headers of a bank without frames and an editor', () =>
  expect(headerFiles(rules.slice(0, 2), '').get('_headers')).toMatch(
    /^# [^\n]+\n\/\*\n {2}X-All: a\n {2}X-Two: b\n {2}X-Policy: site\n\/\*\.doc\n\/\*\.docx\n/,
  ));
