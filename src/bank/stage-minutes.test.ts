import { expect, test } from 'vitest';
import { timingFault } from './stage-minutes.ts';

test.each<[string, Parameters<typeof timingFault>[0], string | undefined]>([
  ['the stages of one lesson', { duration: 45, stages: [{ minutes: 40 }, { minutes: 5 }] }, undefined],
  ['those of a series, together', { duration: 45, lessons: 2, stages: [{ minutes: 90 }] }, undefined],
  ['those of one lesson of a series', { duration: 45, lessons: 2, stages: [{ minutes: 45 }] }, undefined],
  ['no stages', { duration: 45, stages: [] }, undefined],
  ['no duration', { stages: [{ minutes: 40 }] }, undefined],
  ['too little', { duration: 45, stages: [{ minutes: 1 }, {}] }, 'Продолжительность — 45 минут, а этапы вместе — 1 минута.'],
  ['too much', { duration: 41, lessons: 2, stages: [{ minutes: 83 }] }, 'Продолжительность — 41 минута, а этапы вместе — 83 минуты.'],
])('%s', (_name, timing, fault) => expect(timingFault(timing)).toBe(fault));
