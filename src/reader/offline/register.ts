/** The headers of the site let this policy through by its name; TypeScript's description of the DOM does not know Trusted Types yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL: (address: string) => string };
}

// After the page itself: what is kept for later must not hold up what is read now.
const { offline, root = '/' } = document.documentElement.dataset;
if (offline !== undefined && 'serviceWorker' in navigator) addEventListener('load', register);

function register(): void {
  const { href } = new URL('sw.js', new URL(root, location.href));
  const rules = { createScriptURL: () => href };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  void navigator.serviceWorker
    .register((trustedTypes?.createPolicy('kopilka-worker', rules) ?? rules).createScriptURL(href))
    .catch(() => undefined);
}
