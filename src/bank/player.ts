import type { Recording } from './model/webinar.ts';

/** A player of a video service that can stand in a page of ours. */
export interface Frame {
  /** Address of the player, without a moment. */
  readonly src: string;
  /** Where its messages come from. */
  readonly origin: string;
}

const RUTUBE = /^\/(?:video|shorts|live\/video|play\/embed)\/(?:private\/)?([0-9a-f]{32}|\d+)\/?$/;
const VK = /\/?(?:video|clip)(-?\d+)_(\d+)/;

/** Returns the player of a recording by the address of its page; `undefined` when the page is of another kind: then only a link is honest. */
export function frameOf(url: string, provider: Recording['provider']): Frame | undefined {
  const page = new URL(url);
  if (provider === 'rutube') return rutubeFrame(page);
  return provider === 'vk' ? vkFrame(page) : undefined;
}

function rutubeFrame({ pathname, searchParams }: URL): Frame | undefined {
  const id = RUTUBE.exec(pathname)?.[1];
  if (id === undefined) return undefined;
  // A recording for those who have the link carries its key.
  const key = searchParams.get('p');
  const src = `https://rutube.ru/play/embed/${id}/${key === null ? '' : `?p=${encodeURIComponent(key)}`}`;
  return { src, origin: 'https://rutube.ru' };
}

function vkFrame({ pathname, searchParams }: URL): Frame | undefined {
  // In a playlist the recording stands in `z=`.
  const [, owner, id] = VK.exec(pathname) ?? VK.exec(searchParams.get('z') ?? '') ?? [];
  if (owner === undefined || id === undefined) return undefined;
  const key = searchParams.get('hash') ?? searchParams.get('access_key');
  const src = `https://vkvideo.ru/video_ext.php?oid=${owner}&id=${id}${key === null ? '' : `&hash=${encodeURIComponent(key)}`}`;
  return { src, origin: 'https://vkvideo.ru' };
}

/** Returns the address at which a player starts by itself from a second. */
export function frameAt({ src }: Frame, provider: Recording['provider'], seconds: number): string {
  const address = new URL(src);
  address.searchParams.set('t', provider === 'vk' ? `${Math.floor(seconds / 60)}m${seconds % 60}s` : String(seconds));
  address.searchParams.set(provider === 'vk' ? 'autoplay' : 'autoStart', provider === 'vk' ? '1' : 'true');
  return address.href;
}

/** Tells whether a file is only heard; of sounds the bank takes MP3. */
export const isSound = (file: string): boolean => /\.mp3$/i.test(file);
