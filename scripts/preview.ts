import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveFolder } from './lib/serve.ts';

/** `npm run preview`: serves the finished site and prints its address. */
const folder = resolve(process.env['OUT'] || 'dist');
if (!existsSync(folder)) {
  console.error('Сайт ещё не собран. Соберите его: npm run build.');
  process.exit(2);
}
const { address } = await serveFolder(folder, { port: Number(process.env['PORT'] ?? 4321), path: process.env['BASE'] ?? '/' });
console.log(`Сайт открыт: ${address}\nОстановить — Ctrl+C.`);
