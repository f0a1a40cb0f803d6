import { urls } from '../bank/urls.ts';
import { embedPageText } from '../text/embed-page.ts';
import { shareText as words } from '../text/share.ts';
import { openDialog } from './dialog.ts';
import { button, make } from './element.ts';
import { rootOfBank } from './root.ts';
import { shareWays } from './share-links.ts';
import { parseApart } from './trusted.ts';

/** What is sent on, and what is said of it where it is too long to be sent. */
export interface Sent {
  /** Heading of the window. */
  readonly heading: string;
  readonly address: string;
  readonly title: string;
  /** In place of the ways: services cut so long an address. */
  readonly tooLong?: string | undefined;
  /** What else can be done with it. */
  readonly more?: Node | undefined;
  /** In place of the code: no telephone would read it. */
  readonly codeTooLong?: string | undefined;
}

/** Opens the window in which the address of this page is sent on. */
export async function openShare(): Promise<void> {
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  await openShareOf({ heading: words.title, address: addressOfPage(), title, more: embedLink() });
}

/** Where the code for a school's site is; a folder of a flash drive has none. */
function embedLink(): Node | undefined {
  // What is only printed and sent, as associations and documents are, has no card.
  if (location.protocol === 'file:' || !document.querySelector('.work-tools:not([data-sheet])')) return undefined;
  const root = rootOfBank().href;
  const path = location.href.slice(root.length - 1).replace(/[?#].*/, '');
  return make('p', {}, make('a', { href: root + urls.embedCodes(path).slice(1) }, embedPageText.link));
}

/** Opens the window in which an address is sent on. */
export async function openShareOf({ heading, address, title, tooLong, codeTooLong, more }: Sent): Promise<void> {
  const links = shareWays(address, title).map(({ text, href }) => make('li', {}, make('a', { href, rel: 'noopener noreferrer' }, text)));
  const status = make('p', { role: 'status' });
  const field = make('input', { type: 'text', readonly: '', value: address, 'aria-label': words.address, class: 'take-address' });
  field.addEventListener('focus', () => field.select());
  const code = button(words.qr, () => void drawCode(address).then((drawn) => code.replaceWith(drawn)), {
    className: 'button button-quiet',
  });
  const ways = make('ul', { class: 'take-ways', 'aria-label': words.ways }, ...links, ...deviceWay(title, address));
  await openDialog(
    heading,
    ...(tooLong === undefined ? [make('p', { class: 'small' }, words.lead), ways] : [make('p', {}, tooLong)]),
    make('p', {}, field),
    make(
      'p',
      { class: 'take-buttons' },
      button(words.copy, () => void copy(address, status, field), { className: 'button' }),
      codeTooLong === undefined ? code : undefined,
    ),
    ...(codeTooLong === undefined ? [] : [make('p', { class: 'small' }, codeTooLong)]),
    status,
    ...(more === undefined ? [] : [more]),
  );
}

/** A folder of a flash drive has no address to send: then it is that of the site. */
function addressOfPage(): string {
  const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return location.protocol === 'file:' && own ? own : location.href.replace(/#.*/, '');
}

/** A phone has a sheet of its own for that; a desktop's is a surprise. */
function deviceWay(title: string, url: string): Node[] {
  if (!('share' in navigator) || !matchMedia('(pointer: coarse)').matches) return [];
  return [
    make(
      'li',
      {},
      button(words.device, () => void navigator.share({ title, url }).catch(() => undefined)),
    ),
  ];
}

async function copy(address: string, status: HTMLElement, field: HTMLInputElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = words.copied;
  } catch {
    // Without a safe connection browsers have no clipboard.
    status.textContent = words.copyFailed;
    field.focus();
  }
}

/** Letters in an address up to which its code is small. */
const SMALL_CODE = 300;

/** The code as a drawing: dark on white in every theme, with the white edge that scanners need. */
async function drawCode(address: string): Promise<Node> {
  const { encodeQR } = await import('qr');
  const isSmall = address.length <= SMALL_CODE;
  const drawn = encodeQR(address, 'svg', { ecc: isSmall ? 'medium' : 'low', border: 4 });
  const svg = parseApart(drawn, 'image/svg+xml').documentElement;
  svg.setAttribute('class', isSmall ? 'qr' : 'qr qr-large');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words.qrLabel(isSmall ? address : ''));
  return document.importNode(svg, true);
}
