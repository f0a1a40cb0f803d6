import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { endAnswered } from './lib/answer-call.ts';
import { askedPort, NoFreePortError, tellPort } from './lib/port.ts';
import { serveFolder } from './lib/serve.ts';

/** `npm run preview`: serves the finished site and prints its address. */
endAnswered({
  command: 'preview',
  keys: {},
  usage: `Как вызвать: npm run preview — откроет собранный сайт из dist; ключей нет.
  OUT=папка        — сайт из другой папки
  PORT=4322        — на другом порту
  BASE=/bank/      — под другим путём`,
});
const folder = resolve(process.env['OUT'] || 'dist');
if (!existsSync(folder)) stop('Сайт ещё не собран. Соберите его: npm run build.');
const asked = askedPort(process.env['PORT']);
const { address, port } = await serveFolder(folder, { port: asked, path: process.env['BASE'] ?? '/' }).catch((error: unknown) =>
  error instanceof NoFreePortError ? stop(error.message) : Promise.reject(error as Error),
);
tellPort(asked, port);
console.log(`Сайт открыт: ${address}\nОстановить — Ctrl+C.`);

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
