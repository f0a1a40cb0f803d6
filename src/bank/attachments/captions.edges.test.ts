import { expect, test } from 'vitest';
import { MOST_CUES } from '../transcript.ts';
import { captionFindings } from './captions.ts';

const HINT = 'Строка времени выглядит так: 00:01:05.000 --> 00:01:08.500';
const told = (source: string) =>
  captionFindings(source).map(({ severity, line, message, hint }) => `${severity} ${line}: ${message} ${hint}`);

test.each<[string, string, string[]]>([
  ['nothing at all', '', [`error 1: В файле субтитров нет ни одного субтитра. ${HINT}`]],
  [
    'the format of SRT',
    '\uFEFFWEBVTT\r\n\r\n00:00:01,000 --> 00:00:02,000\r\nРаз',
    ['error 3: Время субтитра не прочесть: «00:00:01,000 --> 00:00:02,000». Это вид SRT: перед тысячными поставьте точку вместо запятой.'],
  ],
  ['no thousandths', '00:01 --> 00:02\nРаз', [`error 1: Время субтитра не прочесть: «00:01 --> 00:02». ${HINT}`]],
  [
    'a lost arrow in a long line',
    `00:03.000 - 00:04.000 ${'x'.repeat(60)}\nРаз`,
    [`error 1: Между временами субтитра нет стрелки: «00:03.000 - 00:04.000 ${'x'.repeat(38)}». ${HINT}`],
  ],
  [
    'an end at the start, then one that goes back, without words',
    '00:05.000 --> 00:05.000\nРаз\n\n00:01.000 --> 00:02.000\n \n',
    [
      'error 1: Субтитр кончается не позже, чем начинается: 00:05.000 и 00:05.000. Поменяйте или исправьте времена.',
      'error 4: Субтитр 00:01.000 стоит после более позднего. Расставьте субтитры по времени.',
      'error 4: У субтитра 00:01.000 нет текста. Допишите текст на следующей строке или уберите субтитр.',
    ],
  ],
  ['two of one start', '00:01.000 --> 00:02.000\nРаз\n00:01.000 --> 00:03.000\nДва', []],
  ['places on the screen', '01:00:01.000 \t-->  01:00:02.000 align:start\nРаз', []],
  [
    'hours of one digit',
    '1:00:01.000 --> 1:00:02.000\nРаз',
    [`error 1: Время субтитра не прочесть: «1:00:01.000 --> 1:00:02.000». ${HINT}`],
  ],
  [
    'the last one without words',
    '00:01.000 --> 00:02.000',
    ['error 1: У субтитра 00:01.000 нет текста. Допишите текст на следующей строке или уберите субтитр.'],
  ],
  [
    'more than a page holds',
    '00:01.000 --> 00:02.000\nРаз\n'.repeat(MOST_CUES + 1),
    [
      `error 1: Субтитров в файле ${MOST_CUES + 1}, а на странице помещается не больше ${MOST_CUES}. Объедините короткие субтитры или разделите запись на части.`,
    ],
  ],
])('%s', (_name, source, expected) => expect(told(source)).toEqual(expected));
