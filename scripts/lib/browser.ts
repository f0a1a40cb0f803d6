import { spawnSync } from 'node:child_process';
import { onPath, isExecutable } from './on-path.ts';

/** Flags that keep a headless Chromium quiet: it asks nothing of the network by itself. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const macs = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** Returns the path of a Chromium: CHROME_PATH, then the usual names; `undefined` when there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return named;
  return onPath(names) ?? macs.find(isExecutable) ?? downloaded();
}

/** The browser that `playwright-core install chromium` may have left on this machine. */
function downloaded(): string | undefined {
  const code = "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))";
  const path = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout.trim();
  return path !== '' && isExecutable(path) ? path : undefined;
}

/** Finds a browser or gets one (apt as root, else playwright-core); throws with the one line to type. */
export function ensureBrowser(): string {
  const found = findBrowser() ?? install();
  if (found === undefined)
    throw new Error(
      'Для проверок нужен браузер Chromium, и поставить его сам не удалось. Наберите: sudo apt-get install -y chromium (или npx playwright-core install chromium) и запустите npm test ещё раз.',
    );
  return found;
}

function install(): string | undefined {
  console.log('Chromium не найден, ставлю его…');
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  if (process.getuid?.() === 0) {
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  }
  if (findBrowser() === undefined) spawnSync('npx', ['playwright-core', 'install', 'chromium'], quiet);
  return findBrowser();
}
