import type { Face } from '../shell-strings.ts';

/** In which languages the frame speaks. */
export interface FrameLanguages {
  /** The language of this build, where it is not Russian. */
  readonly face?: Face | undefined;
  /** Where the same page stands in other languages, each called as it calls itself. */
  readonly faces: readonly { readonly code: string; readonly name: string; readonly site: string }[];
}
