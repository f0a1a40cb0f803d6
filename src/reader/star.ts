import { chosenPath } from '../bank/chosen-path.ts';
import { starText } from '../text/selection-star.ts';

/**
 * The only part of the selection that every page runs: it sets stars, remembers what was opened, and loads the rest when a star is pressed.
 * What it needs it has itself: for what it shared with other files every page would ask for one file more.
 */
const RECENT_KEY = 'kopilka.nedavno';
const SELECTION_KEY = 'kopilka.podborka';
const ROOT = new URL(document.documentElement.dataset['root'] ?? '/', location.href).href;
const STAR = {
  svg: { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
  path: { d: 'm12 3 2.8 5.7 6.2.9-4.5 4.4 1 6.2-5.5-2.9-5.5 2.9 1-6.2L3 9.6l6.2-.9z' },
};

const keyOf = (address: string): string | undefined => {
  const found = address.startsWith(ROOT) && chosenPath.exec(address.slice(ROOT.length).replace(/[?#].*/, ''));
  return found ? found[0].slice(0, -1) : undefined;
};

const kept = (key: string): string => {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
};

/** The page itself, if it can be chosen; at the addresses of things that are not there stands a page that calls itself otherwise. */
const ownKey = (): string | undefined => {
  const key = keyOf(location.href);
  return key && document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href.endsWith(`/${key}/`) ? key : undefined;
};

/** In the record a key in quotes is a chosen thing: to know that, it need not be read whole. */
const showPressed = (star: HTMLElement, record: string) =>
  star.setAttribute('aria-pressed', String(record.includes(`"${star.dataset['key'] ?? ''}"`)));

function addStar(host: Element | null | undefined, key: string | undefined, title: string, record: string): void {
  if (!host || !key || host.querySelector('.star')) return;
  const star = document.createElement('button');
  Object.assign(star, { type: 'button', className: 'star', title: starText.star, onclick: () => press(star, title) });
  star.append(drawStar());
  star.dataset['key'] = key;
  star.setAttribute('aria-label', `${starText.star}: ${title}`);
  showPressed(star, record);
  host.append(star);
}

/** Made part by part: a policy of the site need let no HTML through. */
const drawStar = () =>
  Object.entries(STAR)
    .map(([name, attributes]) => {
      const part = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
      return part;
    })
    .reduce((svg, path) => (svg.append(path), svg));

const press = (star: HTMLElement, title: string) =>
  void import('./selection/press.ts')
    .then(({ pressStar }) => pressStar(star, title))
    .catch(() =>
      document.body.append(
        Object.assign(document.createElement('p'), { className: 'star-said', role: 'alert', textContent: starText.failed }),
      ),
    );

const showAll = () => {
  const record = kept(SELECTION_KEY);
  for (const star of document.querySelectorAll<HTMLElement>('.star')) showPressed(star, record);
};

function addStars(): void {
  const record = kept(SELECTION_KEY);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(':is(.card-title,.row-title,.hit-title) a'))
    addStar(link.closest('.card,.row,.hit,.shelf-item'), keyOf(link.href), link.textContent, record);
  const head = document.querySelector('.page-head');
  addStar(head, ownKey(), head?.querySelector('h1')?.textContent ?? '', record);
}

if (document.querySelector('[data-selection]')) {
  addStars();
  const hits = document.querySelector('.hits');
  if (hits) new MutationObserver(addStars).observe(hits, { childList: true });
  // Another tab changed it, or the reader came back to a page that the browser had put by.
  for (const event of ['storage', 'pageshow']) addEventListener(event, showAll);
  const own = ownKey();
  const recent = kept(RECENT_KEY);
  try {
    if (own && recent !== '-')
      localStorage.setItem(RECENT_KEY, [own, ...recent.split(' ').filter((key) => key && key !== own)].slice(0, 20).join(' '));
  } catch {
    // What was opened is then remembered by the browser alone.
  }
}
