/** Vitest says `DEV` to whatever it starts, and Astro listens: pages would be those of the dev server. */
export const withoutVitest = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST|DEV|PROD|MODE|SSR|BASE_URL|NODE_ENV)/.test(name)),
);
