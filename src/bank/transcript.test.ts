import { expect, test } from 'vitest';
import { parseTranscript } from './transcript.ts';

test.each([
  ['plain paragraphs', 'Название\nвторая строка\n\nТекст', [{ text: 'Название\nвторая строка' }, { text: 'Текст' }]],
  [
    'moments before paragraphs',
    '[00:00] Здравствуйте.\n\n[1:05:00] Вопросы.',
    [
      { time: '00:00', text: 'Здравствуйте.' },
      { time: '1:05:00', text: 'Вопросы.' },
    ],
  ],
  ['BOM, CRLF and blank lines with spaces', '\uFEFF[01:30] Раз.\r\n  \r\nДва.', [{ time: '01:30', text: 'Раз.' }, { text: 'Два.' }]],
  [
    'captions',
    'WEBVTT\n\nNOTE черновик\n\n1\n00:01:30.000 --> 00:01:34.500\n<v Ведущий>Начнём\nс примера.',
    [{ time: '01:30', text: 'Начнём с примера.' }],
  ],
  ['nothing', '\n\n', []],
])('%s', (_, source, passages) => {
  expect(parseTranscript(source)).toEqual(passages);
});
