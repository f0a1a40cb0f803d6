import { describe, expect, test } from 'vitest';
import { fileForm, formIssues } from './file-form.ts';
import { mend } from './index.ts';

describe('the form of a file', () => {
  const mended = (text: string, file = 'a.md') => mend(text, formIssues(file, text)).text;
  const front = '---\na: b\n---\n';
  test.each<[string, string, string]>([
    [
      'a fence of three in one of four',
      `${front}\`\`\`\`\nx \n\`\`\`\ny \n\`\`\`\`\nz \n`,
      `${front}\`\`\`\`\nx \n\`\`\`\ny \n\`\`\`\`\nz\n`,
    ],
    [
      'waves, formulas and lists',
      `${front}- ~~~\n  x \n  ~~~\n1) $$\n x \n$$\n> \`\`\`\n> x \n> \`\`\`\nz \n`,
      `${front}- ~~~\n  x \n  ~~~\n1) $$\n x \n$$\n> \`\`\`\n> x \n> \`\`\`\nz\n`,
    ],
    ['another fence does not close one', `${front}~~~\nx \n\`\`\`\ny \n`, `${front}~~~\nx \n\`\`\`\ny \n`],
    ['a backslash before a space', `${front}x\\ \ny\n`, `${front}x\\ \ny\n`],
    ['a tab as a new line', `${front}x\t\ny\n`, `${front}x\t\ny\n`],
    ['a tab before a blank line', `${front}x\t\n \ny\n`, `${front}x\n\ny\n`],
    ['what begins with a tab', `${front}\tx \n`, `${front}\tx \n`],
    ['three spaces at the start', `${front}   x \n`, `${front}   x\n`],
    ['fields whose spaces mean something, and a body', '---\na: |\n  b \n---\nx \n', '---\na: |\n  b \n---\nx\n'],
  ])('%s', (_name, text, expected) => expect(mended(text)).toBe(expected));
  test('YAML by itself', () => {
    expect(mended('a: b \nc: d\t\n', 'a.yaml')).toBe('a: b\nc: d\n');
    expect(mended('a: |\n  b \n  c\n', 'a.yaml')).toBe('a: |\n  b \n  c\n');
    expect(mended('a: b: c \n', 'a.yaml')).toBe('a: b: c \n');
    expect(mended('x \n', 'a.txt')).toBe('x \n');
  });
  test('each thing is told once, in the order in which it is done', () => {
    const text = '\uFEFF\uFEFFa: b \r\n';
    expect(formIssues('a.yaml', text)).toEqual(fileForm.map(({ rule }) => ({ rule, severity: 'warning', file: 'a.yaml', message: '' })));
    expect(mend(text, formIssues('a.yaml', text))).toEqual({
      text: 'a: b\n',
      done: ['убрана метка порядка байтов в начале файла', 'концы строк приведены к одному виду', 'убраны пробелы в конце строк'],
    });
    expect(formIssues('a.yaml', 'a: b\n')).toEqual([]);
  });
});
