/** Returns a new element; children that are text stay text, whatever is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  children: readonly (string | Node)[] = [],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Returns a button that looks as its class says and does one thing. */
export const button = (className: string, words: string, act: () => void): HTMLButtonElement =>
  element('button', { type: 'button', className, onclick: act }, [words]);

/** Whether something is a box that can be ticked. */
export const isCheckbox = (target: unknown): boolean => target instanceof HTMLInputElement && target.type === 'checkbox';
