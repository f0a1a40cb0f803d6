import type { Page } from 'playwright-core';

/** An obstacle that a proof must find. */
export interface Planted {
  /** Russian name, for the table of proofs. */
  readonly name: string;
  /** Which proof must see it. */
  readonly proof: 'axe' | 'reach';
  /** Rule or check by which it must be seen: a find by another does not count. */
  readonly seenBy: string;
  /** Theme in which it shows; light when not said. */
  readonly theme?: string;
  /** Put at the end of `<main>`. */
  readonly html?: string;
  readonly css?: string;
}

/** Ten obstacles as people make them. */
export const planted: readonly Planted[] = [
  { name: 'бледный текст', proof: 'axe', seenBy: 'color-contrast', css: 'main p { color: #aaa !important }' },
  {
    name: 'цвет, испорченный в одном оформлении',
    proof: 'axe',
    seenBy: 'color-contrast',
    theme: 'blue',
    css: '[data-scheme=blue] main * { color: #9cf !important }',
  },
  {
    ...{ name: 'бледный текст на переходе цвета', proof: 'axe', seenBy: 'color-contrast' },
    ...{ html: '<p class="planted">Бледный текст</p>', css: '.planted { color: #999; background: linear-gradient(#fff, #eee) }' },
  },
  { name: 'картинка без описания', proof: 'axe', seenBy: 'image-alt', html: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">' },
  { name: 'поле без подписи', proof: 'axe', seenBy: 'label', html: '<input type="text">' },
  {
    name: 'страница шире экрана',
    proof: 'reach',
    seenBy: 'sideways',
    html: '<div class="planted">а</div>',
    css: '.planted { inline-size: 600px }',
  },
  {
    ...{ name: 'текст, обрезанный при широких промежутках', proof: 'reach', seenBy: 'spacing' },
    ...{
      html: '<p class="planted">Разработка урока</p>',
      css: '.planted { block-size: 1.2em; line-height: 1.2; overflow: hidden; inline-size: max-content }',
    },
  },
  {
    ...{ name: 'цель мельче пальца', proof: 'reach', seenBy: 'target' },
    ...{
      html: '<a class="planted" href="#a">а</a><a class="planted" href="#b">б</a>',
      css: '.planted { display: block; inline-size: 9px; block-size: 9px }',
    },
  },
  {
    name: 'невидимый фокус',
    proof: 'reach',
    seenBy: 'focus-visible',
    css: '*:focus, *:focus-visible { outline: 0 !important; box-shadow: none !important; border-color: transparent !important; background: none !important }',
  },
  {
    name: 'фокус под шапкой',
    proof: 'reach',
    seenBy: 'focus-hidden',
    html: '<div class="planted"></div>',
    css: '.planted { position: fixed; inset: 0; background: #fff; z-index: 99 }',
  },
  {
    name: 'движение при просьбе не двигаться',
    proof: 'reach',
    seenBy: 'motion',
    css: '@keyframes planted { to { translate: 9px } } main h1 { animation: planted 1s infinite !important }',
  },
];

/** Returns the obstacles that one proof must find. */
export const plantedFor = (proof: Planted['proof']): readonly Planted[] => planted.filter((fault) => fault.proof === proof);

/** Plants an obstacle in an open page; returns what takes it away. */
export async function plantIn(page: Page, { html = '', css = '' }: Planted): Promise<() => Promise<void>> {
  await page.evaluate(
    ({ html, css }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const box = document.createElement('div');
      box.id = 'planted';
      box.innerHTML = html;
      document.querySelector('main')?.append(box);
    },
    { html, css },
  );
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.querySelector('#planted')?.remove();
    });
}
