import { shareText } from '../text/share.ts';

/** A way to send the address of a page on: words and where they lead. */
export interface ShareWay {
  readonly text: string;
  readonly href: string;
}

/**
 * Returns the plain links by which an address is sent on: nothing is loaded from those services until the reader follows one.
 * VK and OK take the address alone and look at the page themselves; MAX takes a text (`max.ru/:share`, its documentation of deep links).
 */
export function shareWays(address: string, title: string): ShareWay[] {
  const [url, text, both] = [address, title, `${title}\n${address}`].map(encodeURIComponent);
  return [
    { text: shareText.vk, href: `https://vk.com/share.php?url=${url}` },
    { text: shareText.ok, href: `https://connect.ok.ru/offer?url=${url}` },
    { text: shareText.max, href: `https://max.ru/:share?text=${both}` },
    { text: shareText.mail, href: `mailto:?subject=${text}&body=${both}` },
  ];
}
