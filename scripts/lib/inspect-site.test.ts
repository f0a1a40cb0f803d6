import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aBank } from '../../src/testing/builders.ts';
import { inspectSite } from './inspect-site.ts';

function inspect(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return inspectSite(root, aBank({ region: { site: 'https://x.ru/bank/' } }));
}

const home =
  '<a href="a/">А</a> <a href="a/#t-place">Место</a> <a href="file%20%D0%B0.pdf">Файл</a> <a href="https://other.ru/">Чужой</a> <a href="mailto:a@b.ru">Почта</a>';
const sound = {
  'index.html': home,
  'a/index.html': '<h2 id="t-place">Место</h2><a href="../">Главная</a><a href="#t-place">Сюда</a>',
  'file а.pdf': '',
  '404.html': '<a href="/bank/a/">А</a>',
};

describe('inspectSite', () => {
  it('finds nothing on a sound site', () => expect(inspect(sound)).toEqual([]));
  it.each([
    ['a dead link', { 'a/index.html': '<a id="t-place" href="../b/">Б</a>' }, 'a/index.html: ссылка «../b/» никуда не ведёт.'],
    ['a dead anchor', { 'a/index.html': '<p>Нет места</p>' }, 'index.html: на странице a/index.html нет места «#t-place».'],
    ['a missing home page', { 'index.html': undefined }, 'Нет главной страницы.'],
    [
      'a picture from elsewhere',
      { '404.html': '<img src="https://cdn.example/x.png" alt="">' },
      '404.html: чужой адрес загружается сам: https://cdn.example/x.png',
    ],
    [
      'a script from elsewhere',
      { '404.html': '<script async src="//cdn.example/x.js"></script>' },
      '404.html: чужой адрес загружается сам: //cdn.example/x.js',
    ],
    [
      'a style sheet from elsewhere',
      { '404.html': '<link rel="stylesheet" href="https://cdn.example/x.css">' },
      '404.html: чужой адрес загружается сам: https://cdn.example/x.css',
    ],
  ])('finds %s', (_, planted, message) => {
    const files = Object.fromEntries(
      Object.entries({ ...sound, ...planted }).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    expect(inspect(files)).toContain(message);
  });
});
