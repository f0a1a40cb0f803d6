import { expect, test } from 'vitest';
import { aFile, aMaterial } from '../../testing/builders.ts';
import { revisionOf } from './revision.ts';

const base = revisionOf(aMaterial({ goals: ['Научить складывать'] }, { body: 'Первый абзац.\n\nВторой.', files: ['list.pdf'] }));
const changed = (overrides: Parameters<typeof aMaterial>[0], place: Parameters<typeof aMaterial>[1] = {}) =>
  revisionOf(
    aMaterial({ goals: ['Научить складывать'], ...overrides }, { body: 'Первый абзац.\n\nВторой.', files: ['list.pdf'], ...place }),
  );

test('it is 16 hex digits', () => expect(base).toMatch(/^[0-9a-f]{16}$/));

test.each<[string, string]>([
  ['a word of the body', changed({}, { body: 'Первый абзац.\n\nТретий.' })],
  ['the title', changed({ title: 'Вычитание дробей' })],
  ['a goal', changed({ goals: ['Научить вычитать'] })],
  ['the minutes of a stage', changed({ stages: [{ title: 'Весь урок', minutes: 40 }] })],
  ['a result', changed({ results: { subject: ['Складывает'] } })],
  ['the bytes of a file', changed({}, { files: [aFile('list.pdf', { digest: 'f'.repeat(16) })] })],
  ['the name of a file', changed({}, { files: ['leaf.pdf'] })],
  ['one file more', changed({}, { files: ['list.pdf', 'b.pdf'] })],
  [
    'bytes that differ after the first 64 bits',
    changed({}, { files: [aFile('list.pdf', { digest: `0123456789abcdef${'1'.repeat(48)}` })] }),
  ],
  ['what a file is called', changed({ files: [{ file: 'list.pdf', title: 'Ответы для учителя' }] })],
  ['a warning', changed({ content_guidance: 'Опыт с огнём.' })],
  ['what is taken from others', changed({ third_party: [{ what: 'Рисунок 2', source: 'Учебник', right: 'quotation' }] })],
  ['the number of lessons', changed({ lessons: 3 })],
  ['the hours', changed({ hours: 34 })],
  ['the type of the work', changed({ type: 'method' })],
  ['the age mark', changed({ age_mark: '12+' })],
  ['a paragraph split in two', changed({}, { body: 'Первый\n\nабзац.\n\nВторой.' })],
  ['two paragraphs made one', changed({}, { body: 'Первый абзац.\nВторой.' })],
])('changes with %s', (_name, revision) => expect(revision).not.toBe(base));

test.each<[name: string, before: string, after: string]>([
  ['a list made one level deeper', '- раз\n- два', '- раз\n  - два'],
  ['a list made a line', '- раз\n- два', '- раз - два'],
  ['a paragraph made code', 'Текст', '    Текст'],
  ['a heading made text', '## Ход\n\nТекст', '## Ход Текст'],
])('changes with %s', (_name, before, after) => expect(changed({}, { body: before })).not.toBe(changed({}, { body: after })));

test.each<[string, string]>([
  ['spaces and blank lines', changed({}, { body: '\n\nПервый\u00a0абзац.  \n \n\n\nВторой.\n' })],
  ['line ends of Windows', changed({}, { body: 'Первый  абзац.\r\n\r\nВторой.\r\n' })],
  [
    'й in two parts',
    revisionOf(
      aMaterial(
        { goals: ['Научить складывать'], title: 'Сложение дробеи\u0306' },
        { body: 'Первый абзац.\n\nВторой.', files: ['list.pdf'] },
      ),
    ),
  ],
  ['tags and keywords', changed({ themes: ['gia-oge'], keywords: ['дроби'], audiences: ['teacher'] })],
  ['dates and rights', changed({ published: '2026-01-10', updated: '2026-01-11', licence_until: 'unlimited' })],
  ['the state', changed({ state: 'archived' })],
])('does not change with %s', (name, revision) => {
  const expected = name.startsWith('й') ? changed({ title: 'Сложение дробей' }) : base;
  expect(revision).toBe(expected);
});
