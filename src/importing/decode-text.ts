/** Returns a text in whatever encoding it is: by its mark, by what it says of itself, UTF-8 when it is valid, else windows-1251 (or CP866 by its letters). */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    return decodeOneByte(bytes);
  }
}

function decodeOneByte(bytes: Uint8Array): string {
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1]?.toLowerCase() ?? '';
  const known = /^(?:windows-125\d|koi8-[ru]|ibm866|cp866|iso-8859-5)$/.test(named) ? named : undefined;
  if (known !== undefined) return new TextDecoder(known).decode(bytes);
  const texts = ['windows-1251', 'ibm866', 'koi8-r'].map((encoding) => new TextDecoder(encoding).decode(bytes));
  return texts.sort((a, b) => russian(b) - russian(a))[0]!;
}

/** The commonest letters are small; in a wrong table they are capitals, frames and rarities. */
const russian = (text: string) => text.slice(0, 20_000).match(/[оеаинтсрвл]/g)?.length ?? 0;
