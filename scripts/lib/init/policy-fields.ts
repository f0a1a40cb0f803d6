import { z } from 'zod';
import { paleAccent } from '../../../src/bank/contrast.ts';
import { count } from '../../../src/bank/model/common.ts';
import { features, regionSchema } from '../../../src/bank/model/region.ts';
import { unwrap } from '../../../src/bank/schema-walk.ts';
import type { InitField } from './field.ts';

const { review, licence } = regionSchema.shape;
const { number_format } = reviewShape();

function reviewShape(): { number_format: z.ZodType } {
  return (unwrap(review) as z.ZodObject<{ number_format: z.ZodType }>).shape;
}

/** What each part of a site is called. A feature that is off by itself is not switched off. */
const sections: Readonly<Record<Exclude<(typeof features)[number], 'pdf'>, string>> = {
  materials: 'разработки',
  recommendations: 'рекомендации',
  webinars: 'вебинары',
  events: 'события',
  documents: 'документы',
  programmes: 'программы курсов',
  reports: 'отчёты',
  people: 'люди',
  organisations: 'организации',
  municipalities: 'муниципалитеты',
  collections: 'подборки',
  news: 'новости',
  units: 'объединения',
  statistics: 'статистика',
  selection: 'подборка читателя',
  offline: 'чтение без интернета',
  data: 'открытые данные',
};

/** How works are judged, numbered and given away, how the site looks and what it has. */
export const policyFields: readonly InitField[] = [
  {
    name: 'quorum',
    schema: count('Сколько заключений', 'Сколько экспертов должны рекомендовать работу, чтобы она вышла.', 1, 9),
    usual: () => '3',
  },
  {
    name: 'number_format',
    schema: z
      .string()
      .refine((value) => number_format.safeParse(value).success)
      .meta({
        title: 'Номер в реестре',
        description: 'Из чего состоит номер: {n} — по порядку, {year} — год. Например, РБ-{year}-{n} даст РБ-2026-7.',
      }),
    usual: () => '{year}-{n}',
  },
  { name: 'licence', schema: licenceSchema(), usual: () => 'cc-by-4' },
  {
    name: 'accent',
    schema: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .optional()
      .meta({ title: 'Цвет', description: 'Основной цвет сайта, #rrggbb. Белые буквы на нём должны читаться.' }),
    tidy: (typed) => (/^[0-9a-f]{6}$/i.test(typed) ? `#${typed}` : typed),
    refuse: refusePale,
  },
  {
    name: 'without',
    schema: z
      .enum(features)
      .optional()
      .meta({
        title: 'Чего не будет',
        description: `Разделы, которых на сайте не надо, через запятую: ${Object.entries(sections)
          .map(([code, name]) => `${code} — ${name}`)
          .join(', ')}.`,
      }),
    isList: true,
  },
  {
    name: 'forge',
    schema: z
      .url({ protocol: /^https$/ })
      .optional()
      .meta({ title: 'Хранилище', description: 'Адрес хранилища, если содержание банка лежит на GitHub, GitLab, GitVerse, GitFlic.' }),
  },
];

function licenceSchema(): z.ZodType {
  return (unwrap(licence) as z.ZodObject<{ default: z.ZodType }>).shape.default;
}

function refusePale(value: unknown): string | undefined {
  const pale = paleAccent(String(value));
  if (pale === undefined) return undefined;
  const figure = pale.contrast.toFixed(1).replace('.', ',');
  return `Цвет ${String(value)} слишком светлый: белые буквы на нём читаются с контрастом ${figure} при норме 4,5. Ближайший подходящий — ${pale.shade}.`;
}
