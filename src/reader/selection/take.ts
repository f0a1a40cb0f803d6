import { takeText as words } from '../../text/selection-take.ts';
import { button, make, part } from '../element.ts';
import { giveFile, readersDay } from '../give-file.ts';
import { rootOfBank } from '../root.ts';
import { urls } from '../../bank/urls.ts';
import { titleOf } from './chosen-item.ts';
import type { Desk } from './page.ts';
import { byFolder, folderOf, type Chosen, type Selection } from './selection.ts';
import { LONGEST, toFragment } from './share.ts';
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
  readonly say: (words: string, ...more: HTMLElement[]) => void;
  readonly page: HTMLElement;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What each button does; the heavy ones load their code when pressed. */
const acts: Readonly<Record<string, (taking: Taking) => Promise<void> | void>> = {
  share: ({ selection, say }) => share(selection, say),
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
  const said = part(page, '[data-said]');
  const say = (words: string, ...more: HTMLElement[]) => said.replaceChildren(make('span', {}, words), ...more);
  page.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLButtonElement>('[data-act]') : null;
    const act = acts[pressed?.dataset['act'] ?? ''];
    if (act === undefined) return;
    say('');
    const selection = inScope(desk.shelf.selection, part<HTMLSelectElement>(page, '[data-scope]').value);
    void run(act, { selection, say, page, taken: [] }, desk);
  });
  servePrinting(page, desk);
}

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
    // Copying must follow the press at once, and needs no data.
    if (act !== acts['share']) await desk.ask(taking.selection.items.map(({ key }) => key));
    const taken = takenOf(taking.selection, desk);
    const unknown = taken.filter(({ known }) => known === 'offline').length;
    if (unknown > 0 && act !== acts['share'] && act !== acts['print']) return taking.say(words.offline(unknown));
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

async function share(selection: Selection, say: Taking['say']): Promise<void> {
  const address = addressOf(selection);
  const plain = { ...selection, items: selection.items.map((item) => ({ ...item, note: undefined })) };
  const shorter = button(words.withoutNotes, () => void share(plain, say));
  const hasNotes = selection.items.some(({ note }) => note !== undefined);
  const field = make('input', { value: address, readonly: '', 'aria-label': words.shareField });
  field.addEventListener('focus', () => field.select());
  const isLong = address.length > LONGEST;
  const more = [field, ...(isLong && hasNotes ? [shorter] : [])];
  try {
    await navigator.clipboard.writeText(address);
    say(isLong ? words.shareLong(address.length) : words.shared(address.length), ...more);
  } catch {
    // Sites without a certificate have no clipboard.
    say(isLong ? words.shareLong(address.length) : words.shareByHand, ...more);
    field.focus();
  }
}

const addressOf = (selection: Selection) => `${new URL(urls.selection.slice(1), rootOfBank()).href}#${toFragment(selection)}`;

function giveCited(taking: Taking, write: (things: NonNullable<ChosenThing['cite']>[], day: string) => string, name: string): void {
  const cited = taking.taken.flatMap(({ thing }) => thing?.cite ?? []);
  if (cited.length > 0) giveFile(name, new Blob([write(cited, readersDay())], { type: 'text/plain;charset=utf-8' }));
  sayCited(taking, cited.length, ({ thing }) => thing?.cite === undefined);
}

function sayCited({ taken, say }: Taking, count: number, isLeft: (one: Taken) => boolean): void {
  const left = taken.filter(isLeft).map(({ title }) => title);
  say([count > 0 ? words.done : words.nothingCited, count > 0 && left.length > 0 ? words.uncited(left) : ''].filter(Boolean).join(' '));
}
