import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../bank/bank.ts';
import type { Webinar } from '../bank/model/webinar.ts';
import { parseTranscript, wordsFile, type Passage } from '../bank/transcript.ts';
import { contentRoot } from '../bank/settings.ts';

/** Returns the words of a webinar from the file beside it; an empty list when there is none. */
export function transcriptOf({ data, files }: Entry<Webinar>): Passage[] {
  const file = files.find(({ name }) => name === wordsFile(data));
  return file === undefined ? [] : parseTranscript(readFileSync(join(contentRoot(), file.path), 'utf8'));
}
