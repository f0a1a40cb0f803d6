import { expect, test } from 'vitest';
import { draftMarkdown } from './markdown.ts';
import { countTable, gap, heading, list, paragraph, type DraftDocument } from './tree.ts';

const document: DraftDocument = {
  title: ['Анализ', 'за год'],
  notice: 'Образец',
  blocks: [
    heading(1, 'Числа', 'spisok-x'),
    paragraph('Проведено ', { kind: 'jump', text: '2 вебинара', to: 'spisok-x' }, ', ', gap('что дали'), '.'),
    ...list([['раз;'], [{ kind: 'link', text: 'Урок [1]', href: '/materialy/a/' }]]),
    ...list([['первое'], ['второе']], true),
    countTable('Таблица', 'Имя', 'Число', [
      ['А|Б', 1],
      ['В', 2000],
    ]),
  ],
};

test('a document outside the bank: whole addresses, figures lead to headings', () => {
  expect(draftMarkdown(document, { site: 'https://bank.primery.rf/k/' }).replaceAll('\u00a0', ' ')).toBe(`# Анализ за год

**Образец**

## <a id="spisok-x"></a>Числа

Проведено [2 вебинара](#spisok-x), **\\[Допишите: что дали\\]**.

- раз;
- [Урок \\[1\\]](https://bank.primery.rf/k/materialy/a/)

1. первое
2. второе

**Таблица**

| Имя | Число |
| --- | ---: |
| В | 2 000 |
| А\\|Б | 1 |
`);
});

test('inside the bank addresses stay, figures lead where they are told to', () => {
  const text = draftMarkdown(document, { listHref: (id) => (id === 'spisok-x' ? '/spiski/x/' : undefined) });
  expect(text).toContain('[2 вебинара](/spiski/x/)');
  expect(text).toContain('](/materialy/a/)');
  expect(text).not.toContain('<a ');
});

test.each([
  ['- не список', '\\- не список'],
  ['# не заголовок', '\\# не заголовок'],
  ['1. не пункт', '1\\. не пункт'],
  ['2024 год', '2024 год'],
  ['<b>{x}</b> *y* `z` _w_', '\\<b\\>\\{x\\}\\</b\\> \\*y\\* \\`z\\` \\_w\\_'],
])('%s is words', (text, expected) => expect(draftMarkdown({ title: ['Т'], blocks: [paragraph(text)] })).toBe(`# Т\n\n${expected}\n`));
