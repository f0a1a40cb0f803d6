let dress: (() => void) | undefined;

/** Brings what draws the code of the page and writes out its links; without it the page is printed all the same. */
const load = () => import('../reader/paper.ts').then(async ({ readyPaper }) => (dress = await readyPaper())).catch(() => undefined);

/** Prints the page with its code and the addresses of its links; a bad connection holds the printer for three seconds at most. */
export async function printPage(): Promise<void> {
  if (!dress) await Promise.race([load(), new Promise((late) => setTimeout(late, 3000))]);
  print();
}

// A printed page says where it came from: the address stands under the name of the site, where it never makes a sheet of its own.
addEventListener('beforeprint', () => {
  document.querySelector('.print-address')?.remove();
  const address = Object.assign(document.createElement('p'), { className: 'print-address', textContent: location.href.replace(/#.*/, '') });
  document.querySelector('.site-header')?.append(address);
  // Older browsers print only what is open.
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.prints:not([open])')) {
    fold.open = true;
    addEventListener('afterprint', () => (fold.open = false), { once: true });
  }
  dress?.();
});

addEventListener('keydown', (event) => {
  if (dress || event.code !== 'KeyP' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void printPage();
});

// For the menu of the browser, which says nothing before: where all is on the device already, nothing is asked of the network.
if (navigator.serviceWorker?.controller) addEventListener('load', () => setTimeout(load, 1000));
// A mouse on its way to that menu leaves the page first.
else document.documentElement.addEventListener('mouseleave', load, { once: true });
