/** What a template of a page may ask for: words by their names, and which sections the site has. */
export interface PageFilling {
  readonly words: Readonly<Record<string, unknown>>;
  /** Tells whether the site has a section, by its name in `features`. */
  readonly has: (feature: string) => boolean;
}

/**
 * Returns a page of a new bank: `{{word}}` becomes the word, `{{#section}}…{{/section}}` stays only where the site has the section and
 * `{{^section}}…{{/section}}` only where it has not (the signs of Mustache). A place for which there is no word throws.
 */
export function fillPage(text: string, { words, has }: PageFilling): string {
  return text
    .replace(/\{\{([#^])(\w+)\}\}([^]*?)\{\{\/\2\}\}/g, (_part, sign: string, name: string, inner: string) =>
      has(name) === (sign === '#') ? inner : '',
    )
    .replace(/\{\{([^{}]*)\}\}/g, (_place, name: string) => {
      if (words[name] === undefined) throw new Error(`No word for «${name}».`);
      return String(words[name]);
    });
}
