import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank, Entry } from '../../src/bank/bank.ts';
import type { Issue } from '../../src/bank/issue.ts';
import { locateIssues } from '../../src/bank/locate-issues.ts';
import type { Webinar } from '../../src/bank/model/webinar.ts';
import { secondsOf } from '../../src/bank/recording.ts';
import { captionsEnd, transcriptFaults } from '../../src/bank/transcript-faults.ts';

/** Returns a warning for each sort of wrong times in the transcripts and captions beside webinars, and for chapters after the last of the captions, with its line; what is no text is told elsewhere. */
export function checkTranscripts(root: string, { entries }: Bank): Issue[] {
  const found = [...entries.webinar.values()].flatMap((webinar) => {
    const { transcript, captions, recording } = webinar.data;
    return webinar.files
      .filter(({ name, sniffed }) => (name === transcript || name === captions) && (sniffed === 'text' || sniffed === 'vtt'))
      .flatMap(({ path, name }) => {
        const source = readFileSync(join(root, path), 'utf8');
        const faults = transcriptFaults(source, recording?.minutes);
        return [
          ...faults.map((fault): Issue => ({ rule: 'recording', severity: 'warning', file: path, ...fault })),
          ...(name === captions ? lateChapters(webinar, captionsEnd(source)) : []),
        ];
      });
  });
  return found.length === 0 ? found : locateIssues(root, found);
}

/** Where the length of a recording is written, chapters are measured by it. */
function lateChapters({ file, data: { chapters, recording } }: Entry<Webinar>, end: string | undefined): Issue[] {
  if (recording === undefined || recording.minutes !== undefined || end === undefined) return [];
  return chapters.flatMap(({ time }, index): Issue[] =>
    secondsOf(time) < secondsOf(end)
      ? []
      : [
          {
            rule: 'recording',
            severity: 'warning',
            file,
            field: ['chapters', index, 'time'],
            message: `Глава «${time}» начинается после последних субтитров: они кончаются на ${end}.`,
            hint: 'Исправьте время главы или допишите recording.minutes: сколько длится запись.',
          },
        ],
  );
}
