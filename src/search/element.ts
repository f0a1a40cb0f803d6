import { searchText } from '../text/search.ts';
import { Engine, type Chosen, type Found } from './engine.ts';
import { facetList, hitItem } from './render.ts';
import { readAddress, writeAddress } from './state.ts';

const PAGE = 20;
const PAUSE = 200;
const facetNames = ['kind', 'subject', 'grade', 'type', 'year'] as const;

/** `<kopilka-search>`: turns the plain form and its empty list into a live search; the address is its state. */
class SearchElement extends HTMLElement {
  readonly #engine = new Engine(new URL(document.documentElement.dataset['root'] ?? '/', location.href));
  #shown = 0;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #found: Found | undefined;

  connectedCallback(): void {
    const { query, chosen } = readAddress(new URL(location.href), facetNames);
    // On a phone the filters would push what was found off the screen.
    if (matchMedia('(max-width: 60rem)').matches) this.querySelector('details')?.removeAttribute('open');
    this.#input.value = query;
    this.#input.addEventListener('focus', () => this.#engine.warm(), { once: true });
    this.#input.addEventListener('input', () => this.#later());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run('push');
    });
    this.#facets.addEventListener('change', () => void this.#run('push'));
    this.#more.addEventListener('click', () => void this.#showMore(true));
    this.querySelector('[data-reset]')?.addEventListener('click', () => this.#reset());
    window.addEventListener('popstate', () => this.#restore());
    if (query !== '' || Object.keys(chosen).length > 0) void this.#search(query, chosen);
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }
  get #input(): HTMLInputElement {
    return this.querySelector('input[type="search"]')!;
  }
  get #list(): HTMLElement {
    return this.querySelector('[data-results]')!;
  }
  get #status(): HTMLElement {
    return this.querySelector('[role="status"]')!;
  }
  get #facets(): HTMLElement {
    return this.querySelector('[data-facets]')!;
  }
  get #more(): HTMLButtonElement {
    return this.querySelector('[data-more]')!;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run('replace'), PAUSE);
  }

  #chosen(): Chosen {
    const boxes = [...this.#facets.querySelectorAll<HTMLInputElement>('input:checked')];
    return Object.fromEntries(
      facetNames
        .map((name) => [name, boxes.filter((box) => box.name === name).map((box) => box.value)])
        .filter(([, values]) => values!.length > 0),
    );
  }

  #run(how: 'push' | 'replace'): Promise<void> {
    clearTimeout(this.#timer);
    const [query, chosen] = [this.#input.value.trim(), this.#chosen()];
    writeAddress(query, chosen, how);
    return this.#search(query, chosen);
  }

  #restore(): void {
    const { query, chosen } = readAddress(new URL(location.href), facetNames);
    this.#input.value = query;
    void this.#search(query, chosen);
  }

  #reset(): void {
    for (const box of this.#facets.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false;
    void this.#run('push');
  }

  async #search(query: string, chosen: Chosen): Promise<void> {
    const turn = ++this.#turn;
    const slow = setTimeout(() => (this.#status.textContent = searchText.loading), 300);
    try {
      const found = await this.#engine.search(query, chosen);
      // From here on the status says what was found; the pages of the hits may still be on their way.
      clearTimeout(slow);
      if (turn === this.#turn) await this.#show(query, chosen, found);
    } catch {
      if (turn === this.#turn) this.#status.textContent = searchText.failed;
    } finally {
      clearTimeout(slow);
    }
  }

  async #show(query: string, chosen: Chosen, found: Found): Promise<void> {
    const blank = query === '' && Object.keys(chosen).length === 0;
    this.#found = blank ? undefined : found;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#facets.replaceChildren(
      ...(blank ? [] : facetNames.flatMap((name) => facetList(name, found.counts[name] ?? {}, chosen[name] ?? []))),
    );
    this.#status.textContent = blank ? searchText.empty : message(query, found);
    document.title = document.title.replace(
      /^.*?(?= — )/,
      query === '' ? searchText.title : `${query} — ${searchText.title.toLocaleLowerCase('ru')}`,
    );
    this.toggleAttribute('data-active', !blank);
    await this.#showMore(false);
  }

  async #showMore(focus: boolean): Promise<void> {
    const found = this.#found;
    const turn = this.#turn;
    const from = this.#shown;
    const hits = (await found?.load(from, from + PAGE)) ?? [];
    if (turn !== this.#turn) return;
    this.#list.append(...hits.map(hitItem));
    this.#shown = from + hits.length;
    this.#more.hidden = found === undefined || this.#shown >= found.count;
    if (focus) this.#list.children[from]?.querySelector('a')?.focus();
  }
}

function message(query: string, { count, relaxed }: Found): string {
  if (count === 0) return `${searchText.nothing(query)} ${searchText.nothingHint}`;
  return [searchText.found(count), relaxed ? searchText.relaxed : ''].filter(Boolean).join(' ');
}

customElements.define('kopilka-search', SearchElement);
