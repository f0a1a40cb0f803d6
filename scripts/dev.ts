import { runPackage } from './lib/run.ts';
import { contentRoot } from '../src/bank/settings.ts';
import { refuseWrongSettings } from './lib/content.ts';

/** `npm run dev`: the site with hot reload of code and content. */
refuseWrongSettings();
process.exitCode = await runPackage('astro', 'astro', ['dev', ...process.argv.slice(2)], { CONTENT: contentRoot() });
