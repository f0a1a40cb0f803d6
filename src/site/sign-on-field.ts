import sharp from 'sharp';

/**
 * Returns a region's own sign (`logo` is its SVG) as a square SVG of 32 units. It has no field of its own: it is put on white or, when it is
 * drawn in light colours, on the colour of the bank.
 */
export async function signOnField(logo: string, accent = '#0b5c4d'): Promise<string> {
  const inside = { width: 24, height: 24, fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
  const flat = (background: string) => sharp(Buffer.from(logo)).resize(inside).flatten({ background }).greyscale().stats();
  const [onWhite, onBlack] = await Promise.all([flat('#fff'), flat('#000')]);
  // What is seen on white is dark, what is seen on black is light.
  const [dark, light] = [255 - onWhite.channels[0]!.mean, onBlack.channels[0]!.mean];
  const field = light > 3 * dark ? accent : '#fff';
  const drawing = `data:image/svg+xml;base64,${Buffer.from(logo).toString('base64')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${field}"/><image x="4" y="4" width="24" height="24" href="${drawing}"/></svg>`;
}
