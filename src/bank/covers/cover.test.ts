import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseYaml } from '../yaml.ts';
import { coverFile, coverSvg, coverUse, patternShapes, type CoverSubject } from './cover.ts';
import { areaLooks, hueOf, lookOf, plainLook } from './patterns.ts';
import { groupSigns } from './signs.ts';

const idsOf = (vocabulary: string) => {
  const { value } = parseYaml(readFileSync(new URL(`../../../content/vocabularies/${vocabulary}.yaml`, import.meta.url), 'utf8'));
  return (value as { items: { id: string }[] }).items.map(({ id }) => id);
};
const areas = idsOf('subject-areas');
const kinds = ['material', 'recommendation', 'webinar', 'collection'] as const;
const groups = [...Object.keys(groupSigns), undefined];
const ids = Array.from({ length: 40 }, (_, index) => `work-${index}`);
const subjects: CoverSubject[] = [...areas, undefined].flatMap((area) =>
  kinds.flatMap((kind) => ids.map((id, index) => ({ kind, id, area, group: groups[index % groups.length], isRecorded: index % 2 === 0 }))),
);

describe('every cover', () => {
  const covers = subjects.map(coverSvg);
  it('is at most 4 KB, 1.2 KB on average', () => {
    expect(Math.max(...covers.map(({ length }) => length))).toBeLessThanOrEqual(4096);
    expect(covers.reduce((sum, { length }) => sum + length, 0) / covers.length).toBeLessThanOrEqual(1200);
  });
  it('is well-formed', () => expect(covers.filter((svg) => !isWellFormed(svg))).toEqual([]));
  it('has numbers only in its paths', () => {
    const paths = covers.flatMap((svg) => [...svg.matchAll(/ d="([^"]*)"/g)].map((match) => match[1]!));
    expect(paths.filter((d) => !/^(?:[MLAmlhvaZz]|-?\d+(?:\.\d)?| )*$/.test(d))).toEqual([]);
  });
  it('comes out the same again', () => expect(subjects.map(coverSvg)).toEqual(covers));
});

describe('subject areas', () => {
  test.each(areas)('%s of the vocabulary has a pattern of its own', (area) => {
    expect(lookOf(area)).not.toBe(plainLook);
    expect(Object.values(areaLooks).filter(({ draw }) => draw === lookOf(area).draw)).toHaveLength(1);
  });
  test('no two are drawn alike, whatever the work', () => {
    const shapes = (area: string | undefined) => ids.map((id) => JSON.stringify(patternShapes({ kind: 'material', id, area }, 3, 2)));
    const drawn = [...areas, undefined].flatMap((area) => [...new Set(shapes(area))]);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
  test('works of one area differ', () => {
    const fewest = Math.min(...areas.map((area) => new Set(ids.map((id) => coverSvg({ kind: 'material', id, area }))).size));
    expect(fewest).toBeGreaterThanOrEqual(12);
  });
  test('without a subject the group of types gives the colours, with one it does not', () => {
    expect([hueOf(undefined, 'lesson'), hueOf(undefined, 'method'), hueOf(undefined, undefined)]).toEqual([0, 2, plainLook.hue]);
    expect(hueOf('math', 'lesson')).toBe(areaLooks['math']?.hue);
  });
  test('an area of another region is drawn as a work without a subject', () => expect(lookOf('theatre')).toBe(plainLook));
});

describe('signs', () => {
  test('every group of types has its own', () => {
    expect(idsOf('material-groups').filter((id) => groupSigns[id] === undefined)).toEqual([]);
    expect(new Set(Object.values(groupSigns)).size).toBe(Object.keys(groupSigns).length);
  });
  test('each kind is told apart by more than its pattern', () => {
    const signed = kinds.map((kind) => coverSvg({ kind, id: 'x', area: 'math', group: 'lesson' }).replaceAll(/ class="cover[^"]*"/g, ''));
    expect(new Set(signed).size).toBe(kinds.length);
  });
});

test('only a webinar that can be watched promises to play', () => {
  const drawn = (isRecorded: boolean) => coverSvg({ kind: 'webinar', id: 'one', area: 'math', isRecorded });
  expect(drawn(true)).not.toBe(drawn(false));
  expect(coverSvg({ kind: 'webinar', id: 'one', area: 'math' })).toBe(drawn(false));
});

test('the drawing of today: a change is seen, and meant', () =>
  expect(coverSvg({ kind: 'material', id: 'a', area: 'safety', group: 'assess' })).toMatchInlineSnapshot(
    `"<svg class="cover hue-1" viewBox="0 0 96 64" aria-hidden="true"><path class="b" d="M3 3h13v27a20 20 0 0 1 -13 -17zM16 3h13v10a20 20 0 0 1 -13 17zM35 3h13v27a20 20 0 0 1 -13 -17zM48 3h13v10a20 20 0 0 1 -13 17zM67 3h13v27a20 20 0 0 1 -13 -17zM16 35h13v10a20 20 0 0 1 -13 17zM35 35h13v27a20 20 0 0 1 -13 -17zM67 35h13v27a20 20 0 0 1 -13 -17z"/><path class="a" d="M80 3h13v10a20 20 0 0 1 -13 17zM3 35h13v27a20 20 0 0 1 -13 -17zM48 35h13v10a20 20 0 0 1 -13 17zM80 35h13v10a20 20 0 0 1 -13 17z"/><path class="a" d="M64 32h32v32h-32z"/><path class="g" d="M70 49l4 -4l4 4l8.5 -8.5l4 4l-12.5 12.5z"/></svg>"`,
  ));

/** Elements nest and close, attributes are quoted once each: all that a cover has of XML. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  const rest = svg.replaceAll(
    /<(\/?)(\w+)((?: [\w-]+="[^"<>&]*")*)(\/?)>/gi,
    (_, closes: string, name: string, list: string, empty: string) => {
      const names = [...list.matchAll(/ ([\w-]+)=/g)].map((match) => match[1]);
      if (new Set(names).size !== names.length) return '!';
      if (closes) return open.pop() === name ? '' : '!';
      if (!empty) open.push(name);
      return '';
    },
  );
  return rest === '' && open.length === 0;
}

test('a cover from a file looks like the one in the page', () => {
  const subject = { kind: 'material', id: 'drobi', area: 'math', group: 'lesson' } as const;
  const shapes = (svg: string) => Array.from(svg.matchAll(/ d="([^"]+)"/g), ([, d]) => d);
  const file = coverFile(subject);
  expect(shapes(file)).toEqual(shapes(coverSvg(subject)));
  // Selectors of the page do not reach into the file, its custom properties do.
  expect(file).not.toContain('class=');
  expect(coverUse(subject, '/_cover/material-drobi.svg')).toBe(
    '<svg class="cover hue-1" aria-hidden="true"><use href="/_cover/material-drobi.svg#c"/></svg>',
  );
});
