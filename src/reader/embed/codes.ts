import { make } from '../element.ts';

/** What a code is made for. */
export interface Shown {
  /** Address of the bank for the codes, with `/` at the end. */
  readonly site: string;
  /** `materialy/drobi`; `novoe` for all that is new. */
  readonly key: string;
  readonly title: string;
  /** Name of a fragment that asks for colours; empty for those of the reader's device. */
  readonly colours: string;
  /** What the frame holds: the page of the same key, parsed. */
  readonly main: Element;
  /** Pixels that the frame needs. */
  readonly height: number;
}

/** The codes by the ways in which a site may take them. */
export const codes: Readonly<Record<string, (shown: Shown) => string>> = {
  html: htmlOf,
  frame: (shown) => {
    const frame = make('iframe', {
      src: addressOfFrame(shown),
      title: shown.title,
      width: '100%',
      height: String(shown.height),
      style: 'border:0',
      loading: 'lazy',
    });
    return frame.outerHTML;
  },
  script: ({ site, key, title, colours }) => {
    const place = make(
      'p',
      { 'data-kopilka': key, 'data-cveta': colours || undefined },
      make('a', { href: site + (key === 'novoe' ? '' : `${key}/`) }, title),
    );
    const script = make('script', { src: `${site}embed/vstavka.js`, async: '' });
    return `${place.outerHTML}\n${script.outerHTML.replace('async=""', 'async')}`;
  },
  rss: ({ site, key }) => `${site}embed/${key}.xml`,
};

/** Returns the address of what stands in the frame. */
export const addressOfFrame = ({ site, key, colours }: Pick<Shown, 'site' | 'key' | 'colours'>): string =>
  `${site}embed/${key}.html${colours && `#${colours}`}`;

/**
 * What the frame shows as plain paragraphs that any builder of sites lets through. Names of people stay out of cards: a school's page would go
 * on showing them when the consent is taken back.
 */
function htmlOf({ main, ...at }: Shown): string {
  const own = addressOfFrame(at);
  const blocks = [...main.children].filter((child) => !child.matches('.authors,[hidden]'));
  return blocks.map((block) => plain(block, own).outerHTML).join('\n');
}

function plain(block: Element, own: string): HTMLElement {
  if (block.matches('ul')) return make('ul', {}, ...[...block.children].map((item) => make('li', {}, ...rowOf(item, own))));
  const link = block.querySelector('a');
  if (link === null) return make('p', {}, block.textContent);
  return make('p', {}, block.matches('h1') ? make('strong', {}, linkOf(link, own)) : linkOf(link, own));
}

function rowOf(item: Element, own: string): (string | Node)[] {
  const note = item.querySelector('small')?.textContent;
  const link = item.querySelector('a');
  return [...(link ? [linkOf(link, own)] : []), ...(note ? [make('br'), note] : [])];
}

const linkOf = (link: HTMLAnchorElement, own: string) =>
  make('a', { href: new URL(link.getAttribute('href') ?? '', own).href }, link.textContent);
