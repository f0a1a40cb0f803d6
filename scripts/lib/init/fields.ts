import { z } from 'zod';
import { text } from '../../../src/bank/model/common.ts';
import { regionSchema } from '../../../src/bank/model/region.ts';
import { unitKinds } from '../../../src/bank/model/unit.ts';
import { slugify } from '../../../src/bank/slugify.ts';
import { formsOfBody, usualBody } from './bodies.ts';
import { guessCases } from './cases.ts';
import type { InitField, Values } from './field.ts';
import { policyFields } from './policy-fields.ts';
import { tidyZone, zonesText } from './zones.ts';

const word = (values: Values, name: string) => String(values[name] ?? '');
const { id, name, name_gen, name_prep, city, site, time_zone } = regionSchema.shape;

const bodies = unitKinds.filter((kind) => kind !== 'rumo');
const hasOwn = (values: Values) => (values['bodies'] as readonly string[]).includes('omo');

/** Codes are an answer to the question before; a name without a Russian letter would stand on every page. */
const codeForName = (value: unknown) =>
  /[а-яё]/i.test(String(value))
    ? undefined
    : `«${String(value)}» — не название: напишите его по-русски, например «областное методическое объединение» или «ОМО». Коды (omo, munumo, smo) — ответ на вопрос «Какие есть объединения».`;

/** Everything that is asked, in its order. */
export const initFields: readonly InitField[] = [
  { name: 'region', schema: name.regex(/^[А-ЯЁа-яё0-9 ,.()—–-]+$/), tidy: (typed) => typed.replace(/\s+[-–]\s+/g, ' — ') },
  { name: 'name_gen', schema: name_gen, usual: (values) => guessCases(word(values, 'region'))?.gen },
  { name: 'name_prep', schema: name_prep, usual: (values) => guessCases(word(values, 'region'))?.prep },
  { name: 'id', schema: id, usual: (values) => slugify(word(values, 'region')) || undefined },
  {
    name: 'short',
    schema: text('РУМО коротко', 'Как коротко называют региональное учебно-методическое объединение.', 120),
    usual: (values) => `РУМО ${word(values, 'name_gen')}`,
  },
  {
    name: 'bodies',
    schema: z.enum(bodies as [(typeof bodies)[number]]).meta({
      title: 'Какие есть объединения',
      description:
        'omo — объединения по предметам при РУМО (областные, краевые), section — секции РУМО, centre — центр, munumo — МунУМО, municipal-service — муниципальная методическая служба, mmo — муниципальные, smo — школьные, club — клубы, site — площадки. Можно несколько через запятую.',
    }),
    usual: () => 'omo, munumo, mmo, smo',
    isList: true,
  },
  {
    name: 'omo_name',
    schema: text('Объединение по предмету', 'Полное название такого объединения строчными: областное методическое объединение.', 160),
    usual: (values) => usualBody(word(values, 'region')).one,
    refuse: codeForName,
    isAsked: hasOwn,
  },
  {
    name: 'omo_short',
    schema: text('Его сокращение', 'ОМО, КМО, РМО.', 40),
    usual: (values) => usualBody(word(values, 'region')).short,
    refuse: codeForName,
    isAsked: hasOwn,
  },
  {
    name: 'omo_many',
    schema: text('Таких объединений много', 'Именительный множественного: областные методические объединения.', 160),
    usual: (values) => formsOfBody(word(values, 'omo_name'))?.many,
    refuse: codeForName,
    isAsked: (values) => hasOwn(values) && formsOfBody(word(values, 'omo_name')) === undefined,
  },
  {
    name: 'institution',
    schema: text('Институт', 'Полное название организации, которая ведёт банк и владеет сайтом.', 300),
    usual: () => 'Институт (название уточняется)',
  },
  {
    name: 'institution_short',
    schema: text('Институт коротко', 'Сокращение для карточек и подвала сайта.', 160),
    usual: (values) =>
      word(values, 'institution').startsWith('Институт (') ? 'Институт' : /«([^«»]+)»/.exec(word(values, 'institution'))?.[1],
  },
  {
    name: 'ministry',
    schema: text('Министерство', 'Полное название органа управления образованием. Прежние названия с годами впишете в region.yaml.', 300),
    usual: () => 'Орган управления образованием (название уточняется)',
  },
  {
    name: 'ministry_short',
    schema: text('Министерство коротко', 'Сокращение.', 160),
    usual: (values) =>
      word(values, 'ministry').startsWith('Орган') ? 'Орган управления образованием' : word(values, 'ministry').slice(0, 160),
  },
  { name: 'city', schema: city, usual: () => '[Б. м.]' },
  { name: 'site', schema: site, usual: (values) => `https://${word(values, 'id')}.kopilka.example.ru/` },
  {
    name: 'time_zone',
    schema: time_zone.meta({ title: 'Часовой пояс', description: zonesText }),
    usual: () => 'Europe/Moscow',
    tidy: tidyZone,
  },
  ...policyFields,
];
