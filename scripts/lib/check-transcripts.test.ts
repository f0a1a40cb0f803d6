import { expect, test } from 'vitest';
import { baseData } from '../../src/testing/base-bank.ts';
import { entry, inhabited, smallest } from '../../src/testing/small-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { createChecker } from './content.ts';

const FOLDER = 'webinars/2025-2026/zapis';
const recording = { provider: 'rutube', url: 'https://rutube.ru/video/1/', minutes: 1 };

test('the check names the file and the line of a wrong time, in the words and in the captions', async () => {
  const root = writeContent({
    ...smallest(),
    ...inhabited,
    [`${FOLDER}/index.md`]: entry({ ...baseData.webinar, recording, transcript: 'slova.txt', captions: 'slova.vtt' }),
    [`${FOLDER}/slova.txt`]: '[00:10] А\n\n[00:05] Б\n',
    [`${FOLDER}/slova.vtt`]: 'WEBVTT\n\n05:00.000 --> 05:01.000\nА\n',
  });
  const { issues } = await createChecker(root)();
  expect(issues.filter(({ rule }) => rule === 'recording').map(({ severity, file, line }) => `${severity} ${file}:${line}`)).toEqual([
    `warning ${FOLDER}/slova.txt:3`,
    `warning ${FOLDER}/slova.vtt:3`,
  ]);
});
