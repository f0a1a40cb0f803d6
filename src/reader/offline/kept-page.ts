import { offlineText as words } from '../../text/offline.ts';
import { make } from '../element.ts';
import { rootOfBank } from '../root.ts';
import { parseApart } from '../trusted.ts';
import { storeNames } from './names.ts';
import { removeLesson } from './save.ts';
import { isTold, OWN_PAGE, savedLessons, type SavedLesson } from './saved.ts';
import { forgetDays } from './visit-days.ts';

/** A page that was visited. */
interface KeptPage {
  readonly address: string;
  readonly title: string;
  readonly bytes: number;
}

const scope = rootOfBank().href;
let isLeaving = false;
const part = (name: string) => document.querySelector<HTMLElement>(`[data-kept=${name}]`);

/** Shows what is kept on the device and lets the reader put it away. */
async function showKept(said = ''): Promise<void> {
  const lessons = await savedLessons(scope);
  const pages = await visitedPages(new Set(lessons.map(({ address }) => address)));
  part('lessons')?.replaceChildren(...listOf(lessons, words.noLessons, lessonRow));
  part('pages')?.replaceChildren(...listOf(pages, words.noPages, pageRow));
  const status = part('status');
  if (status) status.textContent = [said, words.space(await spaceOf(lessons))].filter(Boolean).join(' ');
  const all = part('all');
  if (all) all.hidden = lessons.length + pages.length === 0;
}

async function visitedPages(saved: ReadonlySet<string>): Promise<KeptPage[]> {
  const store = await caches.open(storeNames(scope).pages);
  const keys = await store.keys();
  const pages = await Promise.all(
    keys.map(async ({ url }) => {
      const html = (await (await store.match(url))?.text()) ?? '';
      const title = parseApart(html, 'text/html').title.replace(/ — [^—]*$/, '');
      return { address: url, title: title || url, bytes: new Blob([html]).size };
    }),
  );
  // The last opened one is on top; a saved lesson is named once.
  return pages.reverse().filter(({ address }) => !saved.has(address));
}

async function spaceOf(lessons: readonly SavedLesson[]): Promise<number> {
  const { pages, pictures, assets } = storeNames(scope);
  const own = await Promise.all([pages, pictures, assets].map(sizeOfStore));
  return [...own, ...lessons.map(({ bytes }) => bytes)].reduce((sum, size) => sum + size, 0);
}

async function sizeOfStore(name: string): Promise<number> {
  if (!(await caches.has(name))) return 0;
  const answers = await (await caches.open(name)).matchAll();
  const sizes = await Promise.all(answers.map(async (answer) => (await answer.blob()).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function listOf<Item>(items: readonly Item[], none: string, row: (item: Item) => Node): Node[] {
  return [items.length === 0 ? make('p', {}, none) : make('ul', { class: 'kept-list' }, ...items.map(row))];
}

function lessonRow(lesson: SavedLesson): Node {
  const { address, title, saved, bytes, files } = lesson;
  const held = files.filter(isTold).map((file) => make('li', {}, make('a', { href: file.address }, file.title)));
  return make(
    'li',
    {},
    make('a', { href: address }, title),
    make(
      'p',
      { class: 'small' },
      words.saved(saved, bytes),
      ' ',
      remover(title, () => removeLesson(address, scope)),
    ),
    ...(held.length > 0 ? [make('ul', {}, ...held)] : []),
  );
}

function pageRow({ address, title }: KeptPage): Node {
  const remove = async () => void (await (await caches.open(storeNames(scope).pages)).delete(address));
  return make('li', {}, make('a', { href: address }, title), ' ', remover(title, remove));
}

function remover(title: string, remove: () => Promise<void>): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'button-plain small', 'aria-label': words.removeNamed(title) }, words.remove);
  button.addEventListener('click', () => void remove().then(() => showKept(words.removed(title)).then(() => part('status')?.focus())));
  return button;
}

/** Scripts and sheets stay: open pages may still need them. */
async function removeAll(): Promise<void> {
  const { pages, pictures, lesson, all } = storeNames(scope);
  const names = (await caches.keys()).filter((name) => name === pages || name === pictures || name.startsWith(lesson));
  await Promise.all(names.map((name) => caches.delete(name)));
  await forgetDays(all);
  await showKept(words.removedAll);
  part('status')?.focus();
}

const isReached = () =>
  fetch(`${scope}sw.js`, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** The same page stands at its own address and in place of one that could not be had. */
async function tellConnection(): Promise<void> {
  const isHere = location.href.startsWith(scope + OWN_PAGE);
  const isOnline = isHere && (await isReached());
  if (isOnline) return;
  const { title, lead, leadHere } = words.lost;
  document.title = title;
  const [heading, first] = [document.querySelector('h1'), document.querySelector('.lead')];
  if (heading) heading.textContent = title;
  if (first) first.textContent = isHere ? leadHere : lead;
  const again = part('again');
  if (again) again.hidden = false;
}

part('again')?.addEventListener('click', () => location.reload());
addEventListener('online', () => void comeBack());
addEventListener('beforeunload', () => (isLeaving = true));
addEventListener('pageshow', () => (isLeaving = false));
part('ask')?.addEventListener('click', () => ask(true));
part('no')?.addEventListener('click', () => ask(false));
part('yes')?.addEventListener('click', () => void removeAll().then(() => ask(false)));

/** A network is not yet the bank's answer, and whoever is on the way to a kept page must not be brought back to this one. */
async function comeBack(): Promise<void> {
  if (part('again')?.hidden === false && (await isReached()) && !isLeaving) location.reload();
}

function ask(isAsked: boolean): void {
  const question = part('question');
  if (question) question.hidden = !isAsked;
  if (isAsked) part('no')?.focus();
}

void tellConnection();
if ('caches' in window) void showKept().catch(unable);
else unable();

function unable(): void {
  const status = part('status');
  if (status) status.textContent = words.unable;
}
