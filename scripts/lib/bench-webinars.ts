import { join } from 'node:path';
import { stringify } from 'yaml';
import { keywordsOf, write, YEARS, type Pick, type Values } from './bench-entries.ts';

/** Leads nowhere: the host is real, so that the player is made, the number is nobody's. */
const RECORDING = `https://rutube.ru/video/${'0'.repeat(32)}/`;
const TRANSCRIPT = 'rasshifrovka.txt';

/** Writes one webinar with its programme; every second one has a recording with chapters and a transcript, and names a work of its year. */
export function writeWebinar(target: string, i: number, values: Values, pick: Pick, sentence: () => string): void {
  const year = YEARS[i % YEARS.length]!;
  const day = `${year.slice(5)}-03-${String((i % 28) + 1).padStart(2, '0')}`;
  const subject = pick.one(values.subjects);
  const recorded = {
    recording: { provider: 'rutube', url: RECORDING, minutes: 88 },
    chapters: ['00:30', '30:00', '1:05:00'].map((time) => ({ time, title: sentence() })),
    transcript: TRANSCRIPT,
    attendance: 20 + (i % 80),
    // Its year is that of the webinar: both go around the same circle.
    materials: [`rabota-${i + 1}`],
  };
  const hasRecording = i % 2 === 0;
  const data = {
    title: `${sentence().replace(/\.$/, '')} (${i + 1})`,
    summary: sentence(),
    ...{ start: `${day}T15:00`, end: `${day}T16:30` },
    series: 'goryachaya-liniya',
    units: [pick.one(values.units)],
    speakers: [{ person: pick.one(values.people), organisation: 'redakciya', position: 'учитель' }],
    programme: [30, 40, 20].map((minutes) => ({ title: sentence(), minutes, speaker: 'методист' })),
    subjects: [subject.id],
    grades: [pick.one(subject.grades)],
    themes: [pick.one(values.themes).id],
    audiences: [pick.one(values.audiences)],
    keywords: keywordsOf(values, pick),
    ...(hasRecording && recorded),
    published: `${year.slice(5)}-02-20`,
    updated: day,
    demo: true,
  };
  const folder = join(target, 'webinars', year, `vebinar-${i + 1}`);
  const said = (count: number) => Array.from({ length: count }, sentence).join(' ');
  write(folder, 'index.md', `---\n${stringify(data)}---\n\n## О чём говорили\n\n${said(5)}\n\n${said(5)}\n`);
  if (hasRecording) write(folder, TRANSCRIPT, `${said(20)}\n`);
}
