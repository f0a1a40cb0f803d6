import { expect, test } from 'vitest';
import { fieldGuide } from './field-guide.ts';
import { fileKinds } from './json-schemas.ts';

/** Made anew by each test: what is made while a file is read belongs to none of them. */
const guide = () => new Map(fieldGuide().map((section) => [section.name, section]));
const rowsOf = (name: string) =>
  new Map(
    guide()
      .get(name)
      ?.rows.map((row) => [row.name, row]),
  );

test.each([
  ['material', ['разработка', 'materials/*/*/index.md', 'materials/*/*.md']],
  ['webinar', ['вебинар', 'webinars/*/*/index.md', 'webinars/*/*.md']],
  ['person', ['человек', 'people/*.yaml']],
  ['page', ['страница', 'pages/*.mdx', 'pages/*.md']],
  ['review', ['заключение эксперта', 'reviews/*/*/[0-9]*.yaml']],
  ['amendments', ['поправки', 'reviews/*/*/amendments.yaml']],
  ['assigned', ['назначения экспертов', 'reviews/*/*/assigned.yaml']],
  ['region', ['профиль региона', 'region.yaml']],
  ['redirects', ['переадресации', 'redirects.yaml']],
  ['vocabulary-subjects', ['словарь «subjects»', 'vocabularies/subjects.yaml']],
] as const)('a sort of file: %s', (name, told) => {
  const { label, paths } = fileKinds.find((kind) => kind.name === name)!;
  expect([label, ...paths]).toEqual(told);
});
test('every sort of file has a section of its own', () => expect([...guide().keys()]).toEqual(fileKinds.map(({ name }) => name)));

test.each([
  ['material', 'title', ['Название', 'обязательно', 'текст до 200 знаков']],
  ['material', 'type', ['Вид', 'обязательно', 'код из vocabularies/material-types.yaml']],
  ['material', 'subjects', ['Предметы', '', 'список кодов из vocabularies/subjects.yaml']],
  ['material', 'authors', ['Авторы', 'обязательно', 'список наборов полей']],
  ['material', 'authors → person', ['Человек', '', 'код из people']],
  ['material', 'submitted_via', ['Кто подал', 'без поля — author', 'одно из: author, municipality, organisation']],
  ['material', 'submitted', ['Подано', 'обязательно', 'дата ГГГГ-ММ-ДД']],
  ['material', 'version', ['Версия', 'без поля — 1', 'текст до 20 знаков']],
  ['material', 'keywords', ['Ключевые слова', '', 'список: текст до 80 знаков']],
  ['material', 'results', ['Планируемые результаты', '', 'набор полей']],
  ['material', 'stages → minutes', ['Минуты', 'обязательно', 'число от 1 до 600']],
  ['material', 'demo', ['Образец', '', 'true или false']],
  ['material', 'files → file', ['Файл', 'обязательно', 'имя файла рядом']],
  ['material', 'rights_holder', ['Правообладатель', '', 'код из organisations или unknown']],
  ['webinar', 'start', ['Начало', 'обязательно', 'текст']],
  ['webinar', 'attendance', ['Участники', '', 'число от 0 до 1000000 или unknown']],
  ['webinar', 'join_url', ['Вход', '', 'адрес https://… или unknown']],
  ['webinar', 'series', ['Серия', '', 'код из region.yaml']],
  ['event', 'start', ['Начало', 'обязательно', 'дата ГГГГ-ММ-ДД или текст или unknown']],
  ['region', 'owner → email', ['Почта', 'обязательно', 'адрес почты или unknown']],
  ['review', 'scores', ['Баллы', 'обязательно', 'набор полей']],
  ['document', 'items → done_by', ['Выполнено', '', 'набор полей']],
  ['report', 'indicators → value', ['Значение', '', 'число от 0 до 1000000 или текст']],
] as const)('a field: %s, %s', (name, field, told) => {
  const row = rowsOf(name).get(field);
  expect([row?.title, row?.need, row?.form]).toEqual(told);
});
