import { join } from 'node:path';
import { stringify } from 'yaml';
import { keywordsOf, write, YEARS, type Pick, type Values } from './bench-entries.ts';

const RECORDING = 'zapis.mp3';
/** A frame of silence (MPEG-1 layer III, 128 kbit/s, 44.1 kHz). A film would show a picture that the builds of the benchmark leave out. */
const SILENCE = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]);
const TRANSCRIPT = 'rasshifrovka.txt';

/** Writes one webinar with its programme; every second one has a recording with chapters and a transcript, and names a work of its year. */
export function writeWebinar(target: string, i: number, values: Values, pick: Pick, sentence: () => string): void {
  const year = YEARS[i % YEARS.length]!;
  const day = `${year.slice(5)}-03-${String((i % 28) + 1).padStart(2, '0')}`;
  const subject = pick.one(values.subjects);
  const recorded = {
    recording: { provider: 'file', file: RECORDING, minutes: 88 },
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
  if (!hasRecording) return;
  write(folder, TRANSCRIPT, `${said(20)}\n`);
  write(folder, RECORDING, Buffer.concat(Array.from({ length: 8 }, () => SILENCE)));
}
