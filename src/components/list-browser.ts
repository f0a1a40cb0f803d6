import { applyView, readView } from './view-settings.ts';

/** How a list may look; the first is its usual look. */
const looks = ['cards', 'rows'] as const;
type Look = (typeof looks)[number];

/** Adds to a list what needs JavaScript: the switch between cards and rows, and the sheet of ways to narrow it. */
class ListBrowser extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('.list-tools');
    if (tools) tools.append(createSwitch(tools));
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

function createSwitch({ dataset: words }: HTMLElement): HTMLElement {
  const group = document.createElement('div');
  group.className = 'look';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words['label'] ?? '');
  const buttons = looks.map((look) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words[look] ?? look;
    button.addEventListener('click', () => {
      show(look);
      for (const [index, other] of buttons.entries()) other.setAttribute('aria-pressed', String(looks[index] === look));
    });
    button.setAttribute('aria-pressed', String((document.documentElement.dataset['list'] ?? looks[0]) === look));
    return button;
  });
  group.append(...buttons);
  return group;
}

/** The choice is kept with the other choices of the look and stands on `<html>` before the first paint of the next page. */
function show(look: Look): void {
  const { dataset } = document.documentElement;
  if (look === looks[0]) delete dataset['list'];
  else dataset['list'] = look;
  applyView(readView());
}

customElements.define('list-browser', ListBrowser);
