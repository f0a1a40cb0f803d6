/** Time zones of Russia from west to east: hours from Moscow → where it is so. */
const zones: readonly (readonly [shift: number, zone: string])[] = [
  [-1, 'Europe/Kaliningrad'],
  [0, 'Europe/Moscow'],
  [1, 'Europe/Samara'],
  [2, 'Asia/Yekaterinburg'],
  [3, 'Asia/Omsk'],
  [4, 'Asia/Krasnoyarsk'],
  [5, 'Asia/Irkutsk'],
  [6, 'Asia/Yakutsk'],
  [7, 'Asia/Vladivostok'],
  [8, 'Asia/Magadan'],
  [9, 'Asia/Kamchatka'],
];

/** The list for a question. */
export const zonesText = `На сколько часов время отличается от московского: МСК, МСК+1 … МСК+9, МСК-1. Или название: ${zones.map(([, zone]) => zone).join(', ')}.`;

/** Returns the zone that is meant by `МСК+2`, `+2` or `2`; anything else as it is. */
export function tidyZone(typed: string): string {
  const shift = /^(?:мск)?\s*([+−–-]?\d{1,2})?(?:\s*ч\.?)?$/i.exec(typed.trim());
  if (shift === null || typed.trim() === '') return typed;
  const hours = Number((shift[1] ?? '0').replace(/[−–]/, '-'));
  return zones.find(([own]) => own === hours)?.[1] ?? typed;
}
