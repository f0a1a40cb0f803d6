// After the page itself: what is kept for later must not hold up what is read now.
const { offline, root = '/' } = document.documentElement.dataset;
if (offline !== undefined && 'serviceWorker' in navigator)
  addEventListener(
    'load',
    () => void navigator.serviceWorker.register(new URL('sw.js', new URL(root, location.href))).catch(() => undefined),
  );
