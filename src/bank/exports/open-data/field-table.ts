import { openDataText } from '../../../text/open-data.ts';
import { fields } from './fields.ts';
import { openKinds } from './record.ts';
import { leftOut } from './left-out.ts';
import { modelTitle } from './json-schema.ts';

const NOTE = '<!-- Этот файл пишет команда npm run docs: правки в нём пропадут. -->';
const HEAD = [
  'Поле записи (JSON)',
  'Что это',
  'Поле описания',
  'Столбец таблиц',
  'Дублинское ядро',
  'LOM',
  'schema.org',
  'Atom',
  'ICS',
  'Highwire',
] as const;

/** Returns where every field of a record goes: a row for each, an empty text where a format has no place for it. */
export function fieldRows(): string[][] {
  return fields.map(({ key, title, from, table, dc, lom, schema = {}, atom = '', ics = '', highwire = '', kinds = openKinds }) => [
    key,
    title,
    from.join(', '),
    table === true ? title : '',
    dc === undefined ? '' : `dc:${dc}`,
    lom ?? '',
    [...new Set([schema.work, schema.event])].filter(Boolean).join(', ') +
      (schema.work && !schema.event && kinds.includes('webinar') ? openDataText.worksOnly : ''),
    atom,
    ics,
    highwire,
  ]);
}

/** Returns `docs/open-data.md`: the map of the open data, and what is left out with the reason. */
export function openDataMarkdown(): string {
  const code = (text: string) =>
    text &&
    text
      .split(', ')
      .map((part) => part.replace(/^\S+/, '`$&`'))
      .join(', ');
  const rows = fieldRows().map(([key = '', title = '', from = '', column = '', dc = '', lom = '', ...others]) => [
    code(key),
    title,
    code(from),
    column,
    code(dc),
    lom,
    ...others.map(code),
  ]);
  const left = Object.entries(leftOut).map(([name, reason]) => [code(name), modelTitle(name), reason]);
  return [
    NOTE,
    '# Открытые данные: поле за полем',
    'Одна запись — одна опубликованная разработка, рекомендация или вебинар. Из неё делают все форматы: JSON, таблицы CSV и XLSX, Дублинское ядро (ГОСТ Р 7.0.10-2019) и LOM для OAI-PMH, schema.org (JSON-LD). Рядом стоит, где то же самое в лентах (Atom; лента JSON говорит то же), в календарях (ICS, только у вебинаров) и в метках страницы для Google Scholar (Highwire, `citation_*`). У вебинара в schema.org другие слова, чем у работы: через запятую стоят оба. Пустая клетка — в этом формате поля нет.',
    table(HEAD, rows),
    '## Чего в открытых данных нет',
    table(['Поле описания', 'Что это', 'Почему'], left),
    `## ${openDataText.heavy.title}`,
    openDataText.heavy.text,
    '## Границы OAI-PMH',
    openDataText.oai.limits,
  ]
    .join('\n\n')
    .concat('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
