import { expect, test } from 'vitest';
import { smallest } from '../../src/testing/small-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { checkBank } from './content.ts';

const logoIssues = async (files: Record<string, string>) =>
  (await checkBank(writeContent({ ...smallest(), ...files }))).issues.filter(({ file }) => file === 'logo.svg');

test('a region without a sign of its own hears nothing of it', async () => expect(await logoIssues({})).toEqual([]));

test('a sound sign is neither a stranger in the folder nor a fault', async () =>
  expect(await logoIssues({ 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>' })).toEqual(
    [],
  ));

test('a sign that asks a foreign server stops the build', async () =>
  expect(await logoIssues({ 'logo.svg': '<svg viewBox="0 0 9 9"><image href="https://example.com/gerb.png"/></svg>' })).toEqual([
    expect.objectContaining({ rule: 'logo', severity: 'error', message: expect.stringContaining('чужой адрес') }),
  ]));
