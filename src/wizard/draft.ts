/** What became of a draft: kept, not kept, or why one of before cannot be opened. */
export type DraftState = 'saved' | 'full' | 'blocked' | 'broken' | 'none' | 'restored';

/** The part of `localStorage` that drafts need. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A draft as it is kept: the version of the form, and what was typed. */
export interface Draft {
  readonly version: 1;
  readonly kind: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Names of files that were attached: the files themselves are not kept. */
  readonly files: readonly string[];
}

/** Returns the draft in a text, `undefined` when it is none of this form. */
export function parseDraft(text: string, kind: string): Draft | undefined {
  try {
    const draft = JSON.parse(text) as Partial<Draft> | null;
    if (draft?.version !== 1 || draft.kind !== kind || typeof draft.values !== 'object' || draft.values === null) return undefined;
    const files = Array.isArray(draft.files) ? draft.files.filter((name) => typeof name === 'string') : [];
    return { version: 1, kind, values: draft.values, files };
  } catch {
    return undefined;
  }
}

const keyOf = (kind: string) => `kopilka.predlozhenie.${kind}`;
/** Where a draft goes that cannot be read, so that the next one does not write over it. */
const brokenKeyOf = (kind: string) => `${keyOf(kind)}.isporchen`;

/** What was found in the browser. */
export interface OpenedDraft {
  readonly state: DraftState;
  readonly draft?: Draft;
  /** The text of a broken draft. */
  readonly broken?: string;
  /** The broken draft could not be set aside: what is kept now would write over it. */
  readonly locked?: boolean;
}

/** Returns the draft of before; a broken one is set aside untouched and comes back as its text. */
export function openDraft(shelf: () => Shelf, kind: string): OpenedDraft {
  try {
    const store = shelf();
    const text = store.getItem(keyOf(kind));
    const aside = store.getItem(brokenKeyOf(kind)) ?? undefined;
    if (text === null || text === '') return aside === undefined ? { state: 'none' } : { state: 'broken', broken: aside };
    const draft = parseDraft(text, kind);
    if (draft !== undefined) return { state: 'restored', draft };
    return { state: 'broken', broken: text, locked: !setAside(store, kind, text) };
  } catch {
    return { state: 'blocked' };
  }
}

/** Keeps a draft; what was kept before stays when there is no room. */
export function saveDraft(shelf: () => Shelf, draft: Draft): DraftState {
  try {
    shelf().setItem(keyOf(draft.kind), JSON.stringify(draft));
    return 'saved';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

/** Removes the draft, and one that was set aside. */
export function dropDraft(shelf: () => Shelf, kind: string): void {
  try {
    for (const key of [keyOf(kind), brokenKeyOf(kind)]) shelf().removeItem(key);
  } catch {
    // Where nothing may be kept, there is nothing to remove.
  }
}

/** Tells whether a change of the storage is one of this form's draft, made in another tab. */
export const isOwnKey = (key: string | null, kind: string): boolean => key === keyOf(kind);

function setAside(store: Shelf, kind: string, text: string): boolean {
  try {
    store.setItem(brokenKeyOf(kind), text);
    return true;
  } catch {
    return false;
  }
}
