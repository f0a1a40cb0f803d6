import { expect, test } from 'vitest';
import { parseTranscript } from './transcript.ts';

const cue = (words: string, times = '00:01.000 --> 00:02.000') => `${times}\n${words}`;
const said = (words: string) => parseTranscript(`WEBVTT\n\n${cue(words)}`)[0]?.text;

test.each([
  ['&quot;&apos;', `"'`],
  ['а&lrm;б&rlm;в', 'абв'],
  ['&NBSP; &Amp;', '&NBSP; &Amp;'],
  ['&#1;&#9;а', 'а'],
  ['а&#x9;б', 'а\tб'],
  ['&#x41;&#X42;&#67;', 'ABC'],
  ['&#1234567; &#xabcdef;', '&#1234567; &#xabcdef;'],
  ['&amper; &a; &am p;', '&amper; &a; &am p;'],
  ['а&#xfffe;б&#xdfff;в&#x7f;г', 'абвг'],
  ['<c.x>а</c> < б > <<i>в', 'а  <в'],
])('the words of %s are «%s»', (words, text) => expect(said(words)).toBe(text));

test.each<[string, string, object[]]>([
  ['an hour of one digit in a text', '[1:02:03] А', [{ time: '1:02:03', text: 'А' }]],
  ['brackets may be left out', '1:02 А', [{ time: '1:02', text: 'А' }]],
  ['a time without words after it', '[01:02]А', [{ time: undefined, text: '[01:02]А' }]],
  ['a time in the middle', 'А [01:02] Б', [{ time: undefined, text: 'А [01:02] Б' }]],
  ['a time of too many digits', '[001:02] А', [{ time: undefined, text: '[001:02] А' }]],
  ['several blank lines', 'А\n\n \t\n\nБ', [{ text: 'А' }, { text: 'Б' }].map((one) => ({ time: undefined, ...one }))],
  ['zeros of no hours', `WEBVTT\n\n${cue('А', '00:00:01.000 --> x')}`, [{ time: '00:01', text: 'А' }]],
  ['hours that are there', `WEBVTT\n\n${cue('А', '01:00:01.000 --> x')}`, [{ time: '01:00:01', text: 'А' }]],
  ['a cue told by its time alone', cue('А', ' \t00:01.000\t-->'), [{ time: '00:01', text: 'А' }]],
  ['a time that cannot be read', `WEBVTT\n\n${cue('А', '1.000 --> 2.000')}`, [{ time: undefined, text: 'А' }]],
  [
    'a head that is only like it',
    `WEBVTTX\n\nА`,
    [
      { time: undefined, text: 'WEBVTTX' },
      { time: undefined, text: 'А' },
    ],
  ],
  ['words after an empty line are no cue', `WEBVTT\n\n${cue('А')}\n \nБ`, [{ time: '00:01', text: 'А' }]],
  ['a cue of no words', `WEBVTT\n\n${cue('')}\n\n${cue('<b></b>')}\n\n${cue('Б')}`, [{ time: '00:01', text: 'Б' }]],
  [
    'a number is a word before an empty line',
    `WEBVTT\n\n${cue('5')}\n\n${cue('Б')}`,
    [
      { time: '00:01', text: '5' },
      { time: '00:01', text: 'Б' },
    ],
  ],
  [
    'a number with words is a word',
    `WEBVTT\n\n${cue('5 А')}\n${cue('Б')}`,
    [
      { time: '00:01', text: '5 А' },
      { time: '00:01', text: 'Б' },
    ],
  ],
])('%s', (_name, source, passages) => expect(parseTranscript(source)).toEqual(passages));
