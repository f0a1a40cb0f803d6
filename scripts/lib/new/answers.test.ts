import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { createAnswers } from './answers.ts';

function talk() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const stopped = vi.fn();
  const shown: string[] = [];
  output.on('data', (bytes) => shown.push(String(bytes)));
  return { input, stopped, shown, ...createAnswers(input, output, stopped) };
}

test('lines pasted at once answer one question each, in their order, an empty one too', async () => {
  const { input, question, shown, end } = talk();
  const first = question('Название > ');
  input.write('Дроби\nУрок открытия\r\n\ntech-map\n');
  expect(await first).toBe('Дроби');
  await wait(0);
  expect([await question('Коротко > '), await question('Темы > '), await question('Вид > ')]).toEqual(['Урок открытия', '', 'tech-map']);
  const last = question('Класс > ');
  input.write('5\n');
  expect(await last).toBe('5');
  await wait(0);
  expect(shown.join('')).toContain('Коротко > Урок открытия\n');
  end();
});

test('lines typed before the first question are not lost', async () => {
  const { input, question, end } = talk();
  input.write('а\nб\n');
  await wait(0);
  expect([await question('1 > '), await question('2 > ')]).toEqual(['а', 'б']);
  end();
});

test('one who goes away after the last pasted line is heard out, and then nothing is made', async () => {
  const { input, question, stopped } = talk();
  input.end('а\nб\n');
  await wait(0);
  expect([await question('1 > '), await question('2 > ')]).toEqual(['а', 'б']);
  expect(stopped).not.toHaveBeenCalled();
  void question('3 > ');
  await wait(0);
  expect(stopped).toHaveBeenCalledOnce();
});

test('one who goes away in the middle of a question stops the command; whoever has ended does not', async () => {
  const [left, ended] = [talk(), talk()];
  void left.question('1 > ');
  left.input.end();
  ended.end();
  await wait(0);
  expect([left.stopped.mock.calls.length, ended.stopped.mock.calls.length]).toEqual([1, 0]);
});
