import { affordsAhead, pageAhead, type Connection } from './page-ahead.ts';

/** Fetches the page behind a link that the reader has paused on or begun to press: it is there when they let go. */
const PAUSE = 70;
const asked = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

function fetchAhead(target: EventTarget | null, pause: number): void {
  clearTimeout(timer);
  const link = target instanceof Element ? target.closest('a') : null;
  const address = link?.href && !link.download ? pageAhead(link.href, location.href) : undefined;
  if (address === undefined || asked.has(address)) return;
  timer = setTimeout(() => {
    asked.add(address);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: address }));
  }, pause);
}

if (affordsAhead((navigator as { connection?: Connection }).connection)) {
  addEventListener('mouseover', ({ target }) => fetchAhead(target, PAUSE), { passive: true });
  addEventListener('touchstart', ({ target }) => fetchAhead(target, 0), { passive: true });
}
