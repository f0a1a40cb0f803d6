import { expect, test } from 'vitest';
import { colourOf } from './colours.ts';
import { kindShapes, patternShapes, type CoverSubject } from './cover.ts';
import type { Face } from './fit-lines.ts';
import { shareSvg, type ShareCard } from './share-card.ts';

/** Letters are half as wide as high; an outline says what is written and where. */
const face = (name: string): Face => ({
  width: (text, size) => (text.length * size) / 2,
  outline: (text, x, y, size) => `[${name} ${text} ${x} ${y} ${size}]`,
});
const subject: CoverSubject = { kind: 'material', id: 'drobi', area: 'math', group: 'lesson' };
const card: ShareCard = { subject, kicker: 'Урок', title: 'Сложение дробей', facts: ['5 класс', 'Математика'], bank: 'Банк опыта' };
const drawn = (own: Partial<ShareCard> = {}) => shareSvg({ ...card, ...own }, face('bold'), face('regular'));

const colour = (fill: 'a' | 'b' | 'c' | 'g') => colourOf(fill, 1);
const sheetOf = (of: CoverSubject) => {
  const shapes = [{ fill: 'g' as const, d: 'M0 0h128v192H0z' }, ...patternShapes(of, 4, 6), ...kindShapes(of, 4, 6)];
  const paths = shapes.map(({ fill, d }) => `<path fill="${colour(fill)}" d="${d}"/>`).join('');
  return `<svg x="780" width="420" height="630" viewBox="0 0 128 192" fill-rule="evenodd">${paths}</svg>`;
};
const head =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><path fill="#fff" d="M0 0h1200v630H0z"/>';
const sign =
  '<path fill="#0b5c4d" transform="translate(60 536) scale(1.4)" d="M3 9.5c4.3-2.3 8.3-2 12 .9V28c-3.7-2.5-7.7-2.8-12-.8zM29 9.5c-4.3-2.3-8.3-2-12 .9V28c3.7-2.5 7.7-2.8 12-.8z"/>' +
  `<circle fill="${colour('c')}" cx="82.4" cy="542.3" r="4.2"/>`;
const kicker = `<path fill="${colour('a')}" d="[bold Урок 64 98 30]"/>`;
const title = '<path fill="#17201d" d="[bold Сложение дробей 64 184 66]"/>';
const facts = '<path fill="#48504c" d="[regular 5 класс · Математика 64 244 30]"/>';
const bank = '<path fill="#48504c" d="[regular Банк опыта 118 569 26]"/>';

test('the whole picture of a work', () => expect(drawn()).toBe(`${head}${sheetOf(subject)}${kicker}${title}${facts}${bank}${sign}</svg>`));

test('a title of several lines moves what is under it', () => {
  const lines = drawn({ title: 'Сложение дробей и их вычитание' });
  expect(lines).toContain('<path fill="#17201d" d="[bold Сложение дробей и их 64 184 66][bold вычитание 64 263.2 66]"/>');
  expect(lines).toContain('[regular 5 класс · Математика 64 323.2 30]');
});

test('a sample says so, under the facts or in their place', () => {
  expect(drawn({ demo: 'Образец' })).toContain(`${facts}<path fill="#6d4300" d="[regular Образец 64 288 26]"/>${bank}`);
  expect(drawn({ demo: 'Образец', facts: [] })).toContain('<path fill="#6d4300" d="[regular Образец 64 244 26]"/>');
});

test('what is too long is cut', () => {
  expect(drawn({ kicker: 'я'.repeat(45) })).toContain(`[bold ${'я'.repeat(43)}… 64 98 30]`);
  expect(drawn({ bank: 'я'.repeat(47) })).toContain(`[regular ${'я'.repeat(45)}… 118 569 26]`);
  expect(drawn({ bank: 'я'.repeat(46) })).toContain(`[regular ${'я'.repeat(46)} 118 569 26]`);
});

test('the own sign of a region stands in place of the other', () => {
  const own = drawn({ sign: '<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>' });
  expect(own).toContain(`${bank}<svg x="58" y="534" width="50" height="50" viewBox="0 0 9 9"><path d="M0 0"/></svg></svg>`);
  expect(own).not.toContain('<circle');
});

test('behind the sheet of a collection stand others', () => {
  const collection: CoverSubject = { ...subject, kind: 'collection' };
  const behind = `<path fill="${colour('a')}" d="M762 24h10v582h-10z"/><path fill="${colour('b')}" d="M744 48h10v534h-10z"/>`;
  expect(drawn({ subject: collection })).toContain(`${behind}${sheetOf(collection)}`);
  expect(drawn()).not.toContain(behind);
});
