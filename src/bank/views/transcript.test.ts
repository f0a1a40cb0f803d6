import { expect, it } from 'vitest';
import { aFile, aWebinar } from '../../testing/builders.ts';
import { transcriptView } from './transcript.ts';

it.each([
  ['an hour told in 3 KB', 3000, 'Краткая расшифровка', 'Текст краткой расшифровки'],
  ['an hour told in 60 KB', 60_000, 'Расшифровка', 'Текст расшифровки'],
])('names %s for what it is', (_, size, name, title) => {
  const files = [aFile('t.txt', { size })];
  const webinar = aWebinar({ start: '2026-01-20T15:00', end: '2026-01-20T16:00', transcript: 't.txt' }, { files });
  const view = transcriptView(webinar);
  expect([view.transcriptName, view.transcript?.title, view.transcript?.format]).toEqual([name, title, 'TXT']);
});
