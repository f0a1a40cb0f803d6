import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onPath } from '../../on-path.ts';
import { freePort, HOST } from '../../port.ts';

/** A web server for which the bank writes rules of OAI-PMH: how it is told to serve `place` with them, and how it is installed. */
export interface WebServer {
  readonly name: 'nginx' | 'Apache' | 'Caddy';
  readonly programs: readonly string[];
  /** Name of its package in Debian. */
  readonly install: string;
  /** Address below the path of the bank that answers when it runs; the endpoint of OAI-PMH unless it is said. */
  readonly probe?: string;
  /** It reads the rules again by itself; the others must be told after each publication. */
  readonly readsAnew?: boolean;
  args(place: Place): string[];
  settings(place: Place, port: number): string;
}

interface Place {
  /** Folder for what the server itself needs. */
  readonly work: string;
  /** Its root: folder of addresses. */
  readonly root: string;
  /** Path of the bank in addresses, with slashes at both ends. */
  readonly base: string;
}

/** Folders in which Apache keeps its modules. */
export const MODULES = ['/usr/lib/apache2/modules', '/usr/lib/httpd/modules', '/usr/libexec/apache2'];
/** Folders that nginx makes for itself. */
export const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
const isRoot = process.getuid?.() === 0;

export const nginx: WebServer = {
  name: 'nginx',
  programs: ['nginx'],
  install: 'nginx-light',
  args: ({ work }) => ['-e', `${work}/log`, '-p', work, '-c', `${work}/settings`, '-g', 'daemon off;'],
  // Started by root it would serve as somebody who may not look into a temporary folder.
  settings: ({ work, root, base }, port) => `${isRoot ? 'user root;' : ''} pid ${work}/pid; error_log ${work}/log; events {}
http { access_log off; ${TEMPORARY.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')} include ${root}${base}oai/nginx-maps.conf;
server { listen ${HOST}:${port}; root ${root}; include ${root}${base}oai/nginx-server.conf; } }`,
};

const apache: WebServer = {
  name: 'Apache',
  programs: ['apache2', 'httpd'],
  install: 'apache2',
  readsAnew: true,
  args: ({ work }) => ['-D', 'FOREGROUND', '-f', `${work}/settings`],
  settings: ({ work, root }, port) => {
    const modules = MODULES.find((path) => existsSync(path)) ?? MODULES[0]!;
    return [
      ...[`ServerRoot ${work}`, `PidFile ${work}/pid`, `ErrorLog ${work}/log`, `Listen ${HOST}:${port}`, 'ServerName localhost'],
      ...['mpm_event', 'authz_core', 'mime', 'rewrite'].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
      ...[
        'TypesConfig /dev/null',
        `DocumentRoot ${root}`,
        '<Directory />',
        'AllowOverride FileInfo',
        'Require all granted',
        '</Directory>\n',
      ],
    ].join('\n');
  },
};

const caddy: WebServer = {
  name: 'Caddy',
  programs: ['caddy'],
  install: 'caddy',
  args: ({ work }) => ['run', '--config', `${work}/settings`, '--adapter', 'caddyfile'],
  settings: ({ work, root, base }, port) =>
    `{\n admin off\n auto_https off\n storage file_system ${work}/caddy\n}\nhttp://${HOST}:${port} {\n root * ${root}\n import ${root}${base}oai/caddy.conf\n}\n`,
};

/** Those for which the bank writes rules. */
export const servers: readonly WebServer[] = [nginx, apache, caddy];

/** A server that runs. */
export interface Running {
  /** Address of the endpoint of OAI-PMH. */
  readonly url: string;
  /** Puts another folder in place of the one that is served, at once, as a deploy does. */
  show(site: string): void;
  stop(): Promise<void>;
}

const LOCAL = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** Serves the folder `site`, published at the path `base`, with the rules of OAI-PMH that it holds; `work` is an empty folder. Throws when there is no such server. */
export async function startServer(server: WebServer, site: string, base: string, work: string): Promise<Running> {
  const { name, programs, install } = server;
  const program = onPath(programs) ?? LOCAL.flatMap((folder) => programs.map((one) => join(folder, one))).find((path) => existsSync(path));
  if (program === undefined)
    throw new Error(`На этом компьютере нет ${name}. Поставьте его: apt-get install -y --no-install-recommends ${install}`);
  const place = { work, root: join(work, 'www'), base };
  const link = join(place.root, base).replace(/\/$/, '');
  mkdirSync(dirname(link), { recursive: true });
  const show = (folder: string) => (rmSync(link, { force: true }), symlinkSync(folder, link));
  show(site);
  const port = await freePort(4750);
  writeFileSync(join(work, 'settings'), server.settings(place, port));
  const env = { ...process.env, HOME: work, XDG_CONFIG_HOME: work };
  const child = spawn(program, server.args(place), { cwd: work, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const end = () => void child.kill();
  process.on('exit', end);
  const ended = once(child, 'exit');
  const url = `http://${HOST}:${port}${base}oai/`;
  const isUp = () =>
    fetch(new URL(server.probe ?? 'oai/', `http://${HOST}:${port}${base}`)).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let attempt = 0; !(await isUp()); attempt += 1) {
    if (child.exitCode !== null || attempt > 200) throw new Error(`${name} не поднялся: ${said.slice(-2000)}`);
    await sleep(50);
  }
  return { url, show, stop: async () => (child.kill(), await ended, void process.off('exit', end)) };
}
