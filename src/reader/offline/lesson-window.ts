import { formatSize } from '../../text/format.ts';
import { offlineText } from '../../text/offline.ts';
import { openDialog } from '../dialog.ts';
import { button, make } from '../element.ts';
import { rootOfBank } from '../root.ts';
import { plainAddress } from './names.ts';
import { findLesson, planOf, type FoundLesson, type LessonPlan } from './plan.ts';
import { removeLesson, saveLesson, sizeAt, sizeOf, sweepHalfDone, type SaveFault, type Size } from './save.ts';
import { isTold, OWN_PAGE, savedLessons, type SavedLesson } from './saved.ts';

const { lesson: words } = offlineText;

/** Opens the window in which this page is saved for a lesson or taken off the device; `onChange` hears whether it is saved now. */
export async function openLesson(onChange: (isSaved: boolean) => void): Promise<void> {
  const scope = rootOfBank().href;
  const body = make('div', { class: 'flow' });
  const status = make('p', { role: 'status' }, words.looking);
  const dialog = await openDialog(words.title, status, body);
  const show = async (said = '') => {
    const saved = await findSaved(scope).catch(() => undefined);
    onChange(saved !== undefined);
    status.textContent = said;
    body.replaceChildren(...(saved ? savedParts(saved, scope) : []));
    if (saved && said !== '') return;
    await offer(saved);
  };
  const offer = async (saved: SavedLesson | undefined) => {
    if (saved) return void body.append(savedButtons());
    status.textContent = words.looking;
    const found = await prepare(scope).catch(() => 'network' as const);
    if (typeof found === 'string') return tell(found);
    status.textContent = '';
    showPlan(found, found.isWork || found.sound.bytes <= LIGHT);
  };
  const showPlan = (found: Prepared, withSound: boolean) => {
    const size = withSound ? { bytes: found.bytes + found.sound.bytes, isLeast: found.isLeast || found.sound.isLeast } : found;
    body.replaceChildren(
      ...planParts(planOf(found, withSound), size),
      // On the page of a lesson nobody takes what is alike for a part of it.
      ...(found.hasWorks && !found.isWork ? [make('p', {}, words.works)] : []),
      ...soundParts(found, withSound, (wanted) => {
        showPlan(found, wanted);
        body.querySelector('input')?.focus();
      }),
      make(
        'p',
        {},
        button(words.save, () => void save(planOf(found, withSound), size.bytes), { className: 'button' }),
      ),
      make('p', {}, listLink(scope)),
    );
  };
  const savedButtons = () =>
    make(
      'p',
      { class: 'take-buttons' },
      button(words.renew, () => void offer(undefined), { className: 'button button-quiet' }),
      button(words.remove, () => void removeLesson(plainAddress(location.href), scope).then(() => show(words.removed))),
    );
  const save = async (plan: LessonPlan, bytes: number) => {
    const bar = make('progress', { max: '1', value: '0', 'aria-label': words.title });
    body.replaceChildren(bar);
    // Asked at the moment when the reader sees why; a refusal changes nothing but the promise.
    const stays = await navigator.storage?.persist?.().catch(() => false);
    const result = await saveLesson(plan, scope, bytes, (share) => {
      bar.value = share;
      status.textContent = words.saving(share);
    });
    if (typeof result === 'string') return tell(result);
    await show([words.done, ...(result.length > 0 ? [words.missing(result)] : []), ...(stays ? [] : [words.mayGo])].join(' '));
    // The button that was pressed is gone.
    dialog.querySelector('h2')?.focus();
  };
  const tell = (fault: SaveFault) => {
    status.textContent = words.faults[fault];
    body.replaceChildren();
  };
  if (await canKeep()) await show();
  else tell('blocked');
}

/** A recording up to this is kept unless the reader says otherwise, bytes. */
const LIGHT = 20_000_000;

/** A page that may be kept: its size without recordings, and theirs. */
type Prepared = FoundLesson & Size & { readonly sound: Size };

async function prepare(scope: string): Promise<Prepared> {
  await sweepHalfDone(scope);
  const found = await findLesson(plainAddress(location.href), scope);
  const sound = await sizeAt(found.recordings.map(({ address }) => address));
  return { ...found, ...(await sizeOf(planOf(found, false))), sound };
}

async function findSaved(scope: string): Promise<SavedLesson | undefined> {
  return (await savedLessons(scope)).find(({ address }) => address === plainAddress(location.href));
}

/** Without a worker nothing of what is kept would open. */
async function canKeep(): Promise<boolean> {
  try {
    await caches.keys();
    return (await navigator.serviceWorker.getRegistration(rootOfBank().href)) !== undefined;
  } catch {
    return false;
  }
}

function planParts({ files: all }: LessonPlan, { bytes, isLeast }: Size): Node[] {
  const files = all.filter(isTold);
  const list = make('ul', {}, ...files.map(({ title }) => make('li', {}, title)));
  return [make('p', {}, words.plan(files.length)), ...(files.length > 0 ? [list] : []), make('p', {}, words.size(bytes, isLeast))];
}

/** A recording is heavy: the reader says whether it is wanted, and hears what is without it. */
function soundParts({ recordings, sound, isElsewhere }: Prepared, isWanted: boolean, choose: (isWanted: boolean) => void): Node[] {
  if (isElsewhere) return [make('p', {}, words.elsewhere)];
  if (recordings.length === 0) return [];
  const box = make('input', { type: 'checkbox' });
  box.checked = isWanted;
  box.addEventListener('change', () => choose(box.checked));
  const label = make('label', {}, box, ` ${words.recordings(recordings.length, formatSize(sound.bytes))}`);
  return [make('p', {}, label), ...(isWanted ? [] : [make('p', {}, words.unkept)])];
}

function savedParts({ saved, bytes, files: all }: SavedLesson, scope: string): Node[] {
  const files = all.filter(isTold);
  const list = make('ul', {}, ...files.map(({ address, title }) => make('li', {}, make('a', { href: address }, title))));
  return [
    make('p', {}, words.isSaved(saved, bytes)),
    ...(files.length > 0 ? [make('p', {}, words.held), list] : []),
    make('p', {}, listLink(scope)),
  ];
}

const listLink = (scope: string) => make('a', { href: scope + OWN_PAGE }, words.all);
