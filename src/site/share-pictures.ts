import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { shareSvg, type ShareCard } from '../bank/covers/share-card.ts';
import type { Catalogue } from '../bank/catalogue.ts';
import { urls } from '../bank/urls.ts';
import { cardOf, type CardView } from '../bank/views/card.ts';
import { collectionCard } from '../bank/views/collection.ts';
import { partsText } from '../text/parts.ts';
import { readFace } from './face.ts';
import { madeOnce } from './made-once.ts';
import { signOnField } from './sign-on-field.ts';

/** Version of the conversion: raise it when settings change, and the cache renews itself. */
const RECIPE = 'v1';
const AT_ONCE = 2;

/** Makes the pictures that messengers show beside links (cached by digest of what they show): address on the site → file; `logo` is the SVG of a region that has its own sign, `isWanted` tells which addresses are. */
export async function sharePictures(
  catalogue: Catalogue,
  logo?: string,
  isWanted: (address: string) => boolean = () => true,
): Promise<Map<string, string>> {
  const [bold, regular] = [readFace(600), readFace(400)];
  const sign = logo === undefined ? undefined : await signOnField(logo, catalogue.bank.region.theme?.accent);
  const cards = shareCards(catalogue).filter(({ address }) => isWanted(address));
  const made = new Map<string, string>();
  const next = cards.entries();
  const work = async () => {
    for (const [, { address, card }] of next) made.set(address, await draw(shareSvg({ ...card, sign }, bold, regular)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return made;
}

function shareCards(catalogue: Catalogue): { address: string; card: ShareCard }[] {
  const { bank, name, site } = catalogue.bank.region;
  const views = [
    ...catalogue.items.map((item) => cardOf(item, catalogue)),
    ...catalogue.collections.map((entry) => collectionCard(entry, catalogue)),
  ];
  const own: ShareCard = {
    subject: { kind: 'collection', id: 'bank', area: 'social' },
    kicker: name,
    title: bank.title,
    facts: [],
    bank: new URL(site).host,
  };
  return [
    { address: urls.share(), card: own },
    ...views.flatMap((view) =>
      view.cover ? [{ address: urls.share(view.kind, view.id), card: cardFrom(view, view.cover, bank.title) }] : [],
    ),
  ];
}

function cardFrom({ kicker, title, facts, demo, kind, dateText }: CardView, subject: ShareCard['subject'], bank: string): ShareCard {
  const said = kind === 'webinar' ? [dateText] : facts;
  return { subject, kicker, title, facts: said, demo: demo ? partsText.demo : undefined, bank };
}

/** Returns the picture as PNG. Few colours are enough for flat shapes and the edges of letters. */
export function pictureOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 4, dither: 0 }).toBuffer();
}

function draw(svg: string): Promise<string> {
  const digest = createHash('sha256').update(RECIPE).update(svg).digest('hex').slice(0, 16);
  const target = join(resolve('.cache/og'), `${digest}.png`);
  return madeOnce(target, async (temporary) => writeFileSync(temporary, await pictureOf(svg)));
}
