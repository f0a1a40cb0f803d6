import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPress } from './after-press.ts';

describe('work that moves the page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const started = () => {
    const page = new EventTarget();
    const done: string[] = [];
    const put = afterPress(page);
    return {
      done,
      put: (name: string, after: number) => put(() => done.push(name), after),
      fire: (type: string) => page.dispatchEvent(new Event(type)),
    };
  };
  it('is done in time while nothing is pressed, never in the same task', () => {
    const { done, put } = started();
    put('a', 0);
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done).toEqual(['a']);
  });
  it.each(['pointerup', 'pointercancel', 'blur'])('waits for the end of a press, and for the click after it: %s', (end) => {
    const { done, put, fire } = started();
    put('a', 200);
    fire('pointerdown');
    vi.runAllTimers();
    expect(done).toEqual([]);
    fire(end);
    expect(done).toEqual([]);
    vi.runAllTimers();
    fire(end);
    vi.runAllTimers();
    expect(done).toEqual(['a']);
  });
  it('is done once, as it was asked for last', () => {
    const { done, put, fire } = started();
    put('a', 0);
    put('b', 200);
    fire('pointerdown');
    vi.runAllTimers();
    put('c', 0);
    vi.runAllTimers();
    fire('pointerup');
    vi.runAllTimers();
    expect(done).toEqual(['c']);
  });
});
