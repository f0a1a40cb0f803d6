import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from './check.ts';
import { buildDay, settingsFault, shownPart } from './settings.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('buildDay', () => {
  // 23:30 in Moscow is the next day in Vladivostok.
  const evening = new Date('2026-02-28T20:30:00Z');
  it.each([
    ['Europe/Moscow', '2026-02-28'],
    ['Asia/Vladivostok', '2026-03-01'],
    ['Europe/Kaliningrad', '2026-02-28'],
  ])('is the day in %s', (zone, day) => {
    vi.stubEnv('TODAY', undefined);
    expect(buildDay(zone, evening)).toBe(day);
  });
  it('is TODAY when that is given', () => {
    vi.stubEnv('TODAY', '2024-02-29');
    expect([buildDay('Europe/Moscow', evening), settingsFault()]).toEqual(['2024-02-29', undefined]);
  });
  it.each(['', 'сегодня', '2026-2-1', '2026-02-29', '2026-02-28T10:00', '+002026-02-28'])('throws on TODAY=%s', (day) => {
    vi.stubEnv('TODAY', day);
    expect(() => buildDay('Europe/Moscow', evening)).toThrow('не день');
  });
});

describe('PREVIEW', () => {
  it.each([
    [undefined, 'published', undefined],
    ['', 'published', undefined],
    ['0', 'published', undefined],
    ['1', 'everything', undefined],
    ['yes', 'published', 'PREVIEW=yes — непонятно'],
  ])('=%s', (value, shown, fault) => {
    vi.stubEnv('TODAY', undefined);
    vi.stubEnv('PREVIEW', value);
    expect([shownPart(), settingsFault()?.slice(0, fault?.length)]).toEqual([shown, fault]);
  });
});

it('the check asks for the day of the region and says which it took', () => {
  const zones: string[] = [];
  const { today } = checkContent(
    'content',
    (zone) => (zones.push(zone), '2026-02-01'),
    () => [],
  );
  expect([zones, today]).toEqual([['Europe/Moscow'], '2026-02-01']);
});
