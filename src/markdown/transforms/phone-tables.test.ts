import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../render.ts';

const table = (...rows: readonly string[]) => {
  const [head = '', ...body] = rows;
  return renderMarkdown([head, head.replace(/[^|]+/g, '---'), ...body].map((row) => `|${row}|`).join('\n')).html;
};
const LONG = 'достопримечательность';
const shapeOf = (html: string) => /<table(?: class="([^"]*)")?/.exec(html)?.[1];
const labelsOf = (html: string) =>
  [...html.matchAll(/<td[^>]*?(?: data-label="([^"]*)")?>(?=[^<]*)/g)].map(([, label]) => label?.replaceAll('\u00A0', ' '));

describe('the shape of a table on a phone', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['two columns of words', ['Слово|Что значит', `дом|${LONG} города`], undefined],
    ['figures in many columns', ['А|Б|В|Г|Д|Е|Ж', '4|24|63|15|36|8|42'], undefined],
    ['words in four columns', ['День|Вопрос|Игра на перемене|Кирпич', 'понедельник|как дела сегодня?|погода внутри|цвет'], 'stacked'],
    ['words that no line breaks', [`${LONG}|${LONG}`, 'а|б'], 'stacked'],
    ['a row that has no names', ['а|б'], undefined],
    ['rows with numbers', ['№|Что видно и слышно|Часто|Иногда|Не видел никогда', '1|готов к уроку и сидит|||'], 'stacked numbered'],
    ['a formula wider than half a screen', ['Уравнение|Решение', `$${'x+'.repeat(20)}1=0$|нет`], 'stacked'],
    ['a head that leads somewhere', [`[${LONG}](https://example.ru/)|${LONG}`, `а|${LONG}`], 'grid'],
    ['signs whose places tell', [`Ряд|${'А|'.repeat(19)}Б`, `1|${'+|'.repeat(19)}−`], 'grid'],
  ])('%s', (_, rows, shape) => expect(shapeOf(table(...rows))).toBe(shape));

  it('keeps the classes of columns', () => {
    const wide = `|${LONG}|${LONG}|\n|---|--:|\n|а|1|`;
    expect(shapeOf(renderMarkdown(wide).html)).toBe('right-2 stacked');
  });
});

describe('a table of cards', () => {
  const head = 'Признак соседства|Ссора на перемене|Конфликт в классе|Травля';
  const html = table(head, 'силы сторон|равные|примерно равные|неравные', '2|нет||да');

  it('stays a table for screen readers', () => {
    expect(html).toContain('<table class="stacked" role="table">');
    expect(html.match(/role="(?:rowgroup|row|columnheader|rowheader|cell)"/g)).toHaveLength(2 + 3 + 4 + 8);
  });

  it('names columns in cells: not in the title, unless it is a number, and not where there is nothing to name', () => {
    expect(labelsOf(html)).toEqual([
      ...[undefined, 'Ссора на перемене', 'Конфликт в классе', 'Травля'],
      ...['Признак соседства', 'Ссора на перемене', undefined, 'Травля'],
    ]);
  });

  it('names the columns that are to be filled in', () =>
    expect(labelsOf(table(head, 'силы сторон|равные||', 'чего хотят|свою вещь||'))).toEqual([
      ...[undefined, 'Ссора на перемене', 'Конфликт в классе', 'Травля'],
      ...[undefined, 'Ссора на перемене', 'Конфликт в классе', 'Травля'],
    ]));

  it('has the number and the name of a row as one title', () => {
    const numbered = table(`№|Операция|Чем проверяем|${LONG}`, '1|распороть штанину|линейкой и глазом|по мерке');
    expect(labelsOf(numbered)).toEqual([undefined, undefined, 'Чем проверяем', LONG]);
  });

  it('names a column by the text of its formula', () =>
    expect(labelsOf(table(`Тело|$S$, ${LONG}|${LONG}`, 'шар|2|3'))).toEqual([undefined, `S, ${LONG}`, LONG]));
});
