/**
 * Returns the names of what is kept on the device for the bank at `scope` (its address, with `/` at the end).
 * One host may serve several banks: each keeps to its own names.
 */
export const storeNames = (scope: string) =>
  ({
    /** Pages that were visited. */
    pages: `kopilka ${scope} pages`,
    /** Pictures and signs of visited pages. */
    pictures: `kopilka ${scope} pictures`,
    /** Scripts, sheets and fonts, whose names change with what is in them. */
    assets: `kopilka ${scope} assets`,
    /** Begins the names of the page «Нет связи» and all it needs, one store for each version. */
    shell: `kopilka ${scope} shell `,
    /** Begins the names of saved lessons: the address follows, then the moment. */
    lesson: `kopilka ${scope} lesson `,
    /** Begins all of them. */
    all: `kopilka ${scope} `,
  }) as const;

/** Returns the address without what does not change the page: the query and the place on it. */
export const plainAddress = (address: string): string => address.replace(/[?#].*/, '');
