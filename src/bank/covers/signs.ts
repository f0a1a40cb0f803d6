import { box, polygon } from './pen.ts';

/** Group of types of works → the sign in the last module of its cover, in the box of a module. */
export const groupSigns: Readonly<Record<string, string>> = {
  lesson: polygon(6, 9, 15, 11, 15, 25, 6, 23) + polygon(17, 11, 26, 9, 26, 23, 17, 25),
  program: [8, 14.5, 21].map((y) => box(7, y, 4, 4) + box(13, y, 12, 4)).join(''),
  assess: polygon(6, 17, 10, 13, 14, 17, 22.5, 8.5, 26.5, 12.5, 14, 25),
  didactic: polygon(6, 6, 20, 6, 20, 10, 10, 10, 10, 20, 6, 20) + box(12, 12, 14, 14),
  upbringing: 'M16 26L7 17A6 6 0 0 1 16 9.5A6 6 0 0 1 25 17Z',
  method: 'M12 19A8 8 0 1 1 20 19L20 21L12 21Z' + box(12, 23, 8, 3),
  manage:
    box(12, 6, 8, 7) + box(6, 19, 8, 7) + box(18, 19, 8, 7) + box(15, 13, 2, 3) + box(9, 15, 14, 2) + box(9, 17, 2, 2) + box(21, 17, 2, 2),
  media: box(6, 8, 20, 16) + polygon(13, 11.5, 20, 16, 13, 20.5),
};
