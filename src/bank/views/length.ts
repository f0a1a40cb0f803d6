import { formatMinutes, plural } from '../../text/format.ts';
import type { Material } from '../model/material.ts';

/** Returns how much time a work asks for, the same on its page and in lists: `45 минут`, `8 занятий по 45 минут`, `34 часа`; empty when it is not said. */
export function lengthOf({ duration, lessons = 1, hours }: Pick<Material, 'duration' | 'lessons' | 'hours'>): string {
  const each = duration && formatMinutes(duration);
  const times = [plural(lessons, 'занятие', 'занятия', 'занятий'), each && `по ${each}`].filter(Boolean).join(' ');
  return [lessons > 1 ? times : each, hours && plural(hours, 'час', 'часа', 'часов')].filter(Boolean).join(', ');
}
