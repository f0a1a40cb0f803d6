import type { Bank } from './bank.ts';
import type { Issue } from './issue.ts';

/** The region's own sign, beside `region.yaml`; without the file the bank has the sign of all banks. */
export const LOGO_FILE = 'logo.svg';
/** Where it lies on the site. */
export const LOGO_ADDRESS = `/${LOGO_FILE}`;
/** It stands on every page and is a few lines and shapes. */
const MOST_BYTES = 20_000;

/** Returns the address of the region's own sign, `undefined` where it has none. */
export function logoOf({ allFiles }: Pick<Bank, 'allFiles'>): string | undefined {
  return allFiles.has(LOGO_FILE) ? LOGO_ADDRESS : undefined;
}

/** What a drawing may not hold: code runs when the file is opened by itself, and a foreign address asks a foreign server. */
const dangerous: readonly RegExp[] = [
  /<(?:\w+:)?(?:script|foreignObject|iframe|audio|video)\b/i,
  /\son\w+\s*=/i,
  /\b(?:href|src)\s*=\s*["']?\s*(?!["']?#|["']?data:image\/(?:png|jpeg|webp))[^"'\s>]/i,
  /url\(\s*["']?(?!["']?#)/i,
  /@import|<!ENTITY/i,
];

/** Returns what is wrong with the drawing of a region's sign, `undefined` when it may stand on every page. */
export function logoFault(svg: string): Pick<Issue, 'message' | 'hint'> | undefined {
  const bytes = new TextEncoder().encode(svg).length;
  if (bytes > MOST_BYTES)
    return {
      message: `Знак logo.svg слишком велик: ${Math.ceil(bytes / 1000)} КБ при ограничении ${MOST_BYTES / 1000} КБ.`,
      hint: 'Он стоит на каждой странице. Упростите рисунок или сохраните его «для сайта», без служебных сведений программы.',
    };
  const opening = /^\s*(?:<\?xml[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*>|\s)*<svg\b([^>]*)>/i.exec(svg)?.[1];
  if (opening === undefined || !/<\/svg>\s*$/i.test(svg))
    return {
      message: 'Файл logo.svg — не рисунок SVG.',
      hint: 'Сохраните знак в формате SVG или уберите файл: на сайте будет общий знак.',
    };
  if (!/\sviewBox\s*=/.test(opening))
    return { message: 'В знаке logo.svg не сказано поле рисунка.', hint: 'Допишите в тег svg поле viewBox: viewBox="0 0 32 32".' };
  if (dangerous.some((sign) => sign.test(svg)))
    return {
      message: 'В знаке logo.svg есть сценарий или ссылка на чужой адрес.',
      hint: 'Оставьте в файле только рисунок: сохраните его заново в программе для картинок «для сайта».',
    };
  return undefined;
}
