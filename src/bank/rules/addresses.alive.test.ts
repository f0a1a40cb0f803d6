import { expect, test } from 'vitest';
import { aBank, aContext, aMaterial, aNews, aUnit, type BankParts } from '../../testing/builders.ts';
import type { RuleContext } from './rule.ts';
import { isAlive } from './addresses.ts';

const fragment = (file: string): RuleContext['fragments'][number] =>
  ({ file, kind: undefined, id: undefined, isWhole: false, data: {}, body: '', bodyLine: 1, files: [], source: '' }) as never;
const broken = new Map([['unit', new Set(['lost'])]] as const);
const review = [fragment('reviews/2025-2026/material-1/01.yaml')];
const blind = { region: { id: 'placeholder' } };
const parts: BankParts = {
  entries: [aNews({ published: '2026-08-01' }), aMaterial(), aUnit({}, { id: 'unit-1' })],
  redirects: { '/old/': '/novosti/' },
};

test.each<[string, string, BankParts, Parameters<typeof aContext>[1], boolean]>([
  ['a page', '/obedineniya/unit-1/', {}, {}, true],
  ['a redirect', '/old/', {}, {}, true],
  ['a file of the site itself', '/robots.txt', {}, {}, true],
  ['news of a day to come', '/novosti/news-1/', {}, {}, true],
  ['a file beside news of a day to come', '/novosti/news-1/a.pdf', {}, {}, false],
  ['a list that is not there', '/predmety/alkhimiya/', {}, {}, false],
  ['a list while some file cannot be read', '/predmety/alkhimiya/', {}, { fragments: [fragment('x.md')] }, true],
  ['a list while the region cannot be read', '/predmety/alkhimiya/', blind, {}, true],
  ['an entry whose file is faulty', '/obedineniya/lost/', {}, { broken }, true],
  ['another entry then', '/obedineniya/gone/', {}, { broken }, false],
  ['an entry of another kind then', '/novosti/lost/', {}, { broken }, false],
  ['a work that nobody has judged', '/materialy/material-1/', {}, {}, false],
  ['one whose conclusion cannot be read', '/materialy/material-1/', {}, { fragments: review }, true],
  ['another work then', '/materialy/material-2/', {}, { fragments: review }, false],
  ['an entry that is there while the region cannot be read', '/materialy/material-1/', blind, {}, true],
  ['one that is not there then', '/materialy/material-9/', blind, {}, false],
])('%s is alive or dead', (_name, address, more, faulty, expected) =>
  expect(isAlive(address, aContext(aBank({ ...parts, ...more }), faulty))).toBe(expected),
);
