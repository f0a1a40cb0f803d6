// A file of its own: every page asks for the key, few for what is kept under it.
/** Where the words of a query wait for the page that they lead to: the address of that page stays clean. */
export const KEY = 'kopilka-slova';
