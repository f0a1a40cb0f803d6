import { FIRST_SETTINGS, viewSettings, viewText, type ViewSetting } from '../text/low-vision.ts';
import { applyView, describePictures, readView, type View } from './view-settings.ts';

/** Turns the link to the page on accessibility into the button of a panel; the panel is made when it is first asked for. */
class LowVision extends HTMLElement {
  view = readView();
  panel: HTMLElement | undefined;
  /** What the button says while the view is the usual one. */
  usual: readonly Node[] | undefined;

  connectedCallback(): void {
    const toggle = this.querySelector<HTMLElement>('.low-vision-toggle');
    if (toggle === null) return;
    toggle.hidden = false;
    this.nameToggle();
    toggle.setAttribute('role', 'button');
    toggle.setAttribute('aria-expanded', 'false');
    toggle.addEventListener('click', (event) => {
      event.preventDefault();
      this.toggle(toggle);
    });
    toggle.addEventListener('keydown', (event) => {
      // A real button answers to the space bar by itself.
      if (event.key !== ' ' || toggle instanceof HTMLButtonElement) return;
      event.preventDefault();
      this.toggle(toggle);
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.panel?.hidden === false) this.toggle(toggle);
    });
    if (this.view.images === 'off') describePictures(true);
  }

  /** Opens or shuts the panel; shut, the focus goes back to the button. */
  toggle(button: HTMLElement): void {
    if (this.panel === undefined) this.append((this.panel = this.createPanel(button)));
    else this.panel.hidden = !this.panel.hidden;
    button.setAttribute('aria-expanded', String(!this.panel.hidden));
    if (this.panel.hidden) button.focus();
  }

  /** Switched on, the button says what it opens, no longer what it promises. */
  nameToggle(): void {
    const words = this.querySelector('.low-vision-words');
    if (!words) return;
    this.usual ??= [...words.childNodes];
    words.replaceChildren(...(Object.values(this.view).some(Boolean) ? [viewText.toggle] : this.usual));
  }

  createPanel(button: HTMLElement): HTMLElement {
    const panel = element('div', 'view-panel');
    panel.id = 'view-panel';
    panel.setAttribute('role', 'group');
    panel.setAttribute('aria-label', viewText.panel);
    button.setAttribute('aria-controls', panel.id);
    const form = element('form', 'view-settings');
    const settings = viewSettings.map((setting) => createSetting(setting, this.view[setting.name] ?? ''));
    form.append(...settings.slice(0, FIRST_SETTINGS), createMore(settings.slice(FIRST_SETTINGS), this.view));
    form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const { name, value } = target;
      // Usual colours show only without a scheme: who chooses one wants to see it.
      this.change({ ...this.view, ...(name === 'theme' && { scheme: '' }), [name]: value }, form);
    });
    const actions = element('div', 'view-actions');
    actions.append(
      createButton(viewText.reset, () => this.change({}, form)),
      createButton(viewText.close, () => this.toggle(button)),
    );
    panel.append(actions, form);
    return panel;
  }

  /** Applies a choice and shows it in the form and on the button. */
  change(view: View, form: HTMLFormElement): void {
    this.view = view;
    this.nameToggle();
    for (const input of form.querySelectorAll('input')) input.checked = input.value === (view[input.name] ?? '');
    applyView(view);
    describePictures(view.images === 'off');
  }
}

/** The rest is folded unless something of it was changed. */
function createMore(settings: readonly HTMLElement[], view: View): HTMLElement {
  const box = element('details', 'view-more');
  box.open = viewSettings.slice(FIRST_SETTINGS).some(({ name }) => Boolean(view[name]));
  const list = element('div', 'view-settings');
  list.append(...settings);
  box.append(element('summary', '', viewText.more), list);
  return box;
}

function createSetting({ name, title, options }: ViewSetting, chosen: string): HTMLElement {
  const group = element('fieldset', `view-${name}`);
  const list = element('div', 'view-options');
  group.append(element('legend', '', title), list);
  for (const [value, words] of options) {
    const label = element('label');
    const input = element('input');
    Object.assign(input, { type: 'radio', name, value, checked: value === chosen });
    label.dataset.value = value;
    label.append(input, words);
    list.append(label);
  }
  return group;
}

function createButton(words: string, act: () => void): HTMLElement {
  const button = element('button', 'button button-quiet', words);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', words = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (words) made.textContent = words;
  return made;
}

customElements.define('low-vision', LowVision);
