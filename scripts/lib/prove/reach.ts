import type { Page } from 'playwright-core';
import { walkByTab } from './accessible/focus.ts';
import { motions } from './accessible/motion.ts';
import { plantIn, tryPlanted, type Planted } from './accessible/planted.ts';
import { cutLetters, sideways, spread } from './accessible/spacing.ts';
import { dress, nameOf, TEXTS, WIDTHS } from './accessible/states.ts';
import { walkPages, type Stop } from './accessible/walk.ts';
import type { Proof, Trial } from './proof.ts';

/** Obstacles that no rule of axe sees. */
const planted: readonly Planted[] = [
  { name: 'таблица шире экрана', seenBy: 'вбок', html: '<p class="planted">широко</p>', css: '.planted { width: 700px }' },
  {
    ...{ name: 'надпись, которой тесно при больших промежутках', seenBy: 'обрезано' },
    ...{
      html: '<p class="planted">Развёрнутый план</p>',
      css: '.planted { width: fit-content; max-width: 8.9em; white-space: nowrap; overflow: hidden }',
    },
  },
  {
    ...{ name: 'строка на строке', seenBy: 'на «' },
    ...{ html: '<p class="planted">Первая строка</p><p>Вторая строка</p>', css: '.planted { height: 4px; margin: 0 !important }' },
  },
  {
    ...{ name: 'ссылка без рамки фокуса', seenBy: 'фокус не виден' },
    ...{
      html: '<p><a class="planted" href="#planted">Без рамки</a></p>',
      css: '.planted:focus { outline: 0 !important; box-shadow: none !important }',
    },
  },
  {
    ...{ name: 'полоса, которая заслоняет то, на чём стоит фокус', seenBy: 'фокус заслонён' },
    ...{
      html: '<p class="planted">Мы используем файлы</p>',
      css: '.planted { position: fixed; inset: 0; background: #fff; z-index: 99; margin: 0 }',
    },
  },
  {
    ...{ name: 'движение вопреки просьбе', seenBy: 'движется' },
    ...{
      html: '<p class="planted">Новость</p>',
      css: '@keyframes planted { to { opacity: 0 } } .planted { animation: planted 3s infinite }',
    },
  },
];

/** What the eye and the keyboard need of a page beside what axe judges. */
export const reachProof: Proof = {
  id: 'reach',
  promise:
    'Страницы всех видов на экранах 320, 768 и 1280 точек, с текстом обычным и вдвое крупнее, со сценариями и без не уезжают вбок и ничего не обрезают, когда читатель раздвигает строки, буквы и слова (WCAG 1.4.12); клавиша Tab доводит до конца страницы, рамка фокуса видна в каждом оформлении и ничем не заслонена; у того, кто просит меньше движения, не движется ничего.',
  counted: ['проба', 'пробы', 'проб'],
  planted: `${planted.length} препятствий: ${planted.map(({ name }) => name).join(', ')}`,
  isLong: true,
  isAccess: true,
  run: async ({ site }) => {
    const looks = new Set<string>();
    return walkPages(await site(), (stop) => tryPage(stop, looks), { title: 'reach' });
  },
  control: async ({ site }) =>
    walkPages(
      await site(),
      (stop) =>
        tryPlanted(planted, async (fault) => {
          const page = await stop.open({ width: 320, hasScripts: true });
          await dress(page, { theme: 'light', text: '100' });
          await plantIn(page, fault);
          const found = [...(await motions(page)), ...(await tryLayout(page)).faults, ...(await walkByTab(page, new Set())).faults];
          await page.context().close();
          return found;
        }),
      { title: 'reach', only: ['proofs'] },
    ),
};

async function tryPage(stop: Stop, looks: Set<string>): Promise<Trial> {
  const trials: Trial[] = [];
  const add = ({ tried, faults }: Trial, where: string) =>
    trials.push({ tried, faults: faults.map((fault) => `${stop.type} (${where}): ${fault}`) });
  for (const hasScripts of [true, false]) {
    const page = await stop.open({ width: 320, hasScripts });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const text of TEXTS) {
        await dress(page, { theme: 'light', text });
        add(await tryLayout(page), nameOf({ theme: 'light', width, hasScripts, text }));
      }
      await dress(page, { theme: 'light', text: '100' });
      if (hasScripts && width !== 768) add(await walkByTab(page, looks), `${width} px, клавиша Tab`);
    }
    add({ tried: 1, faults: await motions(page) }, hasScripts ? 'со сценариями' : 'без сценариев');
    await page.context().close();
  }
  return { tried: trials.reduce((sum, { tried }) => sum + tried, 0), faults: trials.flatMap(({ faults }) => faults) };
}

/** Looks at a page as it stands and with everything spread. */
async function tryLayout(page: Page): Promise<Trial> {
  const asIs = [...(await sideways(page)), ...(await cutLetters(page))];
  const gather = await spread(page);
  const apart = [...(await sideways(page)), ...(await cutLetters(page))].map((fault) => `с раздвинутым текстом ${fault}`);
  await gather();
  return { tried: 2, faults: [...asIs, ...apart] };
}
