import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/bank/files.ts';
import { startServer } from './harvest/hosts.ts';
import { expectedHeaders, headerFaults, headerServers } from './header-hosts.ts';
import { pagesOf, policyFaults, type Pages } from './policy-pages.ts';
import type { Circumstances, Proof, Trial } from './proof.ts';

/** The site behind real servers with the headers that the build wrote for it: every kind of page works, and breaks no rule of the policy. */
export const headersProof: Proof = {
  id: 'headers',
  promise:
    'Готовые заголовки безопасности приходят с настоящих nginx, Apache и Caddy, и под ними ни одна страница не нарушает политику сайта, в том числе Trusted Types.',
  counted: ['ответ сервера', 'ответа сервера', 'ответов сервера'],
  planted: 'страница, которая пишет строку прямо в innerHTML, и у каждого сервера файл заголовков без Content-Security-Policy',
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
    const found = [sink.faults.filter((fault) => fault.includes('Trusted'))];
    for (const { name } of headerServers) {
      const conf = join(spoilt, `_headers-${name.toLowerCase()}.conf`);
      const whole = readFileSync(conf, 'utf8');
      writeFileSync(conf, whole.replace(/^.*Content-Security-Policy .*(?:frame-ancestors 'self'|\$kopilka_).*$/gm, ''));
      const bare = await tryAll(spoilt, folder, { used: [], opened: [] });
      found.push(bare.faults.filter((fault) => fault.startsWith(`${name}, /: content-security-policy`)));
      writeFileSync(conf, whole);
    }
    // One that is not found is a hole in the proof.
    return { tried: found.length, faults: found.every(({ length }) => length > 0) ? found.flat() : [] };
  },
};

async function tryAll(site: string, folder: Circumstances['folder'], pages: Pages): Promise<Trial> {
  const expected = expectedHeaders([...listFiles(site).files.keys()].sort());
  const faults: string[] = [];
  for (const server of headerServers) {
    const running = await startServer(server, site, '/', folder(server.name));
    const root = new URL(running.url).origin;
    try {
      faults.push(...(await headerFaults(root, server.name, expected)));
      // The policy is one; what a browser says of it is heard once.
      if (server === headerServers[0]) faults.push(...(await policyFaults(root, pages)));
    } finally {
      await running.stop();
    }
  }
  return { tried: pages.used.length + pages.opened.length + expected.length * headerServers.length, faults };
}
