/** The colours of a theme by the name of their meaning, resolved to `#rrggbb`. */
export type Theme = ReadonlyMap<string, string>;

const schemes = ['bw', 'wb', 'blue', 'brown'] as const;

/** Returns the themes of the token sheet; a colour that leads nowhere throws. */
export function readThemes(css: string): Map<string, Theme> {
  const tokens = declarationsOf(css, '  :root {');
  const scheme = declarationsOf(css, '  [data-scheme] {');
  return new Map([
    ...(['light', 'dark'] as const).map((theme) => [theme, resolve(only(theme, tokens))] as const),
    ...schemes.map((name) => {
      const own = declarationsOf(css, `  [data-scheme='${name}'] {`);
      return [name, resolve(new Map([...only('light', tokens), ...scheme, ...own]))] as const;
    }),
  ]);
}

/** Returns the tokens as one theme sees them: `var(--light, #fff) var(--dark, #000)` gives one of the two. */
function only(theme: 'light' | 'dark', tokens: ReadonlyMap<string, string>): Map<string, string> {
  const pair = /^var\(--light, (?<light>.+)\) var\(--dark, (?<dark>.+)\)$/;
  return new Map([...tokens].map(([name, value]) => [name, pair.exec(value)?.groups?.[theme] ?? value]));
}

function declarationsOf(css: string, opening: string): Map<string, string> {
  const start = css.indexOf(`\n${opening}`);
  if (start < 0) throw new Error(`The token sheet has no «${opening.trim()}».`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

function resolve(tokens: ReadonlyMap<string, string>): Theme {
  const colours = new Map<string, string>();
  for (const name of tokens.keys()) {
    const value = follow(name, tokens);
    if (value.startsWith('#')) colours.set(name, value);
  }
  return colours;
}

function follow(name: string, tokens: ReadonlyMap<string, string>): string {
  const value = tokens.get(name) ?? '';
  const [, next] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  return next === undefined ? value : follow(next, tokens);
}
