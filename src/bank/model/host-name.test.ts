import { expect, test } from 'vitest';
import { address } from './common.ts';

const isAddress = (text: string) => address('Сайт', 'Адрес.').safeParse(text).success;

test.each(['https://школа.рф/урок', 'https://xn--80aaxgqbdi.xn--p1ai/', 'https://dpo-smolensk.ru', 'http://sub.site.example/?a=b'])(
  '%s',
  (text) => expect(isAddress(text)).toBe(true),
);
test.each(['http://localhost/', 'http://10.0.0.1/', 'javascript:alert(1)', 'ftp://site.ru/', 'https://site', 'https://-a.ru/', 'школа.рф'])(
  '%s is none',
  (text) => expect(isAddress(text)).toBe(false),
);
