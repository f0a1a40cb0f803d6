import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, HOST } from '../../port.ts';

/** A real nginx that serves a folder. */
export interface Nginx {
  readonly address: string;
  /** Lines that it has written to its own journal of errors. */
  faults(): readonly string[];
  stop(): Promise<void>;
}

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** Serves what lies at `root` with the settings of docs/deploy.md; `work` is an empty folder for what it needs itself. Throws when there is none. */
export async function startNginx(root: string, work: string): Promise<Nginx> {
  const program = PLACES.find((path) => existsSync(path));
  if (program === undefined)
    throw new Error('На этом компьютере нет nginx. Поставьте его: apt-get install -y --no-install-recommends nginx-light');
  mkdirSync(work, { recursive: true });
  const [port, journal, settings] = [await freePort(4700), join(work, 'error.log'), join(work, 'nginx.conf')];
  writeFileSync(settings, settingsFor(root, work, port));
  const child = spawn(program, ['-e', journal, '-p', work, '-c', settings], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const end = () => void child.kill();
  process.on('exit', end);
  const ended = once(child, 'exit');
  const address = `http://${HOST}:${port}/`;
  // Every site has this page.
  const page = `${address}404.html`;
  for (
    let attempt = 0;
    !(await fetch(page).then(
      () => true,
      () => false,
    ));
    attempt += 1
  ) {
    if (child.exitCode !== null || attempt > 200) throw new Error(`nginx не поднялся: ${said}`);
    await sleep(50);
  }
  return {
    address,
    faults: () =>
      existsSync(journal)
        ? readFileSync(journal, 'utf8')
            .split('\n')
            .filter((line) => /\[(?:error|crit|alert|emerg)\]/.test(line))
        : [],
    stop: async () => {
      child.kill();
      await ended;
      process.off('exit', end);
    },
  };
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Started by root it would serve as somebody who may not look into a temporary folder. */
const settingsFor = (root: string, work: string, port: number) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${work}/nginx.pid;
error_log ${work}/error.log error;
events { worker_connections 256; }
http {
  access_log off;
  ${TEMPORARY.map((name) => `${name}_temp_path ${work}/${name};`).join('\n  ')}
  types { text/html html; text/javascript js; text/css css; }
  sendfile on;
  server {
    listen ${HOST}:${port};
    root ${root};
    index index.html;
    error_page 404 /404.html;
    disable_symlinks on from=$document_root;
  }
}
`;
