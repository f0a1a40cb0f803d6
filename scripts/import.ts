import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

/**
 * `npm run import -- FILE…`: drafts of materials from teachers' files, or entries from a table; exit 0 all taken, 1 something refused, 2 wrong call.
 * Started with --single-threaded-gc: the memory of pandoc grows in fifty steps, each time V8 looks through all objects, and with threads for
 * that it uses twice as much of two cores. The flag can only be set where Node is started.
 */
const words = process.argv.slice(2);
// Four hundred small files are kept compiled, as by the check: half of the start.
enableCompileCache(resolve(import.meta.dirname, '../.cache/compiled'));
const { startPandoc } = await import('../src/importing/pandoc.ts');
const pandoc = startPandoc();
// It takes as long to start as all the rest to be loaded and the bank to be read: both at once, where a document is named.
if (words.some((word) => /\.(?:docx|doc|rtf|odt|html?|md)$/i.test(word))) pandoc.warmUp();
const { importCommand } = await import('./lib/import-command.ts');
try {
  process.exitCode = await importCommand(words, pandoc);
} finally {
  await pandoc.close();
}
