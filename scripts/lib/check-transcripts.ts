import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../../src/bank/bank.ts';
import type { Issue } from '../../src/bank/issue.ts';
import { transcriptFaults } from '../../src/bank/transcript-faults.ts';

/** Returns a warning for each sort of wrong times in the transcripts and captions beside webinars, with its line; what is no text is told elsewhere. */
export function checkTranscripts(root: string, { entries }: Bank): Issue[] {
  return [...entries.webinar.values()].flatMap(({ data: { transcript, captions, recording }, files }) =>
    files
      .filter(({ name, sniffed }) => (name === transcript || name === captions) && (sniffed === 'text' || sniffed === 'vtt'))
      .flatMap(({ path }) =>
        transcriptFaults(readFileSync(join(root, path), 'utf8'), recording?.minutes).map((fault): Issue => ({
          rule: 'recording',
          severity: 'warning',
          file: path,
          ...fault,
        })),
      ),
  );
}
