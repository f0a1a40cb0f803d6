import sharp from 'sharp';
import { expect, test } from 'vitest';
import { shareSvg, type ShareCard } from '../bank/covers/share-card.ts';
import { readFace } from './face.ts';
import { pictureOf } from './share-pictures.ts';
import { signOnField } from './sign-on-field.ts';

const faces = [readFace(600), readFace(400)] as const;
const card: ShareCard = {
  subject: { kind: 'material', id: 'a', area: 'native', group: 'lesson' },
  kicker: 'Технологическая карта урока',
  title: 'Учимся «читать» источник: письмо Ӏ века — и что в нём сказано между строк о людях, которые его писали и получали',
  facts: ['Родная литература', '10–11 классы', '90 минут'],
  demo: 'Демонстрационный материал',
  bank: 'Банк опыта',
};
const kinds = ['material', 'recommendation', 'webinar', 'collection'] as const;

test('text is drawn, not set: the machine needs no font', () =>
  expect(shareSvg(card, ...faces)).not.toMatch(/<text|font|href|NaN|undefined/));

test.each(kinds)('the picture of a %s is 1200 × 630 and at most 60 KB', async (kind) => {
  const picture = await pictureOf(shareSvg({ ...card, subject: { ...card.subject, kind } }, ...faces));
  const { width, height, format } = await sharp(picture).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
  expect(picture.length).toBeLessThanOrEqual(60_000);
  expect(picture.length).toBeGreaterThan(8_000);
});

test.each([
  ['a dark sign stands on white', '#aa0033', '#0000ff', [170, 0, 51]],
  ['a light sign stands on the colour of the bank', '#ffffff', '#0000ff', [255, 255, 255]],
])('%s', async (_, ink, accent, [red, green, blue]) => {
  const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${ink}" d="M0 0h9v9H0z"/></svg>`;
  const drawing = shareSvg({ ...card, sign: await signOnField(logo, accent) }, ...faces);
  const at = { left: 83, top: 559, width: 1, height: 1 };
  const pixel = async (svg: string) => [
    ...(await sharp(await pictureOf(svg))
      .removeAlpha()
      .extract(at)
      .raw()
      .toBuffer()),
  ];
  for (const [index, value] of [red, green, blue].entries()) expect((await pixel(drawing))[index]).toBeCloseTo(value!, -1.5);
  // Without a sign of its own a bank has the sign of all banks.
  expect(await pixel(shareSvg(card, ...faces))).not.toEqual(await pixel(drawing));
});

test('letters differ, lie on the line and stand one after another', () => {
  const [bold] = faces;
  expect(bold.width('Дроби', 20)).toBeCloseTo(bold.width('Дро', 20) + bold.width('би', 20));
  expect(bold.outline('о', 0, 100, 20)).not.toBe(bold.outline('е', 0, 100, 20));
  const heights = [...bold.outline('Н', 0, 100, 10).matchAll(/[ML]-?[\d.]+ (-?[\d.]+)/g)].map((match) => Number(match[1]));
  expect([Math.min(...heights), Math.max(...heights)]).toEqual([93, 100]);
});

test.each([
  ['a no-break space is a space', '\u00a0', ' '],
  ['a palochka is drawn by a look-alike', '\u04c0', 'I'],
  ['a sign without a drawing leaves a space', '漢', ' '],
])('%s', (_, sign, same) => expect(faces[0].outline(sign, 5, 50, 20)).toBe(faces[0].outline(same, 5, 50, 20)));
