import { embedPageText as words } from '../../text/embed-page.ts';
import { make, part } from '../element.ts';
import { rootOfBank } from '../root.ts';
import { parseApart } from '../trusted.ts';
import { addressOfFrame, codes, type Shown } from './codes.ts';

/** Fills the form of the page of codes for what its address names after `?`. */
export function serveEmbedPage(): void {
  const box = part(document, '.embed');
  const key = location.search.slice(1).replace(/&.*|\/$/g, '') || 'novoe';
  void read(key).then(
    (main) => (main ? serve(box, key, main) : refuse(box, words.missing)),
    () => refuse(box, words.unread),
  );
}

function refuse(box: HTMLElement, why: string): void {
  box.hidden = true;
  const note = part(document, '.embed-missing');
  note.textContent = why;
  note.hidden = false;
}

/** What stands in the frame; `undefined` when the bank has none for this key. */
async function read(key: string): Promise<Element | undefined> {
  if (!/^[a-z\d-]+(\/[a-z\d-]+)*$/.test(key)) return undefined;
  const answer = await fetch(addressOfFrame({ site: rootOfBank().href, key, colours: '' }));
  if (!answer.ok) return undefined;
  return parseApart(await answer.text(), 'text/html').querySelector('main') ?? undefined;
}

/** A frame is never lower than this. */
const LEAST = 120;

function serve(box: HTMLElement, key: string, main: Element): void {
  const form = part<HTMLFormElement>(box, '.embed-form');
  const code = part<HTMLTextAreaElement>(form, 'textarea');
  const status = part(form, '[role=status]');
  const title = main.querySelector('h1')?.textContent ?? '';
  const isList = main.querySelector('ul,[data-empty]') !== null;
  // On a host of its own the bank says where it is; a stand-in address is never given away.
  const site = box.dataset['site'] ?? rootOfBank().href;
  const frame = make('iframe', { title });
  let height = LEAST;
  if (!isList) part<HTMLInputElement>(form, '[value=rss]').disabled = true;
  part(box, '.embed-preview').append(frame);

  const asked = (name: string) => String(new FormData(form).get(name) ?? '');
  const show = () => {
    const shown: Shown = { site, key, title, main, height, colours: asked('colours') };
    const way = asked('way');
    code.value = codes[way]?.(shown) ?? '';
    const names = key.startsWith('avtory/') && way === 'html' ? ` ${words.name}` : '';
    part(form, '.embed-note').textContent = words.ways[way as keyof typeof words.ways].note + names;
    part(form, '.embed-colours').hidden = way === 'html' || way === 'rss';
    status.textContent = '';
  };
  const draw = () => (frame.src = addressOfFrame({ site: rootOfBank().href, key, colours: asked('colours') }));
  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    const told = (data as { kopilka?: unknown } | null)?.kopilka;
    if (source !== frame.contentWindow || origin !== location.origin || typeof told !== 'number') return;
    frame.height = String(told);
    height = Math.max(LEAST, Math.ceil(told / 10) * 10);
    show();
  });
  form.addEventListener('change', () => {
    show();
    draw();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  code.addEventListener('focus', () => code.select());
  part(form, 'button').addEventListener('click', () => void copy(code, status));
  show();
  draw();
}

async function copy(code: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.value);
    status.textContent = words.copied;
  } catch {
    // Without a safe connection browsers have no clipboard.
    status.textContent = words.copyFailed;
    code.focus();
  }
}
