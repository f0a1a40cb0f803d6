import type { Recording } from '../bank/model/webinar.ts';
import { frameAt, frameOf, type Frame } from '../bank/player.ts';
import { playerText as text } from '../text/player.ts';
import { followTimes, secondsIn, timeOf } from './moments.ts';

/** Goes to a second of the recording and plays on. */
type Seek = (seconds: number) => void;

/** The recording of a webinar: starts at the second in the address, goes to a chapter at a click, and shows which words are heard. */
class Player extends HTMLElement {
  #seek: Seek = () => undefined;

  connectedCallback(): void {
    const media = this.querySelector<HTMLMediaElement>('audio, video');
    const { provider = 'file', href = '' } = this.dataset as { provider?: Recording['provider']; href?: string };
    const frame = media === null ? frameOf(href, provider) : undefined;
    if (media !== null) this.#seek = this.#useMedia(media);
    else if (frame !== undefined) this.#seek = this.#useFrame(frame, provider);
    const start = secondsIn(location.hash);
    if (start !== undefined) this.#offerStart(start, media);
    if (location.hash.startsWith('#glava-')) afterLoad(() => this.scrollIntoView({ block: 'start' }));
    document.addEventListener('click', (event) => this.#onMoment(event));
  }

  #useMedia(media: HTMLMediaElement): Seek {
    // The browser may have given up before this script came.
    const fail = () => this.#say(navigator.onLine ? text.failed : text.offline);
    if (media.error !== null) fail();
    else media.addEventListener('error', fail, { once: true });
    media.addEventListener('timeupdate', () => followTimes(media.currentTime));
    return (seconds) => {
      media.currentTime = seconds;
      // A browser that does not let it start by itself waits at the right second.
      void media.play().catch(() => undefined);
    };
  }

  #useFrame(frame: Frame, provider: Recording['provider']): Seek {
    let shown: HTMLIFrameElement | undefined;
    const seek: Seek = (seconds) => {
      // RuTube takes orders; another player is opened anew at the second.
      const order = { type: 'player:setCurrentTime', data: { time: seconds } };
      if (shown !== undefined && provider === 'rutube') return shown.contentWindow?.postMessage(JSON.stringify(order), frame.origin);
      shown ??= this.#placeFrame();
      shown.src = frameAt(frame, provider, seconds);
      shown.focus();
    };
    this.querySelector('[data-play]')?.addEventListener('click', (event) => {
      event.preventDefault();
      seek(Number(this.dataset['start'] ?? 0));
    });
    addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
      const time = origin === frame.origin && source === shown?.contentWindow ? secondIn(data) : undefined;
      if (time !== undefined) followTimes(time);
    });
    return seek;
  }

  #placeFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = this.dataset['title'] ?? '';
    frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    this.querySelector('.player-poster')?.replaceWith(frame);
    return frame;
  }

  #offerStart(seconds: number, media: HTMLMediaElement | null): void {
    this.dataset['start'] = String(seconds);
    if (media !== null) media.currentTime = seconds;
    const words = this.querySelector('[data-play-words]');
    if (words !== null) words.textContent = text.playFrom(timeOf(seconds));
  }

  /** A time beside a chapter or a passage plays here; the address keeps the moment, to be shared. */
  #onMoment(event: Event): void {
    if (event.target instanceof Element && event.target.closest('.when-watch a[href^="#"]') !== null) return this.#play();
    const time = event.target instanceof Element ? event.target.closest('.chapter-time a, .transcript-time a') : null;
    const place = time?.closest('[id]');
    const seconds = secondsIn(`#${place?.id ?? ''}`);
    if (seconds === undefined) return;
    event.preventDefault();
    history.replaceState(history.state, '', `#${place?.id ?? ''}`);
    this.#seek(seconds);
    followTimes(seconds);
    this.#comeNear(place?.closest('.transcript') !== null);
  }

  /** The button at the head of the page leads here; who presses «Слушать» or «Смотреть» need not press again. */
  #play(): void {
    const media = this.querySelector<HTMLMediaElement>('audio, video');
    this.#seek(media?.currentTime ?? Number(this.dataset['start'] ?? 0));
  }

  /** Whoever reads the transcript stays where the eye is: a sound comes to the edge of the window, a picture is gone to. */
  #comeNear(isReading: boolean): void {
    const isSound = this.querySelector('audio') !== null;
    this.toggleAttribute('data-near', isReading && isSound);
    if (!isReading || !isSound) this.scrollIntoView({ block: 'nearest' });
  }

  #say(words: string): void {
    const note = Object.assign(document.createElement('p'), { textContent: words });
    note.setAttribute('role', 'status');
    this.append(note);
  }
}

/** The browser goes to the place of the address while the page loads: a chapter is listed below the recording, and who was sent it came to watch. */
function afterLoad(go: () => void): void {
  if (document.readyState === 'complete') go();
  else addEventListener('load', () => requestAnimationFrame(go), { once: true });
}

/** RuTube tells the second by a message, as text or as an object. */
function secondIn(data: unknown): number | undefined {
  try {
    const message = (typeof data === 'string' ? JSON.parse(data) : data) as { type?: string; data?: { time?: unknown } } | null;
    const time = message?.type === 'player:currentTime' ? message.data?.time : undefined;
    return typeof time === 'number' ? time : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('kopilka-player', Player);
