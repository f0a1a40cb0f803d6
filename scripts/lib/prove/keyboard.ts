import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../browser.ts';
import { serveFolder } from '../serve.ts';
import { tasks } from './accessible/tasks.ts';
import type { Proof, Trial } from './proof.ts';

/** What a mouse-minded author does to a page: what was a button answers the pointer only. */
const FOR_MOUSE_ONLY = `addEventListener('focusin', ({ target }) => {
  if (target.matches('button, summary, [role=button], input, a')) { target.tabIndex = -1; target.blur(); }
}, true);`;

/** Ten tasks without a mouse. */
export const keyboardProof: Proof = {
  id: 'keyboard',
  promise: `Без мыши можно всё, за чем приходят: ${tasks.map(({ name }) => name).join(', ')} — в окнах шириной 360 и 1280 точек.`,
  counted: ['задача', 'задачи', 'задач'],
  planted: 'кнопки, поля и ссылки, на которых фокус не держится',
  isLong: true,
  isAccess: true,
  run: async ({ site }) => doTasks(await site()),
  control: async ({ site }) => {
    const { tried, faults } = await doTasks(await site(), FOR_MOUSE_ONLY);
    // Not one of the tasks may pass.
    return { tried, faults: faults.length === tried ? faults : [] };
  },
};

async function doTasks(site: string, spoil = ''): Promise<Trial> {
  const { address, server } = await serveFolder(site, { port: 4760, path: '/any/sub-path/' });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const faults: string[] = [];
  try {
    for (const width of [360, 1280])
      for (const task of tasks) {
        const reason = await attempt(browser, address, task, width, spoil);
        if (reason !== undefined) faults.push(`${task.name} (${width} px): ${reason}`);
      }
  } finally {
    await browser.close();
    server.close();
  }
  return { tried: tasks.length * 2, faults };
}

/** Returns why a task could not be done; nothing when it was. */
async function attempt(
  browser: Browser,
  address: string,
  task: (typeof tasks)[number],
  width: number,
  spoil: string,
): Promise<string | undefined> {
  const context = await browser.newContext({ locale: 'ru-RU', serviceWorkers: 'block', viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (spoil !== '') await page.addInitScript(spoil);
  try {
    await page.goto(address + task.at, { waitUntil: 'networkidle' });
    await task.run(page);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0]! : String(error);
  } finally {
    await context.close();
  }
}
