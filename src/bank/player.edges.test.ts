import { expect, test } from 'vitest';
import { frameAt, frameOf, isSound } from './player.ts';

const id = '0123456789abcdef0123456789abcdef';
const rutube = (path: string) => frameOf(`https://rutube.ru/${path}`, 'rutube');
const vk = (path: string) => frameOf(`https://vk.com/${path}`, 'vk');

test.each([`video/${id}`, `shorts/${id}/`, `live/video/${id}/`, `play/embed/${id}/`, `video/private/${id}/`])('rutube plays %s', (path) =>
  expect(rutube(path)).toEqual({ src: `https://rutube.ru/play/embed/${id}/`, origin: 'https://rutube.ru' }),
);
test('rutube plays a recording by its number and with a key', () =>
  expect(rutube('video/123/?p=a%26b')?.src).toBe('https://rutube.ru/play/embed/123/?p=a%26b'));
test.each([`x/video/${id}/`, `video/${id}/x/`, `video/${id.slice(1)}/`, `video/${id.toUpperCase()}/`, `videos/${id}/`, ''])(
  'rutube plays no %s',
  (path) => expect(rutube(path)).toBe(undefined),
);

test.each([
  ['video-1_2', '-1', '2'],
  ['clip3_45', '3', '45'],
  ['x?z=video6_7%2Fa', '6', '7'],
  ['video1_2?z=video6_7', '1', '2'],
])('vk plays %s', (path, owner, video) =>
  expect(vk(path)).toEqual({ src: `https://vkvideo.ru/video_ext.php?oid=${owner}&id=${video}`, origin: 'https://vkvideo.ru' }),
);
test.each([
  ['video1_2?hash=a%26b', '&hash=a%26b'],
  ['video1_2?access_key=c', '&hash=c'],
  ['video1_2?access_key=c&hash=d', '&hash=d'],
])('vk asks for the key of %s', (path, key) => expect(vk(path)?.src).toBe(`https://vkvideo.ru/video_ext.php?oid=1&id=2${key}`));
test.each(['video1', 'video_2', 'x?z=club1', 'photo1_2'])('vk plays no %s', (path) => expect(vk(path)).toBe(undefined));

test('other players than these two there are none', () => expect(frameOf('https://vk.com/video1_2', 'file')).toBe(undefined));
test.each([
  [0, '0m0s'],
  [59, '0m59s'],
  [60, '1m0s'],
  [3661, '61m1s'],
])('vk starts from second %i at %s', (seconds, moment) =>
  expect(frameAt(vk('video1_2')!, 'vk', seconds)).toBe(`https://vkvideo.ru/video_ext.php?oid=1&id=2&t=${moment}&autoplay=1`),
);
test.each(['a.mp3x', 'mp3', 'amp3'])('%s is no sound', (file) => expect(isSound(file)).toBe(false));
