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

if ('clipboard' in navigator) for (const place of document.querySelectorAll<HTMLElement>('.copy-address')) addButton(place);
