import type { Page } from 'playwright-core';
import { bringAxe, runAxe, type Finding } from './accessible/axe-run.ts';
import { measureLetters } from './accessible/contrast.ts';
import { markNewLooks, placesOf } from './accessible/looks.ts';
import { planted, plantIn, tryPlanted } from './accessible/planted.ts';
import { dress, nameOf, TEXTS, THEMES, WIDTHS, type State } from './accessible/states.ts';
import { settled } from './accessible/unsure.ts';
import { walkPages, type Stop } from './accessible/walk.ts';
import type { Proof, Trial } from './proof.ts';

/** Every page type in every state that a reader may put it into. */
export const axeProof: Proof = {
  id: 'axe',
  promise:
    'Страницы всех видов в светлом, тёмном и четырёх оформлениях для слабовидящих, шириной 320, 768 и 1280 точек, со сценариями и без, с текстом обычным и вдвое крупнее не нарушают ни одного правила программы axe, которая ищет препятствия (WCAG 2.0–2.2 А и АА и её советы сверх них): ни одно правило не отключено, а в чём axe не уверена, то измерено.',
  counted: ['состояние страницы', 'состояния страниц', 'состояний страниц'],
  planted: `${planted.length} препятствий: ${planted.map(({ name }) => name).join(', ')}`,
  isLong: true,
  isAccess: true,
  run: async ({ site }) => walkPages(await site(), inEveryState(new Set()), { title: 'axe' }),
  control: async ({ site }) =>
    walkPages(
      await site(),
      async (stop) => {
        const page = await stop.open({ width: 320, hasScripts: true });
        await bringAxe(page, true);
        const trial = await tryPlanted(planted, async (fault) => {
          const lift = await plantIn(page, fault);
          const found = await judge(page, { ...first, theme: fault.theme ?? 'light' }, { places: new Set(), looks: new Set() });
          await lift();
          return found;
        });
        await page.context().close();
        return trial;
      },
      { title: 'axe', only: ['home'] },
    ),
};

const first: State = { theme: 'light', width: 320, hasScripts: true, text: '100' };

/** What was judged already: where things were on this page, and letters of all pages. */
interface Judged {
  readonly places: Set<number>;
  readonly looks: Set<string>;
}

const inEveryState =
  (looks: Set<string>) =>
  async (stop: Stop): Promise<Trial> => {
    const faults: string[] = [];
    let tried = 0;
    for (const hasScripts of [true, false]) {
      const page = await stop.open({ width: 320, hasScripts });
      await bringAxe(page, hasScripts);
      const judged: Judged = { places: new Set(), looks };
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const text of TEXTS)
          for (const theme of THEMES) {
            const state: State = { theme, width, hasScripts, text };
            faults.push(...(await judge(page, state, judged)).map((fault) => `${stop.type} (${nameOf(state)}): ${fault}`));
            tried++;
          }
      }
      await page.context().close();
    }
    return { tried, faults };
  };

/** Judges one state. Rules that colours do not touch run once for the same document with everything in the same places; rules of colours run on letters that look as none did before. */
async function judge(page: Page, state: State, { places, looks }: Judged): Promise<string[]> {
  await dress(page, state);
  const found: Finding[] = [];
  const place = await placesOf(page);
  if (!places.has(place)) found.push(...(await runAxe(page, 'layout')));
  places.add(place);
  if ((await markNewLooks(page, looks, state.width)) > 0) found.push(...(await runAxe(page, 'colour')));
  const faults: string[] = [];
  for (const finding of found) {
    const wrong = await decide(page, finding, state.hasScripts);
    if (wrong !== undefined) faults.push(`${finding.rule}: ${wrong}: ${finding.html}`);
  }
  return faults;
}

/** Tells in Russian what is wrong; `undefined` when a second look shows that nothing is. */
async function decide(page: Page, { rule, isSure, selector, html, reason }: Finding, hasScripts: boolean): Promise<string | undefined> {
  if (isSure) return 'нарушение';
  if (settled[rule]?.matches.test(html)) return undefined;
  if (rule === 'color-contrast') return measureLetters(page, selector);
  if (rule !== 'frame-tested') return `axe не уверена (${reason})`;
  // A page in a frame is a page: axe goes into it by itself.
  const inside: Finding[] = [];
  for (const frame of page.frames().slice(1)) {
    await bringAxe(frame, hasScripts);
    inside.push(...(await runAxe(frame, 'all')));
  }
  return inside.length === 0 ? undefined : inside.map((finding) => `в рамке ${finding.rule} ${finding.html}`).join('; ');
}
