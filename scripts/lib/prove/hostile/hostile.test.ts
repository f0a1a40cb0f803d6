import { describe, expect, test } from 'vitest';
import { hostileCorpus, hostileTexts, sources } from './corpus.ts';
import { calendarFaults, tableFaults } from './machine.ts';
import { alone, PLACES } from './places.ts';

const corpus = hostileCorpus();

describe('the hostile texts', () => {
  test('are over a thousand, each another, each of a group with a source', () => {
    const texts = hostileTexts();
    expect(texts.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    for (const { group } of texts) expect(sources.get(group)?.length ?? 0).toBeGreaterThan(10);
  });
  test('call something with their own number and leave no mark unfilled', () => {
    expect(corpus.filter(({ text, id }) => text.includes(`(${id})`)).length).toBeGreaterThan(1000);
    expect(corpus.filter(({ text }) => /RUN|\{(?:event|address|core|exit|gap)\}/.test(text))).toEqual([]);
  });
  test.each(PLACES)('have a file of the bank to stand in: %s', (place) => {
    const { file, files } = alone(place, corpus[0]!);
    expect(Object.keys(files)).toContain(file);
  });
});

describe('what programs read', () => {
  const calendar = (line: string) => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  test.each([
    ['a title', 'Дроби', 0],
    ['a title that goes on', 'Дроби\r\n  и доли', 0],
    ['a title with an alarm in it', 'Дроби\r\nTRIGGER:-PT1M', 1],
    ['a title with a meeting in it', 'Дроби\r\nBEGIN:VALARM', 1],
    ['a line that is none', 'Дроби\r\n<script>', 1],
  ])('a calendar: %s', (_, line, faults) => expect(calendarFaults(calendar(line))).toHaveLength(faults));
  test.each([
    ['a text', '"Дроби; доли"', 0],
    ['a number', '-3,5', 0],
    ['a formula', '"=cmd|calc"', 1],
    ['a formula behind a space', '" +1"', 1],
    ['a cell that was torn', 'Дроби;доли', 1],
  ])('a table: %s', async (_, cell, faults) => expect(await tableFaults(`\uFEFFНазвание;Ещё\n${cell};да\n`)).toHaveLength(faults));
});
