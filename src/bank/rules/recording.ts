import type { Entry } from '../bank.ts';
import type { Webinar } from '../model/webinar.ts';
import { quoteList } from '../words.ts';
import { defineRule, type Fault } from './rule.ts';

/** The services on which a recording may lie, by the end of their host names. */
const hosts: Readonly<Record<string, readonly string[]>> = { rutube: ['rutube.ru'], vk: ['vk.com', 'vkvideo.ru', 'vk.ru'] };

/** A recording must be where the card says, and readable without sound. */
export const recording = defineRule({
  id: 'recording',
  severity: 'error',
  asks: 'Запись вебинара лежит на RuTube, в VK Видео или рядом файлом; главы идут по порядку, есть субтитры или расшифровка.',
  find: ({ bank, today }) =>
    [...bank.entries.webinar.values()].flatMap((webinar) => [
      ...placeFaults(webinar),
      ...chapterFaults(webinar),
      ...accessFaults(webinar),
      ...aheadFaults(webinar, today),
    ]),
});

function placeFaults({ file, data: { recording: place } }: Entry<Webinar>): Fault[] {
  if (!place) return [];
  const field = ['recording'];
  if (place.provider === 'file') {
    if (place.file !== undefined) return [];
    const hint = 'Допишите recording.file или смените provider.';
    return [{ file, field, message: 'Запись лежит файлом, а файл не назван.', hint }];
  }
  if (place.url !== undefined) return addressFaults(file, place.provider, place.url);
  return [{ file, field, message: 'Нет адреса записи.', hint: 'Допишите recording.url: адрес страницы, на которой её смотрят.' }];
}

function addressFaults(file: string, provider: string, url: string): Fault[] {
  const field = ['recording', 'url'];
  const wanted = hosts[provider] ?? [];
  const { hostname, protocol } = new URL(url);
  if (!wanted.some((host) => hostname === host || hostname.endsWith(`.${host}`))) {
    const hint = isYouTube(hostname)
      ? 'YouTube в школах не открывается: перенесите запись на RuTube или VK Видео.'
      : `Нужен адрес на ${wanted.join(' или ')}.`;
    return [{ file, field, message: `Адрес ведёт на ${hostname}, а provider — ${provider}.`, hint }];
  }
  return protocol === 'http:' ? [{ file, field, message: 'Адрес записи начинается с http://.', hint: 'Замените на https://.' }] : [];
}

function chapterFaults({ file, data: { chapters, recording: place } }: Entry<Webinar>): Fault[] {
  if (chapters.length === 0) return [];
  if (!place)
    return [
      { file, field: ['chapters'], message: 'Есть главы, а записи нет.', hint: 'Укажите запись в поле recording или уберите главы.' },
    ];
  const seconds = chapters.map(({ time }) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0));
  return chapters.flatMap(({ time }, index): Fault[] => {
    const field = ['chapters', index, 'time'];
    const now = seconds[index] ?? 0;
    if (index > 0 && now <= (seconds[index - 1] ?? 0))
      return [
        { file, field, message: `Глава «${time}» стоит после более поздней или той же минуты.`, hint: 'Расставьте главы по времени.' },
      ];
    if (place.minutes !== undefined && now >= place.minutes * 60)
      return [
        {
          file,
          field,
          message: `Глава «${time}» начинается после конца записи: в ней ${place.minutes} мин.`,
          hint: 'Исправьте время главы или minutes.',
        },
      ];
    return [];
  });
}

/** WCAG 2.2, 1.2.2: who cannot hear must be able to read. */
function accessFaults({ file, data }: Entry<Webinar>): Fault[] {
  if (!data.recording || data.captions !== undefined || data.transcript !== undefined) return [];
  return [
    {
      file,
      field: ['recording'],
      severity: 'warning',
      message: 'У записи нет ни субтитров, ни расшифровки.',
      hint: 'Положите рядом файл .vtt или .txt и назовите его в captions или transcript: не все могут слушать.',
    },
  ];
}

function aheadFaults({ file, data }: Entry<Webinar>, today: string): Fault[] {
  if (data.start.slice(0, 10) <= today) return [];
  const early = [data.recording && 'recording', typeof data.attendance === 'number' && 'attendance'].filter(
    (field) => typeof field === 'string',
  );
  return early.length === 0
    ? []
    : [
        {
          file,
          field: [early[0] ?? 'recording'],
          message: `Вебинар ещё впереди, а уже заполнено: ${quoteList(early)}.`,
          hint: 'Проверьте дату начала.',
        },
      ];
}

const isYouTube = (hostname: string) => /(?:^|\.)(?:youtube\.com|youtu\.be)$/.test(hostname);
