import { expect, test } from 'vitest';
import type { PaperView } from '../bank/views/paper.ts';
import { certificateFile } from './papers.ts';

const paper = (text: string): PaperView => ({
  title: 'Свидетельство',
  sub: '№ 1',
  issuer: ['Банк', 'РУМО'],
  parts: [{ label: 'Автор', text, notes: [] }],
  statement: 'Проба.',
  facts: [],
  chair: 'Председатель',
  seed: 'a38e5229d43d897e',
  demo: false,
});

test('each paper is its own bytes and nothing of its neighbours', async () => {
  const names = ['Первая', 'Вторая', 'Третья'];
  const made = await Promise.all(names.map((name) => certificateFile(paper(name), name)));
  const again = await Promise.all(names.map((name) => certificateFile(paper(name), name)));
  const heads = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').match(/%PDF-/g)?.length;
  for (const [index, bytes] of made.entries()) {
    expect([heads(bytes), bytes.buffer.byteLength]).toEqual([1, bytes.byteLength]);
    expect(Buffer.compare(bytes, again[index]!)).toBe(0);
  }
  expect(new Set(made.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(3);
});
