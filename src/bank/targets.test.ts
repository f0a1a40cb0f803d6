import { describe, expect, test } from 'vitest';
import { aBank, aCollection, aPerson, someProgrammes, aProgramme, type BankParts } from '../testing/builders.ts';
import type { Readable } from './fragment.ts';
import { kinds, type Kind } from './model/index.ts';
import type { RefKind } from './model/common.ts';
import { PLACEHOLDER_ID } from './placeholder-region.ts';
import { targetsOf } from './targets.ts';

const broken = new Map<Kind, ReadonlySet<string>>();
const targetsIn = (parts: BankParts = {}, faulty: { fragments?: Readable[]; broken?: typeof broken } = {}) =>
  targetsOf({ bank: aBank(parts), broken, fragments: [], ...faulty });
const aFragment = (file: string, source?: string): Readable =>
  ({ file, schema: kinds.page.schema, isWhole: false, data: {}, body: '', bodyLine: 1, files: [], source }) as Readable;

describe('where codes are looked up', () => {
  const target = (kind: RefKind) =>
    targetsIn({
      entries: [aPerson({}, { id: 'anna' }), aCollection(), someProgrammes({ programmes: [aProgramme()] })],
      experts: undefined as never,
    })(kind);
  test.each<[RefKind, string, string]>([
    ['person', 'anna', 'content/people'],
    ['organisation', 'soiro', 'content/organisations'],
    ['unit', 'math', 'content/units'],
    ['criteria', 'set-1', 'content/criteria'],
    ['collection', 'collection-1', 'content/collections'],
    ['subject', 'matematika', 'content/vocabularies/subjects.yaml'],
    ['grade', '5', 'content/vocabularies/grades.yaml'],
    ['level', 'ooo', 'content/vocabularies/levels.yaml'],
    ['materialType', 'tech-map', 'content/vocabularies/material-types.yaml'],
    ['licence', 'cc-by-4', 'content/vocabularies/licences.yaml'],
    ['expert', 'ex-1', 'content/experts.yaml'],
    ['series', 'line', 'content/region.yaml'],
    ['programme', 'programme-1', 'content/programmes'],
  ])('a %s: %s in %s', (kind, code, place) => {
    expect(target(kind)).toMatchObject({ place });
    expect([target(kind).has(code), target(kind).items.has(code), target(kind).has('nothing')]).toEqual([true, true, false]);
  });
  test.each<[RefKind, string]>([
    ['theme', 'themes'],
    ['audience', 'audiences'],
    ['position', 'positions'],
    ['municipality', 'municipalities'],
    ['indicator', 'indicators'],
  ])('a %s in the vocabulary %s', (kind, name) => expect(target(kind).place).toBe(`content/vocabularies/${name}.yaml`));
  test.each<[RefKind, string]>([
    ['material', 'materials'],
    ['recommendation', 'recommendations'],
    ['webinar', 'webinars'],
    ['event', 'events'],
    ['document', 'documents'],
    ['protocol', 'protocols'],
    ['report', 'reports'],
  ])('a %s in the folder %s', (kind, folder) => {
    expect(target(kind).place).toBe(`content/${folder}`);
    expect(target(kind).has('nothing')).toBe(false);
  });
  test.each<[RefKind, string | undefined]>([
    ['person', 'content/people/x.yaml'],
    ['organisation', 'content/organisations/x.yaml'],
    ['unit', 'content/units/x.md'],
    ['material', undefined],
    ['webinar', undefined],
    ['subject', undefined],
  ])('a new %s is written in %s', (kind, file) => expect(target(kind).create?.('x')).toBe(file));
});

describe('lists that are not there', () => {
  const without = (name: string) => {
    const bank = aBank();
    return { ...bank, vocabularies: { ...bank.vocabularies, [name]: new Map() }, experts: new Map() };
  };
  test.each<[string, RefKind, string, boolean]>([
    ['an absent vocabulary is told already', 'subject', 'subjects', true],
    ['municipalities may be none', 'municipality', 'municipalities', false],
    ['experts that are absent are told already', 'expert', 'x', true],
    ['programmes may be none', 'programme', 'x', false],
  ])('%s', (_name, kind, name, has) => expect(targetsOf({ bank: without(name), broken, fragments: [] })(kind).has('x')).toBe(has));
  test('municipalities are absent where their file is', () => {
    const bank = { ...without('municipalities'), allFiles: new Map() };
    expect(targetsOf({ bank, broken, fragments: [] })('municipality').has('x')).toBe(true);
  });
  test('a region may have no series, a broken one may have any', () => {
    expect(targetsIn({ region: { series: [] } })('series').has('x')).toBe(false);
    expect(targetsIn({ region: { id: PLACEHOLDER_ID } })('series').has('x')).toBe(true);
    expect(targetsIn({ region: { id: PLACEHOLDER_ID } })('series').items.size).toBe(0);
  });
});

describe('what lies in files with faults', () => {
  const known = (kind: RefKind, code: string, fragment: Readable) => targetsIn({}, { fragments: [fragment] })(kind).has(code);
  test.each<[string, RefKind, string, Readable, boolean]>([
    ['a code that the file holds', 'subject', 'fizika', aFragment('vocabularies/subjects.yaml', 'items:\n  - id: fizika\n'), true],
    ['not one that it does not', 'subject', 'fizik', aFragment('vocabularies/subjects.yaml', 'items:\n  - id: fizika\n'), false],
    ['a code with a hyphen as a whole', 'subject', 'fizika', aFragment('vocabularies/subjects.yaml', 'id: fizika-2'), false],
    ['any code of a file that nobody could open', 'subject', 'x', aFragment('vocabularies/subjects.yaml'), true],
    ['nothing in an empty file', 'subject', 'x', aFragment('vocabularies/subjects.yaml', ''), false],
    ['not a code of another list', 'subject', 'fizika', aFragment('vocabularies/grades.yaml', 'id: fizika'), false],
    ['not a code of the folder of entries', 'person', 'anna', aFragment('people/x.yaml', 'id: anna'), false],
    ['a programme of a faulty list', 'programme', 'p-1', aFragment('programmes/2025-2026.yaml', 'id: p-1'), true],
  ])('%s', (_name, kind, code, fragment, has) => expect(known(kind, code, fragment)).toBe(has));
  test('an entry whose file is broken is there', () => {
    const target = targetsIn({}, { broken: new Map([['person', new Set(['anna'])]]) });
    expect([
      target('person').has('anna'),
      target('person').has('maria'),
      target('unit').has('anna'),
      target('subject').has('anna'),
    ]).toEqual([true, false, false, false]);
  });
});
