import { playerText as text } from '../text/player.ts';

/** Chapters have `glava-754`, passages of the transcript `t-754`: seconds of the recording. */
const MOMENT = /^#(?:glava|t)-(\d+)$/;

/** Returns the second that an address of the page names after `#`; `undefined` when it names another place. */
export function secondsIn(hash: string): number | undefined {
  const found = MOMENT.exec(hash)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Returns seconds as people write them: 754 → `12:34`, 3900 → `1:05:00`. */
export function timeOf(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Returns which of the moments, in their order, is heard at a second: the last that has begun; -1 before the first. */
export const heardAt = (moments: readonly number[], second: number): number => moments.findLastIndex((moment) => moment <= second);

/** Chapters and passages of the page with their seconds. */
interface Times {
  readonly places: readonly HTMLElement[];
  readonly moments: readonly number[];
}
let lists: readonly Times[] | undefined;
let follow: HTMLInputElement | undefined;

/** Marks the chapter and the passage that are heard at a second; scrolls to the passage where the reader asked for it. */
export function followTimes(second: number): void {
  lists ??= ['.chapters', '.transcript'].map(timesIn);
  follow ??= offerToFollow();
  for (const { places, moments } of lists) mark(places, heardAt(moments, second));
}

function timesIn(list: string): Times {
  const places = [...document.querySelectorAll<HTMLElement>(`${list} [id]`)].filter(({ id }) => secondsIn(`#${id}`) !== undefined);
  return { places, moments: places.map(({ id }) => secondsIn(`#${id}`) ?? 0) };
}

function mark(places: readonly HTMLElement[], at: number): void {
  const [now, old] = [places[at], places.find((place) => place.hasAttribute('aria-current'))];
  if (now === old) return;
  old?.removeAttribute('aria-current');
  now?.setAttribute('aria-current', 'true');
  if (follow?.checked === true && now?.closest('.transcript')) now.scrollIntoView({ block: 'nearest' });
}

/** A text that scrolls by itself disturbs who reads at another pace: it is asked for. */
function offerToFollow(): HTMLInputElement | undefined {
  const transcript = document.querySelector('.transcript');
  if (transcript === null) return undefined;
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
  const label = Object.assign(document.createElement('label'), { className: 'transcript-follow' });
  label.append(box, text.follow);
  transcript.before(label);
  return box;
}
