import { describe, expect, it } from 'vitest';
import { dropDraft, openDraft, parseDraft, saveDraft, type Draft, type Shelf } from './draft.ts';

const draft: Draft = { version: 1, kind: 'material', values: { title: 'Дроби', stages: [{ title: 'Начало' }] }, files: ['a.docx'] };
const KEY = 'kopilka.predlozhenie.material';

/** A storage with room for so many signs. */
function aShelf(kept: Record<string, string> = {}, room = Infinity): { shelf: () => Shelf; kept: Record<string, string> } {
  const shelf: Shelf = {
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept[key] = value;
    },
    removeItem: (key) => void Reflect.deleteProperty(kept, key),
  };
  return { shelf: () => shelf, kept };
}

const blocked = (): Shelf => {
  throw new DOMException('no', 'SecurityError');
};

describe('a draft', () => {
  it('comes back as it was kept', () => {
    const { shelf } = aShelf();
    expect(saveDraft(shelf, draft)).toBe('saved');
    expect(openDraft(shelf, 'material')).toEqual({ state: 'restored', draft });
    expect(openDraft(shelf, 'webinar')).toEqual({ state: 'none' });
  });

  it('of before stays where there is no room for the next, and that is said', () => {
    const { shelf, kept } = aShelf({ [KEY]: JSON.stringify(draft) }, 200);
    expect(saveDraft(shelf, { ...draft, values: { title: 'а'.repeat(500) } })).toBe('full');
    expect(JSON.parse(kept[KEY] ?? '')).toEqual(draft);
  });

  it('is said not to be kept where the browser forbids it', () => {
    expect(saveDraft(blocked, draft)).toBe('blocked');
    expect(openDraft(blocked, 'material')).toEqual({ state: 'blocked' });
    expect(() => dropDraft(blocked, 'material')).not.toThrow();
  });

  it.each(['{"version":1,"kind":"material","val', 'null', '[]', '{"version":2,"kind":"material","values":{}}', 'привет'])(
    'that cannot be read is set aside and not written over: %s',
    (text) => {
      const { shelf, kept } = aShelf({ [KEY]: text });
      expect(openDraft(shelf, 'material')).toEqual({ state: 'broken', broken: text, locked: false });
      saveDraft(shelf, draft);
      expect(kept[`${KEY}.isporchen`]).toBe(text);
      expect(openDraft(shelf, 'material').state).toBe('restored');
    },
  );

  it('that cannot be read nor set aside locks its place', () => {
    const { shelf, kept } = aShelf({ [KEY]: 'привет'.repeat(9) }, 10);
    expect(openDraft(shelf, 'material')).toMatchObject({ state: 'broken', locked: true });
    expect(kept[KEY]).toBe('привет'.repeat(9));
  });

  it('of a file is taken only where it is one of this form', () => {
    expect(parseDraft(JSON.stringify(draft), 'material')).toEqual(draft);
    expect(parseDraft(JSON.stringify(draft), 'webinar')).toBeUndefined();
    expect(parseDraft('{"__proto__":{"version":1}}', 'material')).toBeUndefined();
    expect(parseDraft(JSON.stringify({ ...draft, files: [1, 'b'] }), 'material')?.files).toEqual(['b']);
  });
});
