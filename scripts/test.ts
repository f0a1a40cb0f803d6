import { ensureBrowser } from './lib/browser.ts';
import { runPackage } from './lib/run.ts';

/** `npm test`: every test, the ones in a real browser included; arguments go to vitest. */
try {
  const CHROME_PATH = ensureBrowser();
  process.exitCode = await runPackage('vitest', 'vitest', ['run', ...process.argv.slice(2)], { CHROME_PATH });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
