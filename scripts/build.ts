import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCatalogue } from '../src/bank/catalogue.ts';
import { searchRecords } from '../src/search/records.ts';
import { buildDay, checkBank, contentRoot } from './lib/content.ts';
import { indexSearch } from './lib/index-search.ts';
import { plural } from './lib/plural.ts';
import { formatErrors } from './lib/print-issues.ts';
import { inspectSite } from './lib/inspect-site.ts';
import { runPackage } from './lib/run.ts';
import { swapFolder } from './lib/swap.ts';

/** `npm run build`: check → pages → search index → inspection → swap. Any error stops it, and the site of before stays whole. */
const target = resolve(process.env['OUT'] ?? 'dist');
const fresh = resolve('.build', `site-${process.pid}`);
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));

function stop(message: string): never {
  console.error(`\n${message}\nПрежний сайт не тронут.`);
  process.exit(1);
}

const { bank, decisions, issues } = checkBank();
console.log(formatErrors(issues));
if (issues.some(({ severity }) => severity === 'error')) stop('Сборка остановлена: исправьте ошибки, названные выше.');

mkdirSync(fresh, { recursive: true });
const code = await runPackage('astro', 'astro', ['build', '--silent'], {
  KOPILKA_OUT: fresh,
  CONTENT: contentRoot(),
  NODE_ENV: 'production',
});
if (code !== 0) stop('Страницы собрать не удалось: причина названа выше.');

const records = searchRecords(createCatalogue(bank, decisions, buildDay(bank.region.time_zone)));
const pages = await indexSearch(fresh, records).catch((error: Error) => stop(`Поиск собрать не удалось: ${error.message}`));

const faults = inspectSite(fresh, bank);
if (faults.length > 0)
  stop(
    `Собранный сайт не прошёл проверку:\n${faults.slice(0, 20).join('\n')}${faults.length > 20 ? `\n… и ещё ${faults.length - 20}` : ''}`,
  );

swapFolder(fresh, target);
console.log(`\nГотово: ${plural(pages, 'страница', 'страницы', 'страниц')} в поиске. Сайт лежит в папке ${join(target, '/')}`);
