/**
 * Runs on a school's site, next to `<p data-kopilka="materialy/drobi"><a href="…">…</a></p>`: puts the frame of that page after it and takes
 * its height from the frame. The link gives way only when the frame has answered, so a bank that is down leaves the link.
 */
const bank = new URL('.', (document.currentScript as HTMLScriptElement).src);
/** Longer than any page of a school takes to load; a frame that is silent by then is broken. */
const PATIENCE = 20_000;
/** Frames that have not told a height stand without one. */
const HIDDEN = 'display:block;width:100%;height:0;border:0;visibility:hidden';

function insert(place: HTMLElement): void {
  const { kopilka = '', cveta } = place.dataset;
  // A key leads into the folder of frames and nowhere else.
  if (!/^[a-z\d-]+(\/[a-z\d-]+)*$/.test(kopilka)) return;
  delete place.dataset['kopilka'];
  const frame = document.createElement('iframe');
  frame.title = place.textContent.trim();
  frame.style.cssText = HIDDEN;
  const listen = ({ source, origin, data }: MessageEvent) => {
    const height: unknown = (data as { kopilka?: unknown } | null)?.kopilka;
    if (source !== frame.contentWindow || origin !== bank.origin || typeof height !== 'number' || !(height > 0 && height < 9999)) return;
    clearTimeout(silence);
    frame.style.height = `${height}px`;
    frame.style.visibility = '';
    // Sheets of schools outdo `hidden`.
    place.style.display = 'none';
  };
  const silence = setTimeout(() => {
    removeEventListener('message', listen);
    frame.remove();
  }, PATIENCE);
  addEventListener('message', listen);
  frame.src = `${bank.href}${kopilka}.html${cveta ? `#${cveta}` : ''}`;
  place.after(frame);
}

const insertAll = () => document.querySelectorAll<HTMLElement>('[data-kopilka]').forEach(insert);
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', insertAll);
else insertAll();
