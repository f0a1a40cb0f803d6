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

test('a chapter after the last of the captions is told where nobody wrote how long the recording is', async () => {
  const chapters = ['00:00', '00:45'].map((time) => ({ time, title: 'Глава' }));
  const told = async (own: object) => {
    const root = writeContent({
      ...smallest(),
      ...inhabited,
      [`${FOLDER}/index.md`]: entry({ ...baseData.webinar, recording: own, chapters, captions: 'slova.vtt' }),
      [`${FOLDER}/slova.vtt`]: 'WEBVTT\n\n00:01.000 --> 00:30.000\nА\n',
    });
    const { issues } = await createChecker(root)();
    return issues.filter(({ rule }) => rule === 'recording').map(({ file, line, message }) => `${file} ${line !== undefined} ${message}`);
  };
  const { minutes, ...unmeasured } = recording;
  expect(minutes).toBe(1);
  expect(await told(unmeasured)).toEqual([
    `${FOLDER}/index.md true Глава «00:45» начинается после последних субтитров: они кончаются на 00:30.`,
  ]);
  expect(await told(recording)).toEqual([]);
});
