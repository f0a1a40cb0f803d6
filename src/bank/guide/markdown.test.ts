import { describe, expect, test } from 'vitest';
import { fieldsMarkdown, rulesMarkdown } from './markdown.ts';
import { guides, ruleGuide } from './rules.ts';

test('the guide to fields as Markdown', () => {
  const lines = fieldsMarkdown().split('\n');
  expect(lines.slice(0, 14)).toEqual([
    '<!-- Этот файл пишет команда npm run docs: правки в нём пропадут. -->',
    '',
    '# Справочник полей',
    '',
    'Все поля всех описаний. Поле с пометкой «обязательно» нельзя пропустить, остальные — можно.',
    '',
    '<a id="material"></a>',
    '',
    '## Разработка',
    '',
    'Где лежит: `content/materials/*/*/index.md`, `content/materials/*/*.md`',
    '',
    '| поле | что это | как писать |',
    '|---|---|---|',
  ]);
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => line.startsWith('| `moved_from`') || line.startsWith('| `chapters → time`'))).toEqual([
    '| `moved_from` | Перенесён с. Прежнее начало. | текст |',
    '| `chapters → time` | Время от начала: "12:30" или "1:05:00". | текст; обязательно |',
    '| `moved_from` | Перенесено с. Прежнее начало. | дата ГГГГ-ММ-ДД или текст |',
  ]);
  expect(lines.filter((line) => /(?<!\\)\|.*<(?!a id)/.test(line))).toEqual([]);
});

describe('rules', () => {
  const sections = () =>
    new Map(
      rulesMarkdown()
        .split(/^<a id="([^"]+)"><\/a>\n\n/m)
        .slice(1)
        .reduce<[string, string][]>((all, text, index, list) => (index % 2 === 0 ? [...all, [text, list[index + 1]!]] : all), []),
    );
  test('stand by the alphabet of their names, each once', () => {
    expect(ruleGuide().map(({ id }) => id)).toEqual(Object.keys(guides).sort());
    expect([...sections().keys()]).toEqual(Object.keys(guides).sort());
  });
  test('what a rule asks for is said by the rule itself, else by the guide', () =>
    expect(['addresses', 'yaml'].map((id) => ruleGuide().find((rule) => rule.id === id)?.asks)).toEqual([
      'Адрес, который был опубликован, ведёт на страницу или переадресован; новые адреса записаны в addresses.txt.',
      'Описание записано по правилам: «поле: значение», по одному в строке.',
    ]));
  test.each([
    [
      'addresses',
      [
        '## addresses',
        'Адрес, который был опубликован, ведёт на страницу или переадресован; новые адреса записаны в addresses.txt.',
        '**Зачем.** Адреса стоят в закладках, отчётах и свидетельствах. Список опубликованных ведёт сама проверка: строки в нём только прибавляются.',
        '**Пример.** Папку drobi переименовали в drobi-5, а в redirects.yaml её адреса нет.',
        '**Как исправить.** Верните записи прежний код или допишите в redirects.yaml строку «старый адрес: новый адрес». Адреса новых страниц впишет npm run check -- --fix. Банк ещё ни разу не публиковали — удалите addresses.txt: после публикации его заведёт npm run check -- --keep-addresses.',
        '',
      ],
    ],
    [
      'yaml',
      [
        '## yaml',
        'Описание записано по правилам: «поле: значение», по одному в строке.',
        '**Зачем.** Одна лишняя кавычка, и банк не поймёт всё описание.',
        '**Неверно:**',
        '````yaml\ntitle: Урок: Лондон\n````',
        '**Верно:**',
        '````yaml\ntitle: "Урок: Лондон"\n````',
        '**Как исправить.** Возьмите значение с двоеточием в кавычки, закройте скобки, уберите табуляцию. Многое исправит npm run check -- --fix.',
        '',
      ],
    ],
    [
      'schema',
      [
        '## schema',
        'В каждом поле стоит то, что в нём должно быть.',
        '**Зачем.** По полям строятся страницы, списки и отчёты.',
        '**Неверно:**',
        '````yaml\nsubmitted: 06.10.2025\n````',
        '**Верно:**',
        '````yaml\nsubmitted: 2025-10-06\n````',
        '**Как исправить.** Напишите значение так, как подсказывает проверка. Все поля — в справочнике полей.',
        '',
      ],
    ],
    [
      'anchor-undefined',
      [
        '## anchor-undefined',
        'Ссылка внутри страницы ведёт на заголовок, который есть.',
        '**Зачем.** Иначе она никуда не перейдёт.',
        '**Неверно:**',
        '````markdown\n[К выводам](#vyvody)',
        '## Ход\n````',
        '**Верно:**',
        '````markdown\n[К ходу](#ход)',
        '## Ход\n````',
        '**Как исправить.** Возьмите адрес заголовка из оглавления страницы.',
        '',
      ],
    ],
    [
      'consent',
      [
        '## consent',
        'У каждого, кто назван на сайте, есть действующее согласие на распространение; без него имя не показывается.',
        '**Зачем.** Имя появляется на сайте только с действующим согласием на распространение (152-ФЗ, ст. 10.1).',
        '**Пример.** Автор работы — человек, в карточке которого нет согласия на распространение.',
        '**Как исправить.** Впишите номер и дату согласия. Пока его нет, на странице стоят должность и организация.',
        '',
      ],
    ],
  ] as const)('the section of %s', (id, told) => expect(sections().get(id)?.split('\n\n')).toEqual(told));
  test('the page begins with what it is', () =>
    expect(rulesMarkdown().split('\n\n').slice(0, 3)).toEqual([
      '<!-- Этот файл пишет команда npm run docs: правки в нём пропадут. -->',
      '# Правила проверки',
      'Слово в квадратных скобках у замечания — название правила: здесь сказано, зачем оно и как исправить.',
    ]));
});
