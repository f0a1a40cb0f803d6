import { runPackage } from './lib/run.ts';
import { contentRoot } from './lib/content.ts';

/** `npm run dev`: the site with hot reload of code and content. */
process.exitCode = await runPackage('astro', 'astro', ['dev', ...process.argv.slice(2)], { CONTENT: contentRoot() });
