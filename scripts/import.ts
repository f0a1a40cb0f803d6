import { startPandoc } from '../src/importing/pandoc.ts';

/** `npm run import -- FILE…`: drafts of materials from teachers' files, or entries from a table; exit 0 all taken, 1 something refused, 2 wrong call. */
const words = process.argv.slice(2);
const pandoc = startPandoc();
// It takes as long to start as all the rest to be loaded and the bank to be read: both at once, where a document is named.
if (words.some((word) => /\.(?:docx|doc|rtf|odt|html?|md)$/i.test(word))) pandoc.warmUp();
const { importCommand } = await import('./lib/import-command.ts');
try {
  process.exitCode = await importCommand(words, pandoc);
} finally {
  await pandoc.close();
}
