import { expect, test } from 'vitest';
import { frameAt, frameOf, isSound } from './player.ts';

const id = '0123456789abcdef0123456789abcdef';

test.each([
  ['rutube', `https://rutube.ru/video/${id}/`, `https://rutube.ru/play/embed/${id}/`],
  ['rutube', `https://rutube.ru/video/${id}/?r=wd`, `https://rutube.ru/play/embed/${id}/`],
  ['rutube', `https://rutube.ru/video/private/${id}/?p=kEy_1`, `https://rutube.ru/play/embed/${id}/?p=kEy_1`],
  ['rutube', `https://rutube.ru/play/embed/${id}`, `https://rutube.ru/play/embed/${id}/`],
  ['vk', 'https://vk.com/video-12_345', 'https://vkvideo.ru/video_ext.php?oid=-12&id=345'],
  ['vk', 'https://vkvideo.ru/video12_345', 'https://vkvideo.ru/video_ext.php?oid=12&id=345'],
  ['vk', 'https://vkvideo.ru/playlist/-12_1/video-12_345', 'https://vkvideo.ru/video_ext.php?oid=-12&id=345'],
  ['vk', 'https://vk.com/videos-12?z=video-12_345%2Fclub12', 'https://vkvideo.ru/video_ext.php?oid=-12&id=345'],
  ['vk', 'https://vk.com/video-12_345?hash=a1', 'https://vkvideo.ru/video_ext.php?oid=-12&id=345&hash=a1'],
] as const)('%s: %s', (provider, url, src) => expect(frameOf(url, provider)?.src).toBe(src));

test.each([
  ['rutube', 'https://rutube.ru/channel/12/'],
  ['rutube', `https://rutube.ru/video/${id}"><script>/`],
  ['vk', 'https://vk.com/club12'],
  ['file', 'https://example.ru/a.mp4'],
] as const)('%s has no player for %s', (provider, url) => expect(frameOf(url, provider)).toBeUndefined());

test('a player starts from a second, in the words of its service', () => {
  const [rutube, vk] = [frameOf(`https://rutube.ru/video/private/${id}/?p=k`, 'rutube')!, frameOf('https://vk.com/video-1_2', 'vk')!];
  expect(frameAt(rutube, 'rutube', 754)).toBe(`https://rutube.ru/play/embed/${id}/?p=k&t=754&autoStart=true`);
  expect(frameAt(vk, 'vk', 754)).toBe('https://vkvideo.ru/video_ext.php?oid=-1&id=2&t=12m34s&autoplay=1');
});

test.each([
  ['a.mp3', true],
  ['a.MP3', true],
  ['a.mp4', false],
])('%s is sound: %s', (file, sound) => expect(isSound(file)).toBe(sound));
