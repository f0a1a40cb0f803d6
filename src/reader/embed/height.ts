/** Runs in a frame on another site: takes away what is over, and tells the page around how high the frame should be. */
for (const row of document.querySelectorAll<HTMLElement>('[data-until]'))
  if (Date.parse(row.dataset['until'] ?? '') < Date.now()) row.remove();
const empty = document.querySelector<HTMLElement>('[data-empty]');
if (empty) empty.hidden = document.querySelector('li') !== null;

// Nobody can know on whose page it stands, and a height is no secret.
const tell = () => parent.postMessage({ kopilka: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
if (parent !== window) {
  // Browsers draw no frame of another site that has no height yet, so nothing is observed in it.
  addEventListener('load', tell);
  new ResizeObserver(tell).observe(document.body);
}
