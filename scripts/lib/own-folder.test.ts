import { expect, test } from 'vitest';
import { inOwnFolder } from './own-folder.ts';

const issue = {
  rule: 'references',
  severity: 'error',
  file: 'units/rumo.md',
  message: 'Нет в content/people.',
  hint: 'Коды — в content/vocabularies/subjects.yaml; см. https://example.com/content/x.',
} as const;

test('an issue names the folder of the bank that is checked', () =>
  expect(inOwnFolder(issue, 'banks/ensk')).toMatchObject({
    message: 'Нет в banks/ensk/people.',
    hint: 'Коды — в banks/ensk/vocabularies/subjects.yaml; см. https://example.com/content/x.',
  }));
test.each(['content', ''])('the usual folder stays: «%s»', (folder) => expect(inOwnFolder(issue, folder)).toEqual(issue));
