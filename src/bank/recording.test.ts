import { expect, test } from 'vitest';
import { chapterAnchor, passageAnchors, recordingAt, secondsOf } from './recording.ts';

test.each([
  ['0:00', 0],
  ['12:30', 750],
  ['1:05:00', 3900],
  ['70:00', 4200],
])('%s is second %i', (time, seconds) => {
  expect(secondsOf(time)).toBe(seconds);
  expect(chapterAnchor(time)).toBe(`glava-${seconds}`);
});

test('passages have a place each; one without a time, or of the same second, has none', () => {
  const passages = [{ text: 'а' }, { time: '00:10', text: 'б' }, { time: '0:10', text: 'в' }, { time: '1:00', text: 'г' }];
  expect(passageAnchors(passages)).toEqual([undefined, 't-10', undefined, 't-60']);
});

test.each([
  ['rutube', 'https://rutube.ru/video/a1/', 'https://rutube.ru/video/a1/?t=750'],
  ['rutube', 'https://rutube.ru/video/private/a1/?p=key', 'https://rutube.ru/video/private/a1/?p=key&t=750'],
  ['vk', 'https://vkvideo.ru/video-1_2', 'https://vkvideo.ru/video-1_2?t=12m30s'],
  ['file', '/vebinary/w/zapis.mp4', '/vebinary/w/zapis.mp4#t=750'],
] as const)('%s: a recording starts from a moment', (provider, href, expected) =>
  expect(recordingAt(href, provider, '12:30')).toBe(expected),
);
