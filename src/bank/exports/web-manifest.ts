import { readableAccent } from '../contrast.ts';
import type { Region } from '../model/region.ts';
import { relativeUrl, urls } from '../urls.ts';

/** Colour of the bank where a region has none of its own; the style sheet says the same. */
export const ACCENT = '#0b5548';

/** Sides of the signs of the bank, in pixels: what Chrome asks for, and what iPhones take. */
export const ICON_SIZES = [180, 192, 512] as const;

/**
 * Returns the manifest of the bank as a program of a phone (W3C Web Application Manifest).
 * Addresses are relative to the manifest, so that a copied folder works under any sub-path.
 */
export function webManifest({ bank, theme }: Pick<Region, 'bank' | 'theme'>): string {
  const own = (path: string) => relativeUrl(path, urls.manifest);
  const icon = (size: number | 'maskable', sizes: number, purpose: string) => ({
    src: own(urls.appIcon(size)),
    sizes: `${sizes}x${sizes}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: bank.title,
    short_name: bank.label ?? bank.short,
    description: bank.tagline,
    lang: 'ru',
    dir: 'ltr',
    start_url: own(urls.home),
    scope: own(urls.home),
    display: 'minimal-ui',
    theme_color: readableAccent(theme?.accent) ?? ACCENT,
    background_color: '#ffffff',
    icons: [icon(192, 192, 'any'), icon(512, 512, 'any'), icon('maskable', 512, 'maskable')],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
