import { statSync } from 'node:fs';
import { contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { askedPort, freePort, HOST, NoFreePortError, tellPort } from './lib/port.ts';
import { runPackage } from './lib/run.ts';

/** `npm run dev`: the site with hot reload of code, content and search; drafts are shown, PREVIEW=0 hides them. */
endAnswered({
  command: 'dev',
  keys: {},
  usage: `Как вызвать: npm run dev — сайт для работы: правки видны сразу, черновики — с пометкой.
  CONTENT=папка    — другой банк
  PORT=4322        — на другом порту
  PREVIEW=0        — без черновиков`,
});
refuseWrongSettings();
if (!statSync(contentRoot(), { throwIfNoEntry: false })?.isDirectory())
  stop(`Папки с содержанием банка нет: ${contentRoot()}\nПапка называется content; другую назовите так: CONTENT=папка npm run dev.`);

const asked = askedPort(process.env['PORT']);
const port = await freePort(asked).catch((error: unknown) =>
  error instanceof NoFreePortError ? stop(error.message) : Promise.reject(error as Error),
);
tellPort(asked, port);
console.log(`Сайт для работы: http://localhost:${port}/\nПравки видны сразу, черновики — с пометкой. Остановить — Ctrl+C.`);

// Without a listener a signal ends the process at once, and the server below it lives on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
// Two servers may run side by side, each on its port: Astro's lock would refuse the second in English.
const args = ['dev', '--ignore-lock', '--host', HOST, '--port', String(port), ...process.argv.slice(2)];
process.exitCode = await runPackage('astro', 'astro', args, {
  CONTENT: contentRoot(),
  PREVIEW: process.env['PREVIEW'] || '1',
  // Astro goes to the background when it takes the terminal for a robot's.
  ASTRO_DEV_BACKGROUND: '1',
  // The bank asks nothing of the network.
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
});

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
