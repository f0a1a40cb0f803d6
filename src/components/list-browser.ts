import { applyView, readView } from './view-settings.ts';

/** The look of a list that nobody has changed. */
const USUAL = 'cards';

/** Serves in a list what needs JavaScript: the switch between cards and rows, and the sheet of ways to narrow it. */
class ListBrowser extends HTMLElement {
  connectedCallback(): void {
    serveSwitch(this);
    this.querySelector('.narrow-open')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.openSheet();
    });
  }

  /** The links themselves go into the sheet and come back: one list of them, whatever the screen becomes meanwhile. */
  openSheet(): void {
    const place = this.querySelector('.narrow');
    const body = place?.querySelector('.narrow-body');
    if (!place || !body) return;
    const sheet = document.createElement('dialog');
    sheet.className = 'sheet';
    sheet.setAttribute('aria-label', place.getAttribute('aria-label') ?? '');
    sheet.append(body);
    this.append(sheet);
    sheet.addEventListener('click', ({ target }) => {
      if (target === sheet || (target instanceof Element && target.closest('a'))) sheet.close();
    });
    sheet.addEventListener('close', () => {
      place.append(body);
      sheet.remove();
      this.querySelector<HTMLElement>('.narrow-open')?.focus({ preventScroll: true });
    });
    sheet.showModal();
  }
}

function serveSwitch(list: HTMLElement): void {
  const buttons = [...list.querySelectorAll<HTMLElement>('.look button')];
  const press = (chosen: string) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['look'] === chosen));
  };
  press(document.documentElement.dataset['list'] ?? USUAL);
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const look = button.dataset['look'] ?? USUAL;
      show(look);
      press(look);
    });
  }
}

/** The choice is kept with the other choices of the look and stands on `<html>` before the first paint of the next page. */
function show(look: string): void {
  const { dataset } = document.documentElement;
  if (look === USUAL) delete dataset['list'];
  else dataset['list'] = look;
  applyView(readView());
}

customElements.define('list-browser', ListBrowser);
