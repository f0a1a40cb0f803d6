/** A printed page says where it came from: the address stands in the footer of the sheet alone. */
addEventListener('beforeprint', () => {
  document.querySelector('.print-address')?.remove();
  const address = Object.assign(document.createElement('p'), { className: 'print-address', textContent: location.href.replace(/#.*/, '') });
  document.querySelector('.site-footer')?.append(address);
});
