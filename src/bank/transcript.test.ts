import { expect, test } from 'vitest';
import { MOST_CUES, parseTranscript, wordsFile } from './transcript.ts';

test.each([
  [{ transcript: 'a.txt', captions: 'b.vtt' }, 'a.txt'],
  [{ captions: 'b.vtt' }, 'b.vtt'],
  [{}, undefined],
])('the words of %j stand in %s', (webinar, file) => expect(wordsFile(webinar)).toBe(file));

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
  ['short times', 'WEBVTT\n\n00:01.000 --> 00:02.000\nРаз', [{ time: '00:01', text: 'Раз' }]],
  ['hours above 99', 'WEBVTT\n\n100:00:01.000 --> 100:00:02.000\nРаз', [{ time: '100:00:01', text: 'Раз' }]],
  ['lines ended by CR alone', 'WEBVTT\r\r00:00:01.000 --> 00:00:02.000\rРаз\rдва', [{ time: '00:01', text: 'Раз два' }]],
  ['no empty line after the head', 'WEBVTT\n00:00:01.000 --> 00:00:02.000\nРаз', [{ time: '00:01', text: 'Раз' }]],
  [
    'signs by name and number',
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<i>Ом&nbsp;&amp;&#160;ом</i> &lt;5&gt; &unknown; &amp;lt;',
    [{ time: '00:01', text: 'Ом\u00a0&\u00a0ом <5> &unknown; &lt;' }],
  ],
  [
    'numbers of what is no sign',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nа&#0;б&#x1b;&#55296;в &#x1F600;&#65535;&#10;г',
    [{ time: '00:01', text: 'абв \u{1f600}\nг' }],
  ],
  [
    'cues that no empty line parts',
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nРаз\n2\n00:00:03.000 --> 00:00:04.000\nДва',
    [
      { time: '00:01', text: 'Раз' },
      { time: '00:03', text: 'Два' },
    ],
  ],
  [
    'notes and styles of captions',
    'WEBVTT - урок\n\nSTYLE\n::cue {}\n\nNOTE нет\n\n00:00:01.000 --> 00:00:02.000\nРаз',
    [{ time: '00:01', text: 'Раз' }],
  ],
  ['paragraphs of plain text that begin so', 'NOTE для учителя\n\nSTYLE урока', [{ text: 'NOTE для учителя' }, { text: 'STYLE урока' }]],
  ['nothing', '\n\n', []],
])('%s', (_, source, passages) => {
  expect(parseTranscript(source)).toEqual(passages);
});

test('more cues than a day of speech has are not read', () => {
  const cue = '00:00:01.000 --> 00:00:02.000\nРаз\n\n';
  expect(parseTranscript(`WEBVTT\n\n${cue.repeat(MOST_CUES + 5)}`)).toHaveLength(MOST_CUES);
  expect(parseTranscript('Раз\n\n'.repeat(MOST_CUES + 5))).toHaveLength(MOST_CUES);
});
