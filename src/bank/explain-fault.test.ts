import { expect, test } from 'vitest';
import { emptyField, faultOf, missingField, short, show, type ZodIssue } from './explain-fault.ts';

test.each<[string, object, unknown, string]>([
  ['a type', { code: 'invalid_type', expected: 'array' }, '5', 'В поле «поле» нужен список, а написано «5».'],
  ['an unknown type', { code: 'invalid_type', expected: 'date' }, [], 'В поле «поле» нужно другое значение, а написано список.'],
  ['a value', { code: 'invalid_value' }, 'x', 'В поле «поле» написано «x», такого значения нет.'],
  ['an address', { code: 'invalid_format', format: 'url' }, 'x', 'В поле «поле» написано «x» — это не адрес, начинающийся с https://.'],
  ['a form', { code: 'invalid_format', format: 'regex' }, 'x', 'В поле «поле» написано «x» — так записать нельзя.'],
  ['an unknown form', { code: 'invalid_format', format: 'nanoid' }, 'x', 'В поле «поле» написано «x» — так записать нельзя.'],
  ...['2025-13', '2025-02-31'].map((day): [string, object, unknown, string] => [
    `a day that is not there: ${day}`,
    { code: 'invalid_format', format: 'regex' },
    day,
    `В поле «поле» написано «${day}» — такой даты нет или она записана иначе, чем ГГГГ-ММ-ДД.`,
  ]),
  ...['x2025-13', '2025-131', '2025-1', '2025-02-3', '2025-02-311'].map((day): [string, object, unknown, string] => [
    `what is no day: ${day}`,
    { code: 'invalid_format', format: 'regex' },
    day,
    `В поле «поле» написано «${day}» — так записать нельзя.`,
  ]),
  [
    'a day where a form of its own is asked',
    { code: 'invalid_format', format: 'email' },
    '2025-13',
    'В поле «поле» написано «2025-13» — это не адрес электронной почты.',
  ],
  [
    'a path of a computer',
    { code: 'invalid_format', format: 'url' },
    'C:\\a.pdf',
    'В поле «поле» написано «C:\\a.pdf» — это путь на вашем компьютере.',
  ],
  ['a long list', { code: 'too_big', origin: 'array', maximum: 2 }, [1, 2, 3], 'В поле «поле» значений больше, чем можно: 2.'],
  ['a long text', { code: 'too_big', origin: 'string', maximum: 2 }, 'я😀я', 'Поле «поле» длиннее 2 знаков: сейчас 3.'],
  ['a large number', { code: 'too_big', origin: 'number', maximum: 2 }, 3, 'В поле «поле» написано «3», а наибольшее — 2.'],
  ['an empty list', { code: 'too_small', origin: 'array', minimum: 1 }, [], 'В поле «поле» нет ни одного значения.'],
  ['a small number', { code: 'too_small', origin: 'number', minimum: 1 }, 0, 'В поле «поле» написано «0», а наименьшее — 1.'],
  ['what the model finds', { code: 'custom', params: { code: 'credit-empty' } }, {}, 'У автора нет ни person, ни organisation.'],
  ['what nobody knows', { code: 'custom', params: { code: 'x' } }, {}, 'Поле «поле» заполнено неверно.'],
  ['what says nothing', { code: 'custom' }, {}, 'Поле «поле» заполнено неверно.'],
  ['anything else', { code: 'not_multiple_of' }, 5, 'В поле «поле» написано «5», такое значение не подходит.'],
])('%s', (_name, issue, value, words) => expect(faultOf(issue as ZodIssue, '«поле»', value)).toBe(words));

test('a field without a value', () => {
  expect(missingField('«title»')).toBe('Нет обязательного поля «title».');
  expect(emptyField('«title»')).toBe('Поле «title» пустое.');
});

test.each<[unknown, string]>([
  [['a'], 'список'],
  [{ a: 1 }, 'набор полей'],
  [null, '«null»'],
  [true, '«true»'],
  ['a \n b', '«a b»'],
])('%j is quoted as %s', (value, words) => expect(show(value)).toBe(words));

test('sixty signs at most', () => {
  expect(short('я'.repeat(60))).toBe('я'.repeat(60));
  expect(short('я'.repeat(61))).toBe(`${'я'.repeat(57)}…`);
  expect(short('а\r\n\n  б')).toBe('а б');
});
