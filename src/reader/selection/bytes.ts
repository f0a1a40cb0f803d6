/** Signs that take one byte beside ASCII and Russian letters, from 0x80; their order belongs to the format and only grows. */
const SIGNS = 'Ёё«»—–№…„“”’‘ °±²³½¼¾×÷§©€₽•→←↑↓≤≥≠≈√π∞−';
const FIRST_SIGN = 0x80;
const FIRST_LETTER = 0xc0;
/** After it stands the number of any other sign, in three bytes. */
const ESCAPE = 0x1b;

/** Returns a text with one byte for each Russian letter: half of UTF-8, and deflate finds more in it. */
export function toBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const at = SIGNS.indexOf(sign);
    if (code < FIRST_SIGN && code !== ESCAPE) bytes.push(code);
    else if (code >= 0x410 && code <= 0x44f) bytes.push(FIRST_LETTER + code - 0x410);
    else if (at >= 0) bytes.push(FIRST_SIGN + at);
    else bytes.push(ESCAPE, code >> 16, (code >> 8) & 255, code & 255);
  }
  return Uint8Array.from(bytes);
}

/** Returns the text of bytes that `toBytes` made; throws a RangeError on others. */
export function fromBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE) {
      text += String.fromCodePoint(((bytes[at + 1] ?? 255) << 16) | ((bytes[at + 2] ?? 255) << 8) | (bytes[at + 3] ?? 255));
      at += 3;
    } else if (byte >= FIRST_LETTER) text += String.fromCharCode(byte - FIRST_LETTER + 0x410);
    else text += byte < FIRST_SIGN ? String.fromCharCode(byte) : signAt(byte - FIRST_SIGN);
  }
  return text;
}

function signAt(at: number): string {
  const sign = SIGNS[at];
  if (sign === undefined) throw new RangeError(`No sign has the byte ${at}.`);
  return sign;
}

/** Returns four bytes by which a cut or altered text is known (FNV-1a, 32 bits). */
export function checksum(bytes: Uint8Array): Uint8Array {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return Uint8Array.of(sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255);
}

/** Returns bytes in letters that an address holds as they are (RFC 4648, base64url without padding). */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Returns the bytes of such letters; throws on others. */
export function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}
