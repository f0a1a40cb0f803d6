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
  {
    name: 'whole words of each fault of a place',
    bank: {
      entries: [
        aWebinar({ transcript: 'a.txt', recording: { provider: 'file' } }, { id: 'a' }),
        aWebinar({ transcript: 'a.txt', recording: { provider: 'vk' } }, { id: 'b' }),
        aWebinar({ transcript: 'a.txt', recording: { provider: 'vk', url: 'https://www.youtube.com/x' } }, { id: 'c' }),
        aWebinar({ transcript: 'a.txt', recording: { provider: 'vk', url: 'https://notyoutube.com/x' } }, { id: 'd' }),
        aWebinar({ recording: { ...rutube, url: 'http://rutube.ru/video/1/' } }, { id: 'e' }),
      ],
    },
    finds: ['a', 'b', 'c', 'd', 'e', 'e'].map(
      (id, index) =>
        `${index === 5 ? 'warning' : 'error'} webinars/2025-2026/${id}/index.md recording${index > 1 && index < 5 ? '.url' : ''}`,
    ),
    tells: [
      'Запись лежит файлом, а файл не назван. Допишите recording.file или смените provider.',
      'Нет адреса записи. Допишите recording.url: адрес страницы, на которой её смотрят.',
      'Адрес ведёт на www.youtube.com, а provider — vk. YouTube в школах не открывается: перенесите запись на RuTube или VK Видео.',
      'Адрес ведёт на notyoutube.com, а provider — vk. Нужен адрес на vk.com или vkvideo.ru или vk.ru.',
      'Адрес записи начинается с http://. Замените на https://.',
      'У записи нет ни субтитров, ни расшифровки. Положите рядом файл .vtt или .txt и назовите его в captions или transcript: не все могут слушать.',
    ],
  },
  {
    name: 'whole words of chapters: the first at the end, one before another',
    bank: webinar(chapters('1:00:00', '0:59:59')),
    finds: [...at('chapters.0.time'), ...at('chapters.1.time')],
    tells: [
      'Глава «1:00:00» начинается после конца записи: в ней 60 мин. Исправьте время главы или minutes.',
      'Глава «0:59:59» стоит после более поздней или той же минуты. Расставьте главы по времени.',
    ],
  },
  {
    name: 'chapters of a recording of no known length',
    bank: webinar({ ...chapters('0:00', '9:00:00'), recording: { provider: 'file', file: 'a.mp4' } }),
    finds: [],
  },
  {
    name: 'whole words of chapters of nothing',
    bank: webinar({ chapters: [{ time: '0:00', title: 'Глава' }] }),
    finds: at('chapters'),
    tells: ['Есть главы, а записи нет. Укажите запись в поле recording или уберите главы.'],
  },
  {
    name: 'attended before it was held',
    bank: webinar({ attendance: 0 }),
    finds: at('attendance'),
    today: '2025-11-09',
    tells: ['Вебинар ещё впереди, а уже заполнено: «attendance». Проверьте дату начала.'],
  },
  { name: 'nobody knows how many will come', bank: webinar({ attendance: 'unknown' }), finds: [], today: '2025-11-09' },
]);
