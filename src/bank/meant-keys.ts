import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { childSchemas, knownKeys, metaOf } from './schema-walk.ts';
import { comparable } from './words.ts';

/** What people call fields, and the fields that may be meant, the likeliest first; those that a kind of entry does not have are passed over. */
const synonyms: readonly (readonly [words: string, fields: string])[] = [
  ['date day data дата день', 'published submitted date start'],
  ['created publish published_at pubdate date_published опубликована', 'published submitted date'],
  ['modified changed lastmod обновлён изменено', 'updated'],
  ['time begin beginning from время начало', 'start since'],
  ['finish stop to конец окончание', 'end until'],
  ['name heading header caption заголовок имя наименование тема_занятия', 'title name'],
  ['title заголовок', 'name title'],
  ['description desc annotation abstract about lead описание аннотация анонс кратко', 'summary'],
  ['author автор авторы составитель составители creator by', 'authors speakers'],
  ['speaker lecturer спикер спикеры докладчик ведущий', 'speakers authors'],
  ['class classes grade класс классы группа группы', 'grades'],
  ['subject предмет предметы discipline дисциплина', 'subjects'],
  ['level уровень уровни ступень', 'levels level'],
  ['theme topic topics category categories тема темы рубрика', 'themes'],
  ['audience кому для_кого', 'audiences'],
  ['kind format вид тип жанр', 'type kind'],
  ['type вид тип', 'kind type'],
  ['omo association мо омо объединение', 'unit units'],
  ['tags tag keyword метки теги тэги', 'keywords'],
  ['file attachment attachments document documents файл файлы вложения приложения', 'files'],
  ['image picture photo thumbnail img картинка фото обложка изображение', 'cover'],
  ['length minutes time_minutes длительность время', 'duration minutes'],
  ['goal aim aims purpose цель', 'goals'],
  ['result outcomes результат', 'results'],
  ['stage steps plan ход этапы', 'stages items'],
  ['material resources materials inventory оснащение', 'equipment'],
  ['license лицензия', 'licence'],
  ['link href website web адрес ссылка сайт', 'url site join_url address'],
  ['video record записи', 'recording'],
  ['place city location место', 'municipality venue place'],
  ['school company org организация школа', 'organisation'],
  ['lastname last_name family фамилия', 'surname'],
  ['firstname first_name имя', 'name'],
  ['middlename middle_name отчество', 'patronymic'],
  ['job post должность', 'position posts'],
  ['num no номер', 'number id'],
  ['number', 'id'],
  ['slug code код', 'id'],
];

const fieldsOf = new Map<string, string[]>();
for (const [words, fields] of synonyms)
  for (const word of words.split(' ')) fieldsOf.set(word, [...(fieldsOf.get(word) ?? []), ...fields.split(' ')]);

/** Returns the fields that an unknown key may mean, two at most: one spelt alike, called so in Russian, or a synonym. */
export function meantKeys(key: string, owner: z.ZodType | undefined): string[] {
  const keys = knownKeys(owner);
  const word = key
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const titles = new Map(keys.map((name) => [comparable(titleOf(name, owner)), name] as const).filter(([title]) => title !== ''));
  const exact = keys.find((name) => name === word) ?? titles.get(comparable(key));
  if (exact !== undefined) return [exact];
  const known = [...new Set(fieldsOf.get(word) ?? [])].filter((name) => keys.includes(name));
  if (known.length > 0) return known.slice(0, 2);
  const similar = nearest(word, keys) ?? titles.get(nearest(comparable(key), titles.keys()) ?? '');
  return similar === undefined ? keys.filter((name) => sharesWord(word, name, titleOf(name, owner))).slice(0, 2) : [similar];
}

/** «тема_занятия_полностью» and «authors_list» hold the beginning of the name or of the Russian title of a field. */
function sharesWord(typed: string, name: string, title: string): boolean {
  const beginnings = `${name} ${title}`.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [];
  return typed.split('_').some((part) => part.length >= 4 && beginnings.some((own) => own.slice(0, 5) === part.slice(0, 5)));
}

function titleOf(key: string, owner: z.ZodType | undefined): string {
  const [schema] = owner === undefined ? [] : childSchemas(owner, key);
  return metaOf(schema)?.title ?? '';
}
