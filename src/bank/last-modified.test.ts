import { expect, test } from 'vitest';
import { lastModified, newestDay } from './last-modified.ts';

test('the day of the last change', () => {
  const changed = (data: object, history?: string) => lastModified({ data, changed: history }, '2026-02-01');
  const [updated, published, submitted] = ['2025-04-01', '2025-03-01', '2025-02-01'];
  expect(changed({ updated, published, submitted }, '2025-05-01')).toBe(updated);
  expect(changed({ published, submitted }, '2025-05-01')).toBe(published);
  expect(changed({ submitted }, '2025-05-01')).toBe(submitted);
  expect(changed({ updated: 'unknown', published: '2025-03-01T10:00', submitted: 'к 2025-03-01' }, '2025-05-01')).toBe('2025-05-01');
  expect(changed({})).toBe(undefined);
  expect([changed({ updated: '2026-02-02' }), changed({ updated: '2026-02-01' })]).toEqual(['2026-02-01', '2026-02-01']);
  expect([newestDay([]), newestDay([undefined, '2025-01-01', '2026-01-01', undefined, '2025-05-01'])]).toEqual([undefined, '2026-01-01']);
});
