import { make } from './element.ts';
import { rootOfBank } from './root.ts';

/** Adds a style sheet that only some readers need, by the address that `?url` gives; done when it is there or cannot be had. */
export function loadSheet(sheet: string): Promise<unknown> {
  // Vite names it from the root of the host, which is not the root of the bank.
  const link = make('link', { rel: 'stylesheet', href: rootOfBank().href + sheet.slice(1) });
  const loaded = new Promise((done) => ['load', 'error'].forEach((event) => link.addEventListener(event, done)));
  document.head.append(link);
  return loaded;
}
