import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { ICON_SIZES } from '../bank/exports/web-manifest.ts';
import { urls } from '../bank/urls.ts';
import { madeOnce } from './made-once.ts';
import { signOnField } from './sign-on-field.ts';

/** Version of the conversion: raise it when settings change, and the cache renews itself. */
const RECIPE = 'v1';
/** Colour of the sign as it is drawn. */
const DRAWN = /#0b5c4d/g;
/** A phone may cut a maskable sign down to a circle of four fifths (W3C): the drawing keeps inside. */
const SAFE = 0.72;

/** Makes the signs of the bank for home screens (cached by digest of the drawing): address on the site → file; `logo` is the SVG of a region that has its own sign. */
export async function appIcons(accent: string | undefined, logo?: string): Promise<Map<string, string>> {
  const svg =
    logo === undefined
      ? readFileSync(resolve('public/favicon.svg'), 'utf8').replace(DRAWN, accent ?? '$&')
      : await signOnField(logo, accent);
  const wanted = [...ICON_SIZES.map((size) => ({ name: size, size, svg })), { name: 'maskable' as const, size: 512, svg: maskable(svg) }];
  return new Map(
    await Promise.all(wanted.map(async ({ name, size, svg: drawing }) => [urls.appIcon(name), await draw(drawing, size)] as const)),
  );
}

/** The field goes to the edges, what is drawn on it grows smaller. */
function maskable(svg: string): string {
  const inner = svg
    .trim()
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replace(/\brx="[^"]*"/, '');
  const [field = '', ...rest] = inner.split(/(?<=\/>)/);
  const edge = 16 * (1 - SAFE);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${field}<g transform="translate(${edge} ${edge}) scale(${SAFE})">${rest.join('')}</g></svg>`;
}

function draw(svg: string, size: number): Promise<string> {
  const digest = createHash('sha256').update(`${RECIPE} ${size} `).update(svg).digest('hex').slice(0, 16);
  const picture = sharp(Buffer.from(svg), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ palette: true, effort: 7, dither: 0 });
  return madeOnce(join(resolve('.cache/icons'), `${digest}.png`), (temporary) => picture.toFile(temporary));
}
