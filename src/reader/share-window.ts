import { shareText as words } from '../text/share.ts';
import { openDialog } from './dialog.ts';
import { button, make } from './element.ts';
import { shareWays } from './share-links.ts';

/** Opens the window in which the address of this page is sent on. */
export async function openShare(): Promise<void> {
  const address = addressOfPage();
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  const links = shareWays(address, title).map(({ text, href }) => make('li', {}, make('a', { href, rel: 'noopener noreferrer' }, text)));
  const status = make('p', { role: 'status' });
  const field = make('input', { type: 'text', readonly: '', value: address, 'aria-label': words.address, class: 'take-address' });
  field.addEventListener('focus', () => field.select());
  const code = button(words.qr, () => void drawCode(address).then((drawn) => code.replaceWith(drawn)), {
    className: 'button button-quiet',
  });
  await openDialog(
    words.title,
    make('p', { class: 'small' }, words.lead),
    make('ul', { class: 'take-ways', 'aria-label': words.ways }, ...links, ...deviceWay(title, address)),
    make('p', {}, field),
    make(
      'p',
      { class: 'take-buttons' },
      button(words.copy, () => void copy(address, status, field), { className: 'button' }),
      code,
    ),
    status,
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

/** The code as a drawing: dark on white in every theme, with the white edge that scanners need. */
async function drawCode(address: string): Promise<Node> {
  const { encodeQR } = await import('qr');
  const svg = new DOMParser().parseFromString(encodeQR(address, 'svg', { ecc: 'medium', border: 4 }), 'image/svg+xml').documentElement;
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words.qrLabel(address));
  return document.importNode(svg, true);
}
