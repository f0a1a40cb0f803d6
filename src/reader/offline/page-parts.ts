import { capitalise } from '../../text/format.ts';
import { offlineText } from '../../text/offline.ts';
import { plainAddress } from './names.ts';

/** A file or a page that lies beside a page. */
export interface OwnLink {
  readonly href: string;
  readonly title: string;
  /** The name under which the file is given, where its address has another. */
  readonly name?: string | undefined;
}

/** Recordings; they are kept when the reader asks for them. */
export const MEDIA = /\.(?:mp4|m4v|webm|mov|mp3|m4a|ogg|oga|wav)$/i;

/** Returns what a page leads to in its own folder, and the whole work as a document, each once; an archive of all of it would be kept twice. */
export function ownLinks(page: Document, address: string, root: string): OwnLink[] {
  const found = [...page.querySelectorAll<HTMLAnchorElement>('main a[href]')].flatMap((link) => {
    const href = plainAddress(URL.parse(link.getAttribute('href') ?? '', address)?.href ?? '');
    if (isWholeWork(href, root)) return [{ href, title: wordsOf(link), name: link.getAttribute('download') || undefined }];
    return href.startsWith(address) && href !== address && !FEED.test(href) ? [{ href, title: wordsOf(link) }] : [];
  });
  return found.filter(({ href }, place) => found.findIndex((link) => link.href === href) === place);
}

/** What changes is nothing to keep. */
const FEED = /\/lenta\.(?:xml|json)$/;
/** What the build makes of a whole page lies in one folder: documents and archives. */
const MADE = 'skachat/';
const isWholeWork = (href: string, root: string) => href.startsWith(root + MADE) && !href.endsWith('.zip');
/** A button says what to do and how large it is: of «Скачать урок, Word, 42 КБ» stays «Урок, Word». */
function wordsOf(link: HTMLAnchorElement): string {
  if (/\.ics$/.test(link.getAttribute('href') ?? '')) return offlineText.calendar;
  const name = link.querySelector('.file-name');
  return name?.textContent.trim() ?? capitalise(link.textContent.trim().replace(/^Скачать\s+|,\s\d[\d,\s]*\D+$/g, ''));
}

/**
 * Makes a page ready to be kept: one file for each picture; `download` is taken off, for browsers fetch such links past the worker;
 * what is not kept says so in its place instead of leading nowhere.
 */
export function settle(page: Document, address: string, isKept: (href: string) => boolean): void {
  for (const source of page.querySelectorAll('picture > source')) source.remove();
  for (const picture of page.querySelectorAll('img[srcset]')) picture.removeAttribute('srcset');
  for (const link of page.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const href = plainAddress(URL.parse(link.getAttribute('href') ?? '', address)?.href ?? '');
    if (/\.zip$/.test(href)) link.replaceWith(note(page, offlineText.kept.archive, 'small'));
    else if (MEDIA.test(href) && !isKept(href)) leaveOut(page, link);
    else link.removeAttribute('download');
  }
  for (const player of page.querySelectorAll('audio, video, .player-poster')) {
    const href = plainAddress(URL.parse(player.getAttribute('src') ?? '', address)?.href ?? '');
    if (!player.hasAttribute('src') || !isKept(href)) player.replaceWith(note(page, offlineText.kept.recording, 'note'));
  }
}

/** The name of a file stays, and that it is not here; a time of a chapter is a time still. */
function leaveOut(page: Document, link: HTMLAnchorElement): void {
  const name = link.querySelector('.file-name')?.textContent;
  if (name) link.replaceWith(note(page, offlineText.kept.file(name)));
  else if (link.closest('.player')) link.remove();
  else link.replaceWith(...link.childNodes);
}

function note(page: Document, words: string, className = ''): HTMLElement {
  const made = page.createElement('span');
  made.className = className;
  made.textContent = words;
  return made;
}

/** Returns the addresses of what a page shows and runs, of its own host. */
export function partsOn(page: Document, address: string): string[] {
  const { origin } = new URL(address);
  const wanted = 'link:is([rel=stylesheet],[rel=preload],[rel=icon]), script[src], img[src], svg use[href]';
  return [...page.querySelectorAll(wanted)].flatMap((tag) => {
    const url = URL.parse(tag.getAttribute('src') ?? tag.getAttribute('href') ?? '', address);
    return url?.origin === origin ? [plainAddress(url.href)] : [];
  });
}
