import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, aPage, aReport, aUnit, aWebinar, someProgrammes, type BankParts } from '../testing/builders.ts';
import { absentSections } from './absent-sections.ts';
import { createCatalogue } from './catalogue.ts';
import {
  hasMunicipalities,
  hasOffline,
  hasOpenData,
  hasPdf,
  hasSection,
  hasSelection,
  hasStatistics,
  hasWanted,
  isSwitchedOn,
  makerHref,
  pageHref,
  readersPages,
} from './sections.ts';
import { whyUncitable } from './citable.ts';
import { isAhead, isComing, isRecorded } from './webinar-state.ts';

const off = (...names: string[]): BankParts => ({ region: { features: Object.fromEntries(names.map((name) => [name, false])) } });
const empty = { ...aBank(), entries: { ...aBank().entries, unit: new Map() } };

describe('what a region has', () => {
  test('a section that is on and has something', () => {
    expect([hasSection('unit', aBank()), hasSection('material', aBank()), hasSection('unit', aBank(off('units')))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isSwitchedOn('protocol', aBank()), isSwitchedOn('unit', aBank(off('units')))]).toEqual([true, false]);
  });
  test.each<[string, BankParts, boolean]>([
    ['nothing', {}, false],
    ['works', { entries: [aMaterial()] }, true],
    ['webinars', { entries: [aWebinar()] }, true],
    ['reports', { entries: [aReport()] }, true],
    ['programmes', { entries: [someProgrammes()] }, true],
    ['pages', { entries: [aPage()] }, false],
    ['works, but no figures', { entries: [aMaterial()], ...off('statistics') }, false],
    ['works that are off', { entries: [aMaterial()], ...off('materials') }, false],
  ])('figures where there is what to count: %s', (_name, parts, has) => {
    expect(hasStatistics(aBank(parts))).toBe(has);
    expect(hasWanted(aBank(parts))).toBe(has);
  });
  test('nothing is wanted where there are no works', () =>
    expect(hasWanted(aBank({ entries: [aWebinar()], ...off('materials') }))).toBe(false));
  test('a selection where there is what to choose', () =>
    expect([hasSelection(aBank()), hasSelection(empty), hasSelection(aBank(off('selection')))]).toEqual([true, false, false]));
  test('municipalities where they are named', () => {
    const none = { ...aBank(), vocabularies: { ...aBank().vocabularies, municipalities: new Map() } };
    expect([hasMunicipalities(aBank()), hasMunicipalities(none), hasMunicipalities(aBank(off('municipalities')))]).toEqual([
      true,
      false,
      false,
    ]);
  });
  test('other switches', () => {
    expect([hasOffline(aBank()), hasOffline(aBank(off('offline')))]).toEqual([true, false]);
    expect([hasOpenData(aBank()), hasOpenData(aBank(off('data')))]).toEqual([true, false]);
    expect([hasPdf(aBank()), hasPdf(aBank({ region: { features: { pdf: true } } }))]).toEqual([false, true]);
    expect(readersPages(aBank())).toEqual(['/net-svyazi/', '/podborka/']);
    expect(readersPages(aBank(off('offline', 'selection')))).toEqual([]);
  });
  test('links to makers and pages', () => {
    expect([makerHref('person', 'a', aBank()), makerHref('person', 'a', aBank(off('people')))]).toEqual(['/avtory/a/', undefined]);
    expect([pageHref('page-1', aBank({ entries: [aPage()] })), pageHref('page-1', aBank())]).toEqual(['/page-1/', undefined]);
  });
});

test('pages that Astro makes and a region has not', () => {
  const all = ['webinars', 'events', 'documents', 'programmes', 'reports', 'materials', 'municipalities', 'offline', 'selection', 'data'];
  const absent = (parts: BankParts) => absentSections(createCatalogue(aBank(parts), new Map(), '2026-02-01'));
  expect(absent(off(...all))).toEqual([
    ...['/vebinary/', '/sobytiya/', '/dokumenty/', '/programmy/', '/otchety/', '/predlozhit/', '/predlozhit/vebinar/'],
    ...['/municipalitety/', '/net-svyazi/', '/nuzhen-material/', '/podborka/', '/o-proekte/dannye/'],
  ]);
  expect(absent({ entries: [aMaterial(), aUnit()] })).toEqual([]);
});

describe('a webinar as a source', () => {
  const now = '2025-11-10';
  const why = (more: object) => whyUncitable({ kind: 'webinar', entry: aWebinar(more) } as never, now);
  const held = { start: '2025-11-09T15:00', end: '2025-11-09T16:00' };
  const recording = { provider: 'file' as const, file: 'a.mp4' };
  test.each([
    ['over and recorded', { ...held, recording }, undefined],
    ['over and not recorded', held, 'unheard'],
    ['cancelled', { ...held, recording, status: 'cancelled' }, 'cancelled'],
    ['of today', { recording }, 'ahead'],
    ['ahead', { start: '2025-11-11T15:00', end: '2025-11-11T16:00' }, 'ahead'],
  ])('%s', (_name, more, expected) => expect(why(more)).toBe(expected));
  test('a work always is one', () => expect(whyUncitable({ kind: 'material', entry: aMaterial() } as never, now)).toBe(undefined));
  test('is ahead until the end of its last day, and comes unless it was cancelled', () => {
    const end = '2025-11-10T16:00';
    expect([isAhead({ end }, '2025-11-10'), isAhead({ end }, '2025-11-11')]).toEqual([true, false]);
    expect([
      isComing({ end, status: 'planned' }, now),
      isComing({ end, status: 'cancelled' }, now),
      isComing({ end, status: 'planned' }, '2025-11-11'),
    ]).toEqual([true, false, false]);
    expect([isRecorded(aWebinar({ recording }).data), isRecorded(aWebinar().data)]).toEqual([true, false]);
  });
});
