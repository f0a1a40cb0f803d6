import { searchText as text } from '../text/search.ts';
import { button } from './dom.ts';
import type { Found } from './engine.ts';
import { PAGE, type Hit } from './hits.ts';
import type { Names } from './offers.ts';
import { HitList } from './hit-list.ts';

/** In CSS pixels: the list begins no higher, and no hit is lower. */
const [ABOVE, LOWEST] = [200, 110];

/** What the page is busy with; the style sheet hides what has no sense then. */
type Mode = 'blank' | 'found' | 'nothing' | 'failed';

/** What stands above the hits: how much was found, how the query was understood, what is chosen. */
export interface Above {
  readonly status: string;
  readonly notes: readonly Node[];
  readonly chips: readonly Node[];
}

/** What is seen of the search page: it changes the elements that `Search.astro` made and knows nothing of search itself. */
export class SearchView {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly order: HTMLSelectElement;
  /** What answers, and what is folded below it. */
  readonly hits: HitList;
  readonly rest: HitList;
  readonly names: Names;
  /** What the page says before anything is asked, and where search is out of order: both stand in it. */
  readonly #words: readonly string[];

  /** `onPress` hears what is pressed in the lists of hits. */
  constructor(root: HTMLElement, onPress: (target: EventTarget | null) => void) {
    this.root = root;
    this.input = root.querySelector<HTMLInputElement>('input[name=q]')!;
    this.order = root.querySelector('select')!;
    this.#words = ['.search-status', '.search-failed'].map((place) => root.querySelector(place)!.textContent.trim());
    const onFailure = () => this.sayFailed();
    for (const name of ['results', 'rest-results'])
      for (const event of ['click', 'auxclick']) this.part(name).addEventListener(event, ({ target }) => onPress(target));
    this.hits = new HitList(this.part('results'), this.part('more'), onFailure);
    this.rest = new HitList(this.part('rest-results'), this.part('rest-more'), onFailure);
    this.names = JSON.parse(root.dataset['names'] ?? '{}') as Names;
    this.part('rest').addEventListener('toggle', () => this.rest.isEmpty && void this.rest.grow());
  }

  /** How many hits may be seen at once: as many as browsers ask for side by side, or as a tall window holds below the field. */
  get inSight(): number {
    return Math.min(PAGE, Math.max(6, Math.ceil((innerHeight - ABOVE) / LOWEST)));
  }

  /** Returns the element marked `data-<name>`. */
  part(name: string): HTMLElement {
    return this.root.querySelector(`[data-${name}]`)!;
  }

  /** Says something to everybody, those who listen included; `rest` is how many wait below. */
  say(words: string, rest = 0): void {
    const status = this.part('status');
    const more = rest > 0 ? text.below(rest) : '';
    // What is said already is not said again.
    const line = more ? `${words} ` : words;
    if (status.textContent !== line + more) status.replaceChildren(line, more && button('button-plain', more, () => this.#unfold()));
  }

  /** Says that search is out of order. */
  sayFailed(): void {
    this.say(this.#words[1]!);
  }

  /** Shows the page as it is before anything is asked; `notes` tell of values of an old address that asked for nothing else. */
  blank(notes: readonly Node[] = []): void {
    this.#clear();
    this.part('notes').append(...notes);
    this.say(this.#words[0]!);
    this.#mode('blank');
  }

  /** Says that search is out of order; the rubrics are the way on. */
  fail(): void {
    this.#clear();
    this.sayFailed();
    this.#mode('failed');
  }

  /** Shows what was found. */
  show(found: Found, hits: readonly Hit[], { status, notes, chips }: Above): void {
    const wasOn = (name: string) => this.part(name).contains(document.activeElement);
    const loses = ['chips', 'notes', 'nothing', 'results', 'rest'].some(wasOn);
    this.#clear();
    this.part('notes').append(...notes);
    this.part('chips').append(...chips);
    this.hits.show({ load: found.load, from: 0, to: found.answers }, hits);
    this.#fold(found);
    this.say(status, found.count - found.answers);
    this.#mode(found.count > 0 ? 'found' : 'nothing');
    // What had the focus is gone: whoever goes by keys goes on from the next mark, or from what was found.
    if (loses) (this.part('chips').querySelector('button') ?? this.part('status')).focus();
  }

  /** What does not answer wholly waits behind a line that says how many pages it is. */
  #fold({ load, count, answers, inPassing, whole }: Found): void {
    this.rest.show({ load, from: answers, to: count });
    this.part('rest').hidden = count === answers;
    this.part('rest-words').textContent = count === answers ? '' : text.rest(count - answers, whole < count, inPassing);
  }

  #unfold(): void {
    this.part('rest').setAttribute('open', '');
    this.part('rest-words').focus();
  }

  #clear(): void {
    for (const name of ['notes', 'chips', 'nothing']) this.part(name).replaceChildren();
    for (const list of [this.hits, this.rest]) list.clear();
    this.part('rest').hidden = true;
    this.part('rest').removeAttribute('open');
  }

  #mode(mode: Mode): void {
    this.root.dataset['mode'] = mode;
    // Before this was known, the address alone told whether to expect a list.
    document.documentElement.toggleAttribute('data-asked', mode === 'found');
  }
}
