/** A name of a host; «школа.рф» reaches it as `xn--80aaxgqbdi.xn--p1ai`, which zod's own pattern refuses. */
export const DOMAIN = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{2,59})$/i;
