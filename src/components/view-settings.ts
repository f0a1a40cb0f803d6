import { viewSettings } from '../text/low-vision.ts';
import { SETTINGS_KEY } from './low-vision-boot.ts';

/** The reader's choice by setting; what is not there has its usual look. */
export type View = Record<string, string>;

/** Returns the kept choice; blocked or spoilt storage gives the usual look. */
export function readView(): View {
  const view: View = {};
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}');
    for (const { name, options } of viewSettings) {
      const value = (kept as Partial<View> | undefined)?.[name];
      if (value && options.some(([known]) => known === value)) view[name] = value;
    }
  } catch {
    // The usual look is the answer to whatever storage holds.
  }
  return view;
}

/** Keeps the choice, where the browser allows, and shows it on `<html>`. */
export function applyView(view: View): void {
  const { documentElement } = document;
  for (const { name } of viewSettings) {
    const value = view[name];
    if (value) documentElement.setAttribute(`data-${name}`, value);
    else documentElement.removeAttribute(`data-${name}`);
  }
  try {
    // How lists look is chosen elsewhere and kept together with the rest.
    const { list } = documentElement.dataset;
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(list ? { ...view, list } : view));
  } catch {
    // The choice then lasts until the page is left.
  }
}

/** Writes the descriptions of pictures beside them when pictures are off, and takes them away otherwise. */
export function describePictures(off: boolean): void {
  for (const note of document.querySelectorAll('.alt-text')) note.remove();
  if (!off) return;
  for (const image of document.querySelectorAll<HTMLImageElement>('main img[alt]')) {
    if (image.alt === '') continue;
    const note = document.createElement('span');
    note.className = 'alt-text';
    note.textContent = image.alt;
    (image.closest('picture') ?? image).after(note);
  }
}
