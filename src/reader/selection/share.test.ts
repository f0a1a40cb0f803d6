import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checksum, fromBytes, toBase64Url, toBytes } from './bytes.ts';
import { LIMITS, type Chosen, type Selection } from './selection.ts';
import { fromFragment, LONGEST, toFragment } from './share.ts';

const folders = {
  materials: 'materialy',
  recommendations: 'rekomendacii',
  webinars: 'vebinary',
  collections: 'podborki',
  documents: 'dokumenty',
  events: 'sobytiya',
  news: 'novosti',
};

/** Every key of the real bank, longest first. */
const realKeys = Object.entries(folders)
  .flatMap(([folder, segment]) =>
    globSync(`content/${folder}/**/*.md`).map(
      (path) => `${segment}/${/index\.md$/.test(path) ? basename(dirname(path)) : basename(path, '.md')}`,
    ),
  )
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Lines of the real bank, as different from each other as notes are. */
const NOTES = globSync('content/materials/**/*.md')
  .flatMap((path) =>
    readFileSync(path, 'utf8')
      .split(/\n+/)
      .filter((line) => /^[А-Я]/.test(line)),
  )
  .map((line) => line.slice(0, 60));
const sample = (keys: readonly string[]): Selection => ({
  folders: Array.from({ length: 12 }, (_, at) => ({ id: `f${at + 1}`, name: `К неделе математики, ${at + 1} класс` })),
  items: keys.map((key, at) => {
    const note = at % 3 === 0 ? NOTES[at] : undefined;
    return { key, title: '', ...(at % 13 === 12 ? {} : { folder: `f${(at % 13) + 1}` }), ...(note ? { note } : {}) };
  }),
});
const opened = (selection: Selection) => fromFragment(`#${toFragment(selection)}`);
const sorted = ({ items }: Selection) => [...items].sort((a, b) => (a.key < b.key ? -1 : 1));

describe('200 things in an address', () => {
  /** The bank has fewer things than 200: the longest ids come again with a number, as namesakes do. */
  const real = [...realKeys, ...realKeys.map((key) => `${key}-2`)].sort((a, b) => b.length - a.length).slice(0, 200);

  test('there is something to measure', () => expect([realKeys.length > 100, real.length, new Set(real).size]).toEqual([true, 200, 200]));

  test('the longest real ids, with 12 folders and 67 notes of 60 letters, fit into 8 KB and open elsewhere', () => {
    const selection = sample(real);
    const address = `https://bank.primery.rf/kopilka/podborka/#${toFragment(selection)}`;
    expect(address.length).toBeLessThanOrEqual(LONGEST);
    const shared = opened(selection);
    expect(shared && 'selection' in shared && sorted(shared.selection)).toEqual(sorted(selection));
    expect(shared && 'selection' in shared && shared.selection.folders).toEqual(selection.folders);
  });

  test('without notes they take less than half of that', () =>
    expect(toFragment({ ...sample(real), items: real.map((key) => ({ key, title: '' })) }).length).toBeLessThan(LONGEST / 2));
});

describe('an address', () => {
  const selection = sample(realKeys.slice(0, 20));
  const fragment = toFragment(selection);

  test('is the same for the same selection, and holds only letters of addresses', () => {
    expect(toFragment(sample(realKeys.slice(0, 20)))).toBe(fragment);
    expect(fragment).toMatch(/^p1\.[\w-]+$/);
  });
  test('keeps the order of things within their folders, and empty folders', () => {
    const items = ['materialy/z', 'vebinary/a', 'materialy/m'].map((key) => ({ key, title: '', folder: 'f2' }));
    const ordered = {
      folders: [
        { id: 'f1', name: 'Пусто' },
        { id: 'f2', name: 'Полно' },
      ],
      items,
    };
    expect(opened(ordered)).toEqual({ selection: ordered });
  });
  test('cut at any place, it is told to be broken', () => {
    for (let length = 2; length < fragment.length; length += 1)
      expect(fromFragment(fragment.slice(0, length))).toEqual({ fault: 'broken' });
  });
  test('with any letter altered, it is told to be broken', () => {
    for (let at = 3; at < fragment.length; at += 1) {
      const other = fragment[at] === 'A' ? 'Q' : 'A';
      expect(fromFragment(fragment.slice(0, at) + other + fragment.slice(at + 1))).toEqual({ fault: 'broken' });
    }
  });
  test('broken into lines or with coded signs by a mailer, it still opens', () =>
    expect(fromFragment(`#${fragment.slice(0, 40)}%20\n${fragment.slice(40)}`)).toEqual(opened(selection)));
  test.each(['.', ')', '»', '?utm_source=vk', '&x=1', '#a'])('followed by %j, it still opens', (tail) =>
    expect(fromFragment(`#${fragment}${tail}`)).toEqual(opened(selection)),
  );
  test('of a newer version, it is told so', () => expect(fromFragment(fragment.replace('p1', 'p12'))).toEqual({ fault: 'newer' }));
  test.each(['', '#', '#content', '#pohozhee', '#p'])('%j speaks of something else', (hash) => expect(fromFragment(hash)).toBeUndefined());

  const forged = (text: string, bytes = toBytes(text)) => {
    const packed = deflateSync(bytes);
    return fromFragment(`#p1.${toBase64Url(Uint8Array.of(...checksum(packed), ...packed))}`);
  };
  test.each([
    ['an unknown kind', '\x1exadmin'],
    ['a way out of the bank', '\x1em../../admin'],
    ['an address', '\x1em//evil.example/x'],
    ['no id', '\x1em'],
    ['an archive of a year', '\x1ev2024-2025'],
    ['too many things', Array.from({ length: LIMITS.items + 1 }, (_, at) => `\x1em${at}`).join('')],
    ['too many folders', '\x1d'.repeat(LIMITS.folders + 1)],
  ])('forged with %s, it is refused whole', (_name, text) => expect(forged(text)).toEqual({ fault: 'broken' }));
  test('that would fill the memory is refused', () => expect(forged('', new Uint8Array(50_000_000))).toEqual({ fault: 'broken' }));
  test('a note is what was typed, HTML or not', () => {
    const note = '<img src=x onerror=alert(1)> "&"\nвторая строка 😀';
    expect(opened({ folders: [], items: [{ key: 'materialy/a', title: '', note }] })).toEqual({
      selection: { folders: [], items: [{ key: 'materialy/a', title: '', note }] },
    });
  });
  test('any notes and names come back', () => {
    // eslint-disable-next-line no-control-regex -- control signs are dropped, all else must come back
    const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((typed) => typed.replace(/[\x00-\x08\x0b-\x1f]/g, ''));
    fc.assert(
      fc.property(text, text, (name, note) => {
        const items: Chosen[] = [{ key: 'dokumenty/a', title: '', folder: 'f1', ...(note ? { note } : {}) }];
        const kept = { folders: [{ id: 'f1', name }], items };
        expect(opened(kept)).toEqual({ selection: kept });
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

test('bytes of a text come back, with one byte for a Russian letter', () => {
  const text = 'Съешь же ещё этих «булок» — № 5… 😀\t\n';
  expect(fromBytes(toBytes(text))).toBe(text);
  expect(toBytes('Ёжик — №').length).toBe(8);
});
