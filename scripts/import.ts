import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { endAnswered } from './lib/answer-call.ts';
import { importKeys, importUsage } from './lib/import-keys.ts';

/**
 * `npm run import -- FILE…`: drafts of materials from teachers' files, or entries from a table; exit 0 all taken, 1 something refused, 2 wrong call.
 * Started with --single-threaded-gc: the memory of pandoc grows in fifty steps, each time V8 looks through all objects, and with threads for
 * that it uses twice as much of two cores. The flag can only be set where Node is started.
 */
// Before anything is started: a thread that is stopped while it compiles may take the whole command with it.
endAnswered({ command: 'import', keys: importKeys, usage: importUsage });
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
