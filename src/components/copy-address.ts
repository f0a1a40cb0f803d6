import { copyText } from '../text/copy-address.ts';

/** Puts a button beside the address of a calendar that copies it; without a clipboard the address is there to be marked. */
function addButton(place: HTMLElement): void {
  const address = place.querySelector('code')?.textContent ?? '';
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button button-quiet',
    textContent: copyText.copy,
  });
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(address).then(() => {
      status.textContent = copyText.copied;
    });
  });
  place.append(' ', button, ' ', status);
}

/** A bank that has no address of its own yet is subscribed to where it is read now. */
function fillHere(box: HTMLElement): void {
  const address = box.querySelector<HTMLAnchorElement>('.subscribe-file')?.href ?? '';
  box.querySelector<HTMLAnchorElement>('.button')?.setAttribute('href', address.replace(/^https?:/, 'webcal:'));
  const place = box.querySelector('code');
  // The space before an empty element is not kept in the page.
  place?.before(' ');
  place?.append(address);
  box.querySelector('.subscribe-later')?.remove();
  for (const part of box.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
}

for (const box of document.querySelectorAll<HTMLElement>('.subscribe'))
  if (box.querySelector('.subscribe-later') && location.protocol.startsWith('http')) fillHere(box);
if ('clipboard' in navigator) for (const place of document.querySelectorAll<HTMLElement>('.copy-address')) addButton(place);
