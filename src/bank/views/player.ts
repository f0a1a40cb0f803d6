import { formatSize } from '../../text/format.ts';
import type { Entry } from '../bank.ts';
import type { Recording, Webinar } from '../model/webinar.ts';
import { frameOf, isSound } from '../player.ts';
import { urls } from '../urls.ts';

/** A recording that is watched in the page: a file in the browser's own player, or a service's player behind a click. */
export interface PlayerView {
  readonly provider: Recording['provider'];
  /** Of the file, or of the service's page for those who rather go there. */
  readonly href: string;
  readonly title: string;
  readonly isSound: boolean;
  /** The picture before it starts. */
  readonly poster: string;
  readonly captions?: string | undefined;
  /** Of the file: `MP3, 438 КБ`. */
  readonly facts?: string | undefined;
}

/** Returns the player of a webinar's recording; `undefined` when there is none, or its page on the service is of a kind that cannot be shown here. */
export function playerOf({ id, data, files }: Entry<Webinar>): PlayerView | undefined {
  const { recording, title, captions } = data;
  if (recording === undefined) return undefined;
  const size = files.find(({ name }) => name === recording.file)?.size;
  const view = (href: string, sound = false): PlayerView => ({
    provider: recording.provider,
    facts: size === undefined ? undefined : `${recording.file?.replace(/^.*\./, '').toUpperCase() ?? ''}, ${formatSize(size)}`,
    href,
    title,
    isSound: sound,
    poster: urls.share('webinar', id),
    captions: captions && urls.file('webinar', id, captions),
  });
  if (recording.file !== undefined) return view(urls.file('webinar', id, recording.file), isSound(recording.file));
  if (recording.url === undefined || frameOf(recording.url, recording.provider) === undefined) return undefined;
  return view(recording.url);
}
