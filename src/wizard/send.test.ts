import { describe, expect, it } from 'vitest';
import { safeName } from './attachments.ts';
import { letterAddress, newFileAddress, proposedPath } from './send.ts';

const path = 'content/materials/2025-2026/drobi/index.md';
const text = '---\ntitle: "Дроби & доли"\n---\n';
const forge = (kind: 'github' | 'gitlab' | 'gitea' | 'gitverse' | 'gitflic', url = 'https://forge.example.ru/a/b') => ({
  kind,
  url,
  branch: 'main',
});

describe('the page of a forge for a new file', () => {
  it.each([
    ['github', '/a/b/new/main', { filename: path, value: text }],
    ['gitlab', '/a/b/-/new/main', { file_name: path, content: text }],
    ['gitea', '/a/b/_new/main/content/materials/2025-2026/drobi', { filename: 'index.md', value: text }],
  ] as const)('%s', (kind, pathname, params) => {
    const address = new URL(newFileAddress(forge(kind, 'https://forge.example.ru/a/b.git/'), path, text) ?? '');
    expect([address.pathname, Object.fromEntries(address.searchParams)]).toEqual([pathname, params]);
  });
  it.each(['gitverse', 'gitflic'] as const)('%s has none', (kind) => expect(newFileAddress(forge(kind), path, text)).toBeUndefined());
  it('is not given when it would be 6,000 signs or more', () => {
    const room = (length: number) => newFileAddress(forge('github'), path, 'a'.repeat(length));
    const base = (room(0) ?? '').length;
    expect(room(5999 - base)).toHaveLength(5999);
    expect(room(6000 - base)).toBeUndefined();
    // A Russian letter takes six signs.
    expect(newFileAddress(forge('github'), path, 'я'.repeat(1000))).toBeUndefined();
  });
});

it.each([
  ['material', '2026-02-01', 'content/materials/2025-2026/drobi-i-doli/index.md'],
  ['webinar', '2026-09-01', 'content/webinars/2026-2027/drobi-i-doli.md'],
] as const)('a %s of %s lies in its year', (kind, day, expected) => expect(proposedPath(kind, 'Дроби и доли!', day)).toBe(expected));

it('a letter keeps its lines', () =>
  expect(letterAddress('a@example.ru', 'Работа: «а»', 'раз\nдва & три')).toBe(
    'mailto:a@example.ru?subject=%D0%A0%D0%B0%D0%B1%D0%BE%D1%82%D0%B0%3A%20%C2%AB%D0%B0%C2%BB&body=%D1%80%D0%B0%D0%B7%0D%0A%D0%B4%D0%B2%D0%B0%20%26%20%D1%82%D1%80%D0%B8',
  ));

it.each([
  ['Рабочий лист.docx', 'Рабочий лист.docx'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['a:b*c?.pdf', 'a-b-c-.pdf'],
  ['Лист #1 на 50%.pdf', 'Лист -1 на 50-.pdf'],
  ['.htaccess', 'htaccess'],
  [`${'я'.repeat(300)}.docx`, `${'я'.repeat(95)}.docx`],
  ['имя\u202excod.exe', 'имя-xcod.exe'],
  ['...', 'fajl'],
])('the file «%s» is named «%s»', (typed, expected) => expect(safeName(typed)).toBe(expected));
