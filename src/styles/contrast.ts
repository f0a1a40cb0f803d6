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

/** Returns the contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
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

function luminance(colour: string): number {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const hex = short
    ? short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
    : colour.slice(1);
  if (!/^[0-9a-f]{6}$/i.test(hex)) throw new Error(`«${colour}» is not a colour.`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
