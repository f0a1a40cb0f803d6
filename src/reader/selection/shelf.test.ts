import { describe, expect, test } from 'vitest';
import { fromRecord, toRecord } from './record.ts';
import { add, edit, remove, type Selection } from './selection.ts';
import { ASIDE_KEY, SELECTION_KEY, Shelf, type Storage } from './shelf.ts';

const item = (name: string, note?: string) => ({ key: `materialy/${name}`, title: name, ...(note ? { note } : {}) });
const some: Selection = { folders: [{ id: 'f1', name: 'Папка' }], items: [item('a', 'к а'), item('b')] };
const keys = ({ items }: Selection) => items.map(({ key }) => key.slice(10)).join(' ');

/** A browser's storage; `room` is how many letters it takes, `refuses` what it throws at any write. */
class Box implements Storage {
  readonly kept = new Map<string, string>();
  room = Infinity;
  refuses: DOMException | undefined;
  forgets = false;
  getItem = (key: string) => this.kept.get(key) ?? null;
  removeItem = (key: string) => void this.kept.delete(key);
  setItem = (key: string, text: string) => {
    const others = [...this.kept].filter(([own]) => own !== key).reduce((sum, [, own]) => sum + own.length, 0);
    if (this.refuses) throw this.refuses;
    if (others + text.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
    if (!this.forgets) this.kept.set(key, text);
  };
}

function aBox(text?: string): Box {
  const box = new Box();
  if (text !== undefined) box.kept.set(SELECTION_KEY, text);
  return box;
}

describe('a record', () => {
  test('comes back as it was', () => expect(fromRecord(toRecord(some))).toEqual({ state: 'whole', selection: some }));
  test.each([
    ['no JSON', '{"version":1,"items":[{"key":"materialy/a","title":"А"},{"key":"vebinary/b', 'mended', 'a'],
    ['another thing', '"текст"', 'mended', ''],
    ['null', 'null', 'mended', ''],
    ['a newer version', '{"version":2,"things":{}}', 'newer', ''],
    ['no version', '{"folders":[],"items":[]}', 'mended', ''],
    ['a thing without a key', '{"version":1,"folders":[],"items":[{"title":"А"},{"key":"materialy/b","title":"Б"}]}', 'mended', 'b'],
    ['a key that leads elsewhere', '{"version":1,"folders":[],"items":[{"key":"../admin","title":"А"}]}', 'mended', ''],
    ['a note that is no text', '{"version":1,"folders":[],"items":[{"key":"materialy/b","title":"Б","note":{}}]}', 'mended', ''],
    [
      'a thing twice',
      '{"version":1,"folders":[],"items":[{"key":"materialy/b","title":"Б"},{"key":"materialy/b","title":"Б"}]}',
      'mended',
      'b',
    ],
    ['an archive of a year', '{"version":1,"folders":[],"items":[{"key":"vebinary/2024-2025","title":"Год"}]}', 'mended', ''],
  ] as const)('%s', (_name, text, state, found) => {
    const read = fromRecord(text);
    expect([read.state, keys(read.selection)]).toEqual([state, found]);
  });
});

describe('the shelf', () => {
  test('keeps every change', () => {
    const box = aBox();
    const shelf = new Shelf(() => box);
    expect(shelf.change(add(item('a')))).toBe('kept');
    expect(keys(new Shelf(() => box).selection)).toBe('a');
  });

  test('changes of two tabs add up', () => {
    const box = aBox(toRecord(some));
    const [one, two] = [new Shelf(() => box), new Shelf(() => box)];
    one.change(add(item('x')));
    two.change(edit('materialy/b', { note: 'из второй' }));
    one.change(remove('materialy/a'));
    two.read();
    expect([keys(one.selection), keys(two.selection)]).toEqual(['b x', 'b x']);
    expect(two.selection.items[0]?.note).toBe('из второй');
  });

  test.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['full', new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED')],
    ['blocked', new DOMException('', 'SecurityError')],
  ])('says %s, loses nothing, and keeps all as soon as it can', (state, refusal) => {
    const box = aBox(toRecord(some));
    const shelf = new Shelf(() => box);
    box.refuses = refusal;
    expect(shelf.change(add(item('x')))).toBe(state);
    expect(keys(shelf.selection)).toBe('a b x');
    expect(box.kept.get(SELECTION_KEY)).toBe(toRecord(some));
    box.refuses = undefined;
    expect(shelf.change(add(item('y')))).toBe('kept');
    expect(keys(new Shelf(() => box).selection)).toBe('a b x y');
  });

  test('what could not be kept is added to what another tab kept meanwhile', () => {
    const box = aBox(toRecord(some));
    const [one, two] = [new Shelf(() => box), new Shelf(() => box)];
    box.refuses = new DOMException('', 'QuotaExceededError');
    one.change(add(item('x')));
    box.refuses = undefined;
    two.change(add(item('y')));
    one.read();
    expect(keys(one.selection)).toBe('a b y x');
  });

  test('a storage that takes a write and forgets it is found out', () => {
    const box = aBox();
    box.forgets = true;
    expect(new Shelf(() => box).change(add(item('a')))).toBe('blocked');
  });

  test('works in memory where there is no storage at all', () => {
    const shelf = new Shelf(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect([shelf.change(add(item('a'))), shelf.change(add(item('b'))), keys(shelf.selection), shelf.aside]).toEqual([
      'blocked',
      'blocked',
      'a b',
      undefined,
    ]);
  });

  test('a damaged record is set aside, what can be read of it stays', () => {
    const broken = '{"version":1,"items":[{"key":"materialy/a"';
    const box = aBox(broken);
    const shelf = new Shelf(() => box);
    expect([keys(shelf.selection), shelf.rescued, shelf.aside, shelf.state]).toEqual(['a', 1, broken, 'kept']);
    shelf.change(add(item('x')));
    const next = new Shelf(() => box);
    expect([keys(next.selection), next.rescued, next.aside]).toEqual(['a x', undefined, broken]);
  });

  test('a second damaged record does not write over the first', () => {
    const box = aBox('{раз');
    new Shelf(() => box);
    box.kept.set(SELECTION_KEY, '{два');
    new Shelf(() => box);
    expect(box.kept.get(ASIDE_KEY)).toBe('{раз\n\n{два');
    new Shelf(() => box).dropAside();
    expect(box.kept.has(ASIDE_KEY)).toBe(false);
  });

  test('a damaged record that cannot be set aside is not written over', () => {
    const box = aBox('{"materialy/a"');
    box.room = 20;
    const shelf = new Shelf(() => box);
    expect([shelf.state, shelf.change(add(item('x'))), keys(shelf.selection)]).toEqual(['locked', 'locked', 'a x']);
    expect([box.kept.get(SELECTION_KEY), shelf.locked]).toEqual(['{"materialy/a"', '{"materialy/a"']);
  });

  test('a record of a newer version stays as it is until the reader says otherwise', () => {
    const newer = '{"version":2,"things":[]}';
    const box = aBox(newer);
    const shelf = new Shelf(() => box);
    expect([shelf.change(add(item('x'))), box.kept.get(SELECTION_KEY)]).toEqual(['newer', newer]);
    expect(shelf.startAnew()).toBe('kept');
    expect([box.kept.get(ASIDE_KEY), shelf.change(add(item('x'))), keys(shelf.selection)]).toEqual([newer, 'kept', 'x']);
  });
});
