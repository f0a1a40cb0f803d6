/** Returns a way to do after so many milliseconds what moves the page, but never while something is pressed on it: a button that slips from under the pointer between press and release is not clicked. Of works that wait only the last is done. */
export function afterPress(page: EventTarget): (work: () => void, after: number) => void {
  let isDown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held: (() => void) | undefined;
  const release = () => {
    isDown = false;
    // The click comes after the release, in the same task.
    if (held !== undefined) setTimeout(held);
    held = undefined;
  };
  page.addEventListener('pointerdown', () => (isDown = true), true);
  for (const end of ['pointerup', 'pointercancel', 'blur']) page.addEventListener(end, release);
  return (work, after) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isDown) held = work;
      else work();
    }, after);
  };
}
