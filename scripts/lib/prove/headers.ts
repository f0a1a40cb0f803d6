import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../port.ts';
import { pagesOf, policyFaults, type Pages } from './policy-pages.ts';
import type { Circumstances, Proof, Trial } from './proof.ts';

/** The site behind a real nginx with the headers that the build wrote for it: every kind of page works, and breaks no rule of the policy. */
export const headersProof: Proof = {
  id: 'headers',
  promise:
    'Готовые заголовки безопасности приходят с настоящего nginx, и под ними ни одна страница не нарушает политику сайта, в том числе Trusted Types.',
  counted: ['ответ сервера', 'ответа сервера', 'ответов сервера'],
  planted: 'страница, которая пишет строку прямо в innerHTML, и файл заголовков без Content-Security-Policy',
  isLong: true,
  run: async ({ site, folder }) => tryAll(await site(), folder, pagesOf(await site())),
  control: async ({ site, folder }) => {
    const spoilt = join(folder('headers'), 'site');
    cpSync(await site(), spoilt, { recursive: true });
    const script = join(spoilt, 'podlozheno.js');
    writeFileSync(script, 'document.body.append("");document.querySelector("main").innerHTML="<b>x</b>"');
    const home = join(spoilt, 'index.html');
    writeFileSync(home, `${readFileSync(home, 'utf8')}<script src="podlozheno.js"></script>`);
    const sink = await tryAll(spoilt, folder, { used: ['/'], opened: [] });
    const conf = join(spoilt, '_headers-nginx.conf');
    writeFileSync(conf, readFileSync(conf, 'utf8').replace(/^add_header Content-Security-Policy.*$/m, ''));
    const bare = await tryAll(spoilt, folder, { used: ['/'], opened: [] });
    // One of the two that is not found is a hole in the proof.
    return { tried: 2, faults: sink.faults.length > 0 && bare.faults.length > 0 ? [...sink.faults, ...bare.faults] : [] };
  },
};

async function tryAll(site: string, folder: Circumstances['folder'], pages: Pages): Promise<Trial> {
  const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));
  if (nginx === undefined) throw new Error('Нужен nginx. Наберите: sudo apt-get install -y --no-install-recommends nginx-light');
  const port = await freePort(4590);
  const config = join(folder('nginx'), 'nginx.conf');
  writeFileSync(config, configOf(site, join(config, '..'), port));
  const tested = spawnSync(nginx, ['-t', '-c', config], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(`nginx не принял настройки:\n${tested.stderr}`);
  const server = spawn(nginx, ['-c', config, '-g', 'daemon off;'], { stdio: 'ignore' });
  try {
    await answered(`http://127.0.0.1:${port}/`);
    const faults = [...(await headerFaults(port)), ...(await policyFaults(`http://127.0.0.1:${port}`, pages))];
    return { tried: pages.used.length + pages.opened.length + EXPECTED.length, faults };
  } finally {
    server.kill('SIGTERM');
  }
}

/** A server as its owner would write it: two lines of ours in it. */
function configOf(site: string, work: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${join(work, name)};`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${user}pid ${join(work, 'nginx.pid')};\nerror_log ${join(work, 'error.log')};\nevents {}\nhttp {\n  access_log off;\n${temporary}
  types { text/html html; text/css css; text/javascript js; image/svg+xml svg; font/woff2 woff2; application/json json; }
  include ${join(site, '_headers-nginx-maps.conf')};
  server {\n    listen 127.0.0.1:${port};\n    charset utf-8;\n    root ${site};\n    include ${join(site, '_headers-nginx.conf')};\n  }\n}\n`;
}

async function answered(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        ({ body }) => body?.cancel().then(() => true) ?? true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx не ответил по адресу ${address}`);
}

/** Path → header → what it must hold, or nothing where it must be absent. */
const EXPECTED: readonly (readonly [path: string, header: string, value: RegExp | undefined])[] = [
  ['/', 'x-content-type-options', /^nosniff$/],
  ['/', 'referrer-policy', /./],
  ['/', 'permissions-policy', /camera=\(\)/],
  [
    '/',
    'content-security-policy',
    /script-src 'self' 'wasm-unsafe-eval' 'sha256-.*frame-ancestors 'self'.*require-trusted-types-for 'script'/,
  ],
  ['/', 'content-disposition', undefined],
  ['/takoj-stranicy-net/', 'content-security-policy', /frame-ancestors 'self'/],
  ['/embed/', 'content-security-policy', /frame-ancestors \*/],
  ['/materialy/x/list.docx', 'content-disposition', /^attachment$/],
  ['/materialy/x/list.pdf', 'content-disposition', undefined],
];

async function headerFaults(port: number): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, header, value] of EXPECTED) {
    const { headers } = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'HEAD' });
    const came = headers.get(header);
    if (value === undefined ? came !== null : !value.test(came ?? '')) faults.push(`${path}: ${header}: «${came ?? 'нет'}»`);
    if (/script-src[^;]*'unsafe-/.test(headers.get('content-security-policy') ?? ''))
      faults.push(`${path}: политика разрешает сценарии на страницах`);
  }
  return faults;
}
