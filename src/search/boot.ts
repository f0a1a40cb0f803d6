import { KEY } from './remember-key.ts';

/** The only part of search that every page runs: it loads the rest when it is asked for. */
const live = document.querySelector('kopilka-search');

const startSearch = () =>
  import('./element.ts').catch(() => {
    delete document.documentElement.dataset['asked'];
    for (const words of document.querySelectorAll<HTMLElement>('.search-failed')) words.hidden = false;
  });

function onFocus(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.closest('kopilka-suggest')) void import('./suggest.ts').catch(() => undefined);
  else if (live?.contains(target)) void startSearch();
}

addEventListener('focusin', ({ target }) => onFocus(target));
onFocus(document.activeElement);
if (live && location.search) void startSearch();

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isTyping = target instanceof HTMLElement && (target.isContentEditable || target.matches('input,select,textarea'));
  if (key !== '/' || ctrlKey || metaKey || altKey || isTyping || document.documentElement.dataset['slash']) return;
  event.preventDefault();
  document.querySelector<HTMLElement>('input[name=q]')?.focus();
});

try {
  if (sessionStorage.getItem(KEY)) void import('./highlight.ts');
} catch {
  // Where storage is blocked, nothing is marked.
}
