import { takeText as words } from '../../text/selection-take.ts';
import { make, part } from '../element.ts';
import { giveFile, readersDay } from '../give-file.ts';
import { titleOf } from './chosen-item.ts';
import type { Desk } from './page.ts';
import { byFolder, folderOf, type Chosen, type Selection } from './selection.ts';
import { copyAddress, sendAddress, type Say } from './send.ts';
import { isThing, type Known } from './things.ts';
import type { ChosenThing } from '../../bank/views/chosen-thing.ts';

/** A chosen thing with its data. */
export interface Taken {
  readonly item: Chosen;
  readonly title: string;
  readonly known: Known | undefined;
  readonly thing: ChosenThing | undefined;
  readonly folder: string | undefined;
}

/** What the buttons of «Забрать с собой» work with. */
interface Taking {
  readonly taken: readonly Taken[];
  readonly selection: Selection;
  readonly say: Say;
  readonly page: HTMLElement;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What each button does; the heavy ones load their code when pressed. */
const acts: Readonly<Record<string, (taking: Taking) => Promise<void> | void>> = {
  send: ({ selection }) => sendAddress(selection),
  share: ({ selection, say }) => copyAddress(selection, say),
  print: async ({ page, taken }) => (await import('./print.ts')).printList(part(page, '[data-print]'), taken),
  zip: async ({ taken, say }) => (await import('./zip.ts')).offerZip(taken, say),
  bibliography: async (taking) => {
    const { bibliographyDocx, recordsOf } = await import('./bibliography.ts');
    const records = recordsOf(taking.taken, readersDay());
    if (records.length > 0) giveFile(words.bibliographyName, new Blob([await bibliographyDocx(records)], { type: WORD }));
    sayCited(taking, records.length, ({ thing }) => thing?.cite === undefined && thing?.record === undefined);
  },
  bibtex: async (taking) => giveCited(taking, (await import('../../bank/exports/bibtex.ts')).bibtex, words.bibtexName),
  ris: async (taking) => giveCited(taking, (await import('../../bank/exports/ris.ts')).ris, words.risName),
  plan: async ({ taken, say }) => {
    const lessons = taken.flatMap(({ thing, item }) => (thing?.stages ? [{ thing, key: item.key }] : []));
    if (lessons.length === 0) return say(words.planNone);
    const { planDocx } = await import('./plan.ts');
    giveFile(words.planName, new Blob([await planDocx(lessons)], { type: WORD }));
    say(words.done);
  },
};

/** Serves the buttons by which a selection is taken away. */
export function serveTake(page: HTMLElement, desk: Desk): void {
  page.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLButtonElement>('[data-act]') : null;
    const act = acts[pressed?.dataset['act'] ?? ''];
    if (act === undefined) return;
    for (const other of page.querySelectorAll<HTMLElement>('[data-said]')) sayAt(other)('');
    const say = sayAt(part(pressed?.closest('li') ?? page, '[data-said]'));
    const selection = inScope(desk.shelf.selection, part<HTMLSelectElement>(page, '[data-scope]').value);
    void run(act, { selection, say, page, taken: [] }, desk);
  });
  servePrinting(page, desk);
}

/** Answers stand under the button that was pressed, where the reader looks; what is below the edge of the window comes into sight. */
const sayAt =
  (said: HTMLElement): Say =>
  (words, ...more) => {
    said.classList.toggle('note', words !== '');
    said.replaceChildren(...(words === '' ? [] : [make('span', {}, words), ...more]));
    if (words !== '') said.scrollIntoView({ block: 'nearest' });
  };

/** «Печать» of the browser gives the same list as the button: its code is there before it is asked for. */
function servePrinting(page: HTMLElement, desk: Desk): void {
  const place = part(page, '[data-print]');
  let fill: ((place: HTMLElement, taken: readonly Taken[]) => void) | undefined;
  setTimeout(() => void import('./print.ts').then(({ fillList }) => (fill = fillList)).catch(() => undefined), 3000);
  addEventListener('beforeprint', () => {
    const selection = inScope(desk.shelf.selection, part<HTMLSelectElement>(page, '[data-scope]').value);
    if (place.childElementCount === 0 && selection.items.length > 0) fill?.(place, takenOf(selection, desk));
    page.toggleAttribute('data-paper', place.childElementCount > 0);
  });
  addEventListener('afterprint', () => place.replaceChildren());
}

async function run(act: (taking: Taking) => Promise<void> | void, taking: Taking, desk: Desk): Promise<void> {
  try {
    // Copying must follow the press at once, and an address needs no data.
    const isAddress = act === acts['share'] || act === acts['send'];
    if (!isAddress) await desk.ask(taking.selection.items.map(({ key }) => key));
    const taken = takenOf(taking.selection, desk);
    const unknown = taken.filter(({ known }) => known === 'offline').length;
    if (unknown > 0 && !isAddress && act !== acts['print']) return taking.say(words.offline(unknown));
    await act({ ...taking, taken });
  } catch {
    taking.say(words.failed);
  }
}

/** Returns the selection that is asked for: all of it, one folder, or what stands in none. */
export function inScope(selection: Selection, scope: string): Selection {
  if (scope === '') return selection;
  const id = scope === '-' ? undefined : scope;
  return {
    folders: selection.folders.filter((folder) => folder.id === id),
    items: selection.items.filter((item) => folderOf(item, selection) === id),
  };
}

function takenOf(selection: Selection, { known }: Desk): Taken[] {
  return byFolder(selection).flatMap(({ folder, items }) =>
    items.map((item) => {
      const own = known.get(item.key);
      return { item, title: titleOf(item, own), known: own, thing: isThing(own) ? own : undefined, folder: folder?.name };
    }),
  );
}

function giveCited(taking: Taking, write: (things: NonNullable<ChosenThing['cite']>[], day: string) => string, name: string): void {
  const cited = taking.taken.flatMap(({ thing }) => thing?.cite ?? []);
  if (cited.length > 0) giveFile(name, new Blob([write(cited, readersDay())], { type: 'text/plain;charset=utf-8' }));
  sayCited(taking, cited.length, ({ thing }) => thing?.cite === undefined);
}

function sayCited({ taken, say }: Taking, count: number, isLeft: (one: Taken) => boolean): void {
  const left = taken.filter(isLeft).map((one) => `«${one.title}» (${whyLeft(one)})`);
  say([count > 0 ? words.done : words.nothingCited, left.length > 0 ? words.uncited(left) : ''].filter(Boolean).join(' '));
}

/** Returns why a thing is in no list of sources: the bank has it no more, has no record of it, or has one only for a list in Word. */
export function whyLeft({ known, thing }: Pick<Taken, 'known' | 'thing'>): string {
  if (known === 'gone' || thing === undefined) return words.unrecorded.gone;
  return thing.unrecorded ?? words.unrecorded.onlyWord;
}
