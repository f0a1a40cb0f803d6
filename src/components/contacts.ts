/** Returns the `tel:` address of a phone number as people write it: `8 (000) 000-00-00` → `tel:80000000000`. */
export function telephoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
