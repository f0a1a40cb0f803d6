import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARKER, realFolder, refuseTarget } from './target.ts';

/** A disk with a project, a bank elsewhere, a site of before, and a folder that somebody needs. */
function disk(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'target-')));
  for (const folder of [
    'project/src',
    'project/content',
    'project/.git',
    'project/dist',
    'project/.build/test',
    'bank/content',
    'site',
    'precious',
    'empty',
  ])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'precious/thesis.txt'), '');
  writeFileSync(join(root, 'project/dist/index.html'), '');
  writeFileSync(join(root, 'project/.build/test/index.html'), '');
  writeFileSync(join(root, 'site', MARKER), '');
  symlinkSync(join(root, 'bank/content'), join(root, 'link-to-content'));
  symlinkSync(join(root, 'site'), join(root, 'link-to-site'));
  symlinkSync(join(root, 'gone'), join(root, 'dead-link'));
  return root;
}

const root = disk();
const refuse = (target: string) =>
  refuseTarget(join(root, target), { project: join(root, 'project'), content: join(root, 'bank/content') });

describe('refuseTarget', () => {
  it.each([
    ['the content', 'bank/content'],
    ['a folder of the content', 'bank/content/dist'],
    ['what holds the content', 'bank'],
    ['the content through a link', 'link-to-content'],
    ['the content through a link, deeper', 'link-to-content/dist'],
    ['the content by a roundabout way', 'empty/../bank/content'],
    ['the project', 'project'],
    ['what holds the project', '.'],
    ['the root of the disk', '../../../../../../..'],
    ['the source', 'project/src'],
    ['a folder of the source', 'project/src/site'],
    ['the content of the project when another is built', 'project/content'],
    ['the history', 'project/.git'],
    ['the working space', 'project/.build'],
    ['a folder with things of somebody', 'precious'],
    ['a file', 'precious/thesis.txt'],
    ['a link to nowhere', 'dead-link'],
  ])('refuses %s', (_, target) => expect(refuse(target)).toMatch(/[а-я]/));

  it.each([
    ['the usual folder', 'project/dist'],
    ['a new folder of the project', 'project/public_html'],
    ['a folder of the working space', 'project/.build/test'],
    ['a folder that is not there', 'new/deep/site'],
    ['an empty folder', 'empty'],
    ['a site of before', 'site'],
    ['a site of before through a link', 'link-to-site'],
    ['a folder whose name begins as the content', 'bank/content-site'],
  ])('takes %s', (_, target) => expect(refuse(target)).toBeUndefined());
});

it('goes through links to what is really there', () => {
  expect(realFolder(join(root, 'link-to-site'))).toBe(join(root, 'site'));
  expect(realFolder(join(root, 'link-to-site/new/deep'))).toBe(join(root, 'site/new/deep'));
});
