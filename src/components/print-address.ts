/** A printed page says where it came from: the address stands under the name of the site, where it never makes a sheet of its own. */
addEventListener('beforeprint', () => {
  document.querySelector('.print-address')?.remove();
  const address = Object.assign(document.createElement('p'), { className: 'print-address', textContent: location.href.replace(/#.*/, '') });
  document.querySelector('.site-header')?.append(address);
});
