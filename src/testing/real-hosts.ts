import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A web server as hosts run it: where its program lies, and how it is told to serve `www` with the rules of OAI-PMH in `www/kopilka/oai`. */
interface RealHost {
  readonly name: string;
  readonly program: string;
  readonly args: (folder: string) => string[];
  readonly settings: (folder: string, port: number) => string;
}

const MODULES = '/usr/lib/apache2/modules';

/** Those for which the bank writes rules. */
export const realHosts: readonly RealHost[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    args: (folder) => ['-p', folder, '-c', join(folder, 'settings'), '-g', 'daemon off;'],
    settings: (folder, port) => `user root; pid ${folder}/pid; error_log ${folder}/log; events {}
http { access_log off; include www/kopilka/oai/nginx-maps.conf;
server { listen 127.0.0.1:${port}; root ${folder}/www; include www/kopilka/oai/nginx-server.conf; } }`,
  },
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    args: (folder) => ['-D', 'FOREGROUND', '-f', join(folder, 'settings')],
    settings: (folder, port) =>
      [
        ...[`ServerRoot ${folder}`, `PidFile ${folder}/pid`, `ErrorLog ${folder}/log`, `Listen 127.0.0.1:${port}`, 'ServerName localhost'],
        ...['mpm_event', 'authz_core', 'mime', 'rewrite'].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
        ...[
          'TypesConfig /dev/null',
          `DocumentRoot ${folder}/www`,
          `<Directory ${folder}/www>`,
          'AllowOverride FileInfo',
          'Require all granted',
        ],
        '</Directory>\n',
      ].join('\n'),
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    args: (folder) => ['run', '--config', join(folder, 'settings'), '--adapter', 'caddyfile'],
    settings: (folder, port) =>
      `{\n admin off\n auto_https off\n storage file_system ${folder}/caddy\n}\nhttp://127.0.0.1:${port} {\n root * ${folder}/www\n import www/kopilka/oai/caddy.conf\n}\n`,
  },
];

/** Tells whether this machine has the server. */
export const isThere = ({ program }: RealHost): boolean => existsSync(program);

/** Starts a server on a free port for the site in `folder/www`; returns its address and what ends it. */
export async function startHost(
  { name, program, args, settings }: RealHost,
  folder: string,
): Promise<{ url: string; stop: () => Promise<unknown> }> {
  const port = await aPort();
  mkdirSync(join(folder, 'www'), { recursive: true });
  writeFileSync(join(folder, 'settings'), settings(folder, port));
  const child = spawn(program, args(folder), {
    cwd: folder,
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (data) => said.push(String(data)));
  const ended = once(child, 'exit');
  const stop = () => (child.kill('SIGTERM'), ended);
  const url = `http://127.0.0.1:${port}/kopilka/oai/`;
  for (let wait = 0; wait < 100 && child.exitCode === null; wait++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop };
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new Error(`${name} does not answer: ${said.join('').slice(-2000)}`);
}

async function aPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
