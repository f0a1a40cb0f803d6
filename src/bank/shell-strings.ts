import { frameText } from '../text/sections.ts';
import { shellText } from '../text/shell.ts';
import { pageStrings } from './page-strings.ts';

/** Words of the frame that readers see; what only a screen reader says of a part of it stays in the language of the page. */
const SEEN = ['skip', 'home', 'footer', 'searchButton', 'updated', 'owner', 'rights', 'policy', 'licence', 'forge'] as const;

/** What of the interface may be said in another language: key → the Russian words. `frame.sections.material` → `Разработки`. */
export const shellStrings: ReadonlyMap<string, string> = onceEach([
  ...SEEN.map((name) => [`shell.${name}`, shellText[name]] as const),
  ...leaves('frame', frameText),
  ...pageStrings,
]);

/** The same words are translated once: later keys of theirs are left out. */
function onceEach(strings: readonly (readonly [key: string, text: string])[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [key, text] of strings) if (!keys.has(text)) keys.set(text, key);
  return new Map([...keys].map(([text, key]) => [key, text]));
}

function leaves(path: string, value: unknown): [key: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([name, own]) => leaves(`${path}.${name}`, own));
}

const russianWords = new Set(shellStrings.values());

/** The words of the frame in another language of the region. */
export interface Face {
  /** ISO 639. */
  readonly language: string;
  /** Russian words → the same in this language; what is absent is said in Russian. */
  readonly words: ReadonlyMap<string, string>;
  /** Marks what is not translated yet: for translators, never for readers. */
  readonly marks: boolean;
}

/** Returns a face of the frame; `strings` are what translators wrote, by keys. */
export function faceOf(language: string, strings: Readonly<Record<string, string>>, marks: boolean): Face {
  const words = [...shellStrings].flatMap(([key, russian]) => (strings[key] === undefined ? [] : [[russian, strings[key]] as const]));
  return { language, words: new Map(words), marks };
}

/** Returns what may be translated and is not, in Russian, by keys. */
export function untranslated(strings: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map([...shellStrings].filter(([key]) => strings[key] === undefined));
}

/** How words of the frame are written in a face. */
export interface Speech {
  /** Returns the words of this language, Russian where there are none. */
  readonly words: (russian: string) => string;
  /** Returns the attributes of the element that holds them: their language, where it is not that of the page, or the mark for translators. */
  readonly look: (russian: string) => { readonly lang?: string; readonly 'data-untranslated'?: '' };
}

/** Returns how the frame speaks in a face; without one, Russian. */
export function speechOf(face: Face | undefined): Speech {
  const own = (russian: string) => face?.words.get(russian);
  return {
    words: (russian) => own(russian) ?? russian,
    look: (russian) => {
      if (face === undefined) return {};
      return own(russian) !== undefined
        ? { lang: face.language }
        : face.marks && russianWords.has(russian)
          ? { 'data-untranslated': '' }
          : {};
    },
  };
}
