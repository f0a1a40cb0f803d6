import { aWebinar } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { recording } from './recording.ts';

type Overrides = NonNullable<Parameters<typeof aWebinar>[0]>;
const file = 'webinars/2025-2026/webinar-1/index.md';
const rutube = { provider: 'rutube' as const, url: 'https://rutube.ru/video/1/', minutes: 60 };
const webinar = (overrides: Overrides) => ({ entries: [aWebinar({ transcript: 'a.txt', ...overrides })] });
const chapters = (...times: string[]) => ({ recording: rutube, chapters: times.map((time) => ({ time, title: 'Глава' })) });
const at = (field: string) => [`error ${file} ${field}`];

testRule(recording, [
  { name: 'RuTube', bank: webinar({ recording: rutube }), finds: [] },
  { name: 'VK', bank: webinar({ recording: { provider: 'vk', url: 'https://vkvideo.ru/video-1_2' } }), finds: [] },
  { name: 'the old address of VK', bank: webinar({ recording: { provider: 'vk', url: 'https://m.vk.com/video-1_2' } }), finds: [] },
  { name: 'a file', bank: webinar({ recording: { provider: 'file', file: 'a.mp4' } }), finds: [] },
  {
    name: 'YouTube',
    bank: webinar({ recording: { ...rutube, url: 'https://youtu.be/x' } }),
    finds: at('recording.url'),
    says: /RuTube или VK Видео/,
  },
  {
    name: 'a host that only begins alike',
    bank: webinar({ recording: { ...rutube, url: 'https://rutube.ru.example.com/' } }),
    finds: at('recording.url'),
  },
  { name: 'http', bank: webinar({ recording: { ...rutube, url: 'http://rutube.ru/video/1/' } }), finds: at('recording.url') },
  { name: 'no address', bank: webinar({ recording: { provider: 'vk' } }), finds: at('recording') },
  { name: 'no file', bank: webinar({ recording: { provider: 'file' } }), finds: at('recording') },
  { name: 'chapters in order', bank: webinar(chapters('0:00', '12:30', '59:59')), finds: [] },
  {
    name: 'chapters out of order',
    bank: webinar(chapters('0:00', '12:30', '12:30', '5:00')),
    finds: [...at('chapters.2.time'), ...at('chapters.3.time')],
  },
  { name: 'a chapter after the end', bank: webinar(chapters('0:00', '1:00:00')), finds: at('chapters.1.time') },
  { name: 'chapters of nothing', bank: webinar({ chapters: [{ time: '0:00', title: 'Глава' }] }), finds: at('chapters') },
  {
    name: 'neither captions nor transcript',
    bank: webinar({ recording: rutube, transcript: undefined }),
    finds: [`warning ${file} recording`],
  },
  { name: 'captions', bank: webinar({ recording: rutube, transcript: undefined, captions: 'a.vtt' }), finds: [] },
  {
    name: 'recorded before it was held',
    bank: webinar({ recording: rutube, attendance: 5 }),
    finds: at('recording'),
    today: '2025-11-09',
    says: /«recording», «attendance»/,
  },
  { name: 'on the day', bank: webinar({ recording: rutube }), finds: [], today: '2025-11-10' },
]);
