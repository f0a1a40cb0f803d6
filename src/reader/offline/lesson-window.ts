import { offlineText } from '../../text/offline.ts';
import { openDialog } from '../dialog.ts';
import { button, make } from '../element.ts';
import { rootOfBank } from '../root.ts';
import { plainAddress } from './names.ts';
import { planLesson, type LessonPlan } from './plan.ts';
import { removeLesson, saveLesson, sizeOf, sweepHalfDone, type SaveFault } from './save.ts';
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
    const plan = await prepare(scope).catch(() => 'network' as const);
    if (typeof plan === 'string') return tell(plan);
    status.textContent = '';
    body.replaceChildren(
      ...planParts(plan),
      button(words.save, () => void save(plan), { className: 'button' }),
    );
  };
  const savedButtons = () =>
    make(
      'p',
      { class: 'take-buttons' },
      button(words.renew, () => void offer(undefined), { className: 'button button-quiet' }),
      button(words.remove, () => void removeLesson(plainAddress(location.href), scope).then(() => show(words.removed))),
    );
  const save = async (plan: Prepared) => {
    const bar = make('progress', { max: '1', value: '0', 'aria-label': words.title });
    body.replaceChildren(bar);
    // Asked at the moment when the reader sees why; a refusal changes nothing but the promise.
    const stays = await navigator.storage?.persist?.().catch(() => false);
    const fault = await saveLesson(plan, scope, plan.bytes, (share) => {
      bar.value = share;
      status.textContent = words.saving(share);
    });
    if (fault) return tell(fault);
    await show(stays ? words.done : `${words.done} ${words.mayGo}`);
    dialog.querySelector<HTMLElement>('.button-plain:last-child')?.focus();
  };
  const tell = (fault: SaveFault) => {
    status.textContent = words.faults[fault];
    body.replaceChildren();
  };
  if (await canKeep()) await show();
  else tell('blocked');
}

type Prepared = LessonPlan & { readonly bytes: number; readonly isLeast: boolean };

async function prepare(scope: string): Promise<Prepared> {
  await sweepHalfDone(scope);
  const plan = await planLesson(plainAddress(location.href), scope);
  return { ...plan, ...(await sizeOf(plan)) };
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

function planParts({ files: all, bytes, isLeast, isWithoutMedia }: Prepared): Node[] {
  const files = all.filter(isTold);
  const list = make('ul', {}, ...files.map(({ title }) => make('li', {}, title)));
  const note = isWithoutMedia ? ` ${words.noMedia}` : '';
  return [make('p', {}, words.plan(files.length)), ...(files.length > 0 ? [list] : []), make('p', {}, words.size(bytes, isLeast) + note)];
}

function savedParts({ saved, bytes, files: all }: SavedLesson, scope: string): Node[] {
  const files = all.filter(isTold);
  const list = make('ul', {}, ...files.map(({ address, title }) => make('li', {}, make('a', { href: address }, title))));
  return [
    make('p', {}, words.isSaved(saved, bytes)),
    ...(files.length > 0 ? [make('p', {}, words.held), list] : []),
    make('p', {}, make('a', { href: scope + OWN_PAGE }, words.all)),
  ];
}
