import { selectionText as text } from '../../text/selection.ts';
import { part } from '../element.ts';
import { sayIn } from '../said.ts';
import { cut } from './cut.ts';
import { showFolders } from './folders.ts';
import { merge } from './merge.ts';
import { showNotes } from './notes.ts';
import { serveRecent } from './recent.ts';
import { addFolder, edit, freeId, LIMITS, remove, type Change } from './selection.ts';
import { showShared } from './shared.ts';
import { countsOf, showScope } from './summary.ts';
import { Shelf, type State } from './shelf.ts';
import { serveTake } from './take.ts';
import { isMoved, isThing, thingOf, type Known } from './things.ts';

/** What the parts of the page share: the selection, what is known of its things, and how to change it. */
export interface Desk {
  readonly shelf: Shelf;
  readonly known: ReadonlyMap<string, Known>;
  /** Makes a change, keeps it, shows it; focus then goes where `focus` says. */
  change: (change: Change, focus?: string) => State;
  /** Makes a change that shows already: what is typed. */
  keep: (change: Change) => void;
  /** Says something that happened, with what may be done about it. */
  say: (words: string, ...actions: HTMLElement[]) => void;
  /** Shows all anew. */
  show: () => void;
  /** Asks for what is not known yet. */
  ask: (keys: readonly string[]) => Promise<void>;
}

/** The page «Моя подборка». */
class SelectionPage extends HTMLElement implements Desk {
  readonly shelf = new Shelf(() => localStorage);
  readonly known = new Map<string, Known>();
  #waiting = 0;
  #showRecent: (() => void) | undefined;

  connectedCallback(): void {
    this.#serveNewFolder();
    serveTake(this, this);
    this.#showRecent = serveRecent(this, this);
    showShared(this, this);
    this.show();
    this.#askAll();
    addEventListener('storage', () => this.#renew());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#renew());
    // What could not be kept would be lost with the page.
    addEventListener('beforeunload', (event) => this.shelf.isUnkept && event.preventDefault());
    addEventListener('hashchange', () => showShared(this, this));
  }

  #renew(): void {
    this.shelf.read();
    this.show();
    this.#askAll();
  }

  #askAll = () => void this.ask(this.shelf.selection.items.map(({ key }) => key));

  change = (change: Change, focus?: string): State => {
    const state = this.shelf.change(change);
    this.show(focus);
    return state;
  };

  keep = (change: Change): void => {
    this.shelf.change(change);
    showNotes(this, this);
  };

  say = (words: string, ...actions: HTMLElement[]): void => {
    sayIn(part(this, '[data-toast]'), words, actions);
  };

  show = (focus?: string): void => {
    const { selection } = this.shelf;
    const isEmpty = selection.items.length === 0 && selection.folders.length === 0;
    showNotes(this, this);
    showFolders(part(this, '[data-folders]'), this, focus);
    part(this, '[data-empty]').hidden = !isEmpty;
    part(this, '[data-new-folder]').hidden = isEmpty;
    part(this, '[data-take]').hidden = selection.items.length === 0;
    part(this, '[data-counts]').textContent = isEmpty ? '' : countsOf(selection, this.known);
    showScope(this, selection);
    this.#showRecent?.();
  };

  ask = async (keys: readonly string[]): Promise<void> => {
    await Promise.all(keys.map((key) => this.#askOne(key)));
  };

  /** Answers come one after another: they are shown together. */
  async #askOne(key: string): Promise<void> {
    if (isThing(this.known.get(key))) return;
    const answer = await thingOf(key);
    this.known.set(key, answer);
    if (isMoved(answer)) this.#follow(key, answer.moved);
    else this.#keepTitle(key, answer);
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.show(), 60);
  }

  /** The work has another address now: notes and folder go there with it. */
  #follow(key: string, moved: string): void {
    const item = this.shelf.selection.items.find((own) => own.key === key);
    if (item === undefined) return;
    const now = { ...item, key: moved };
    this.shelf.change((selection) =>
      selection.items.some((own) => own.key === moved)
        ? merge(remove(key)(selection), { folders: [], items: [{ ...now, folder: undefined }] })
        : { ...selection, items: selection.items.map((own) => (own.key === key ? now : own)) },
    );
    if (!this.known.has(moved)) void this.#askOne(moved);
  }

  /** What came by an address or from a damaged record has no title yet. */
  #keepTitle(key: string, answer: Known): void {
    const item = this.shelf.selection.items.find((own) => own.key === key);
    if (item && isThing(answer) && item.title === '') this.shelf.change(edit(key, { title: cut(answer.title, LIMITS.title) }));
  }

  #serveNewFolder(): void {
    const form = part<HTMLFormElement>(this, '[data-new-folder]');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const field = part<HTMLInputElement>(form, 'input');
      const name = cut(field.value.trim(), LIMITS.name);
      if (name === '') return;
      if (this.shelf.selection.folders.length >= LIMITS.folders) return this.say(text.folderLimit);
      const id = freeId(this.shelf.selection);
      field.value = '';
      this.change(addFolder({ id, name }), `folder ${id}`);
    });
  }
}

customElements.define('kopilka-selection', SelectionPage);
