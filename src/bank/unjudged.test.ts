import { describe, expect, test } from 'vitest';
import { aBank, type BankParts } from '../testing/builders.ts';
import type { Readable } from './fragment.ts';
import { kinds } from './model/index.ts';
import { PLACEHOLDER_ID } from './placeholder-region.ts';
import { reasons } from './review/reasons.ts';
import { unjudgedReasons } from './unjudged.ts';

const aFragment = (file: string, more: Partial<Readable> = {}): Readable =>
  ({ file, schema: kinds.page.schema, isWhole: false, data: {}, body: '', bodyLine: 1, files: [], ...more }) as Readable;
const unjudged = (fragments: Readable[], parts: BankParts = {}) => unjudgedReasons('drobi', { bank: aBank(parts), fragments });

const all = Object.keys(reasons);
const fromReviews = ['too-few', 'below-pass', 'spread', 'not-recommended', 'revision-empty', 'text-changed', 'authors-changed'];
const fromProtocols = [
  ...['no-protocol', 'amendment-undecided', 'amendment-unnamed', 'authors-unnamed', 'authors-changed', 'published-early'],
  ...['protocol-refuses', 'expired'],
];
const protocol = (source?: string) => aFragment('protocols/1.yaml', { kind: 'protocol', source });

describe('what nobody can judge of a work', () => {
  test.each<[string, Readable[], string[]]>([
    ['nothing where no file has faults', [], []],
    ['what a conclusion on it says', [aFragment('reviews/2025-2026/drobi/01.yaml')], fromReviews],
    ['not what one on another work says', [aFragment('reviews/2025-2026/stepeni/01.yaml')], []],
    ['not what lies elsewhere', [aFragment('people/2025-2026/drobi/01.yaml'), aFragment('x/reviews/drobi/a.yaml')], []],
    ['what a protocol that names it says', [protocol('decisions:\n  - material: drobi')], fromProtocols],
    ['what a protocol that nobody could open may say', [protocol()], fromProtocols],
    ['not what a protocol on another work says', [protocol('decisions:\n  - material: stepeni')], []],
    ['not what other files with its name say', [aFragment('units/x.md', { kind: 'unit', source: 'drobi' })], []],
    ['both', [protocol(), aFragment('reviews/2025-2026/drobi/01.yaml')], [...fromReviews, ...fromProtocols]],
    ['anything where the criteria have faults', [aFragment('criteria/set-1.yaml', { kind: 'criteria' })], all],
  ])('%s', (_name, fragments, expected) => expect(unjudged(fragments)).toEqual(expected));
  test('anything where the region or the experts could not be read', () => {
    expect(unjudged([], { region: { id: PLACEHOLDER_ID } })).toEqual(all);
    expect(unjudged([], { experts: [] })).toEqual(all);
  });
  test('a bank without a file of experts has none', () => {
    const bank = { ...aBank({ experts: [] }), allFiles: new Map() };
    expect(unjudgedReasons('drobi', { bank, fragments: [] })).toEqual([]);
  });
});
