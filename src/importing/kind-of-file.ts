import { contentFault } from '../bank/file-faults.ts';
import { sniff } from '../bank/signatures.ts';
import { Refusal } from './outcome.ts';

/** How a file is read; its content decides, not its name. */
export type Format = 'docx' | 'odt' | 'pptx' | 'pdf' | 'html' | 'md' | 'doc' | 'rtf' | 'zip' | 'other';

/** What may lie beside a work as it is, by what its bytes are. */
const KEPT: Readonly<Record<string, string>> = {
  pdf: 'pdf', docx: 'docx', pptx: 'pptx', xlsx: 'xlsx', odt: 'odt', ods: 'ods', odp: 'odp', png: 'png', jpeg: 'jpg', webp: 'webp', mp3: 'mp3', mp4: 'mp4', text: 'txt', vtt: 'vtt', zip: 'zip',
}; // prettier-ignore

/** Returns the extension under which a file may lie beside a work; `undefined` for what the bank does not keep. */
export function keptExtension(bytes: Uint8Array, extension: string): string | undefined {
  const kind = KEPT[sniff(bytes) ?? ''];
  return kind === 'txt' && extension === 'csv' ? 'csv' : kind === 'jpg' && extension === 'jpeg' ? 'jpeg' : kind;
}

/** Names that promise a content of their own. */
const NAMED_FOR_CONTENT = /^(?:docx|odt|pptx|pdf|doc|rtf|zip|xlsx|ods|odp|ppt|xls|png|jpe?g|webp|gif|mp3|mp4)$/;

/** Returns how a file is read; throws `Refusal` for what is empty, locked or of a kind that nobody reads. */
export function formatOf(bytes: Uint8Array, extension: string): Format {
  if (bytes.length === 0) throw contentRefusal(bytes, extension);
  const kind = sniff(bytes) ?? '';
  if (kind === 'macro') throw new Refusal('в нём есть макросы: сохраните его без макросов (DOCX, PPTX или XLSX) и повторите');
  if (kind === 'old-office' || kind === 'locked') return oldOffice(bytes);
  if (kind === 'zip' && /^(?:docx|odt|pptx|xlsx|ods|odp)$/.test(extension))
    throw new Refusal('документ повреждён или оборван: скопируйте его заново или откройте и сохраните');
  if (kind === 'pdf' || kind === 'docx' || kind === 'odt' || kind === 'pptx' || kind === 'rtf' || kind === 'zip' || kind === 'html')
    return kind;
  if (/^(?:html?|mht|mhtml|xhtml)$/.test(extension) && looksLikeText(bytes)) return 'html';
  if (/^(?:md|markdown)$/.test(extension) && looksLikeText(bytes)) return 'md';
  if (latin(bytes.subarray(0, 512)).match(/<(?:!doctype\s+html|html|head|body|meta|table|div|p)[\s>]/i) && looksLikeText(bytes))
    return 'html';
  if (['rar', '7z'].includes(kind)) throw new Refusal('такие архивы не открываются: упакуйте файлы в ZIP и повторите');
  if (kind === 'program') throw new Refusal('это программа: банк их не хранит');
  const isPlain = kind === '' || kind === 'text' || kind === 'vtt';
  if ((isPlain && NAMED_FOR_CONTENT.test(extension)) || /^(?:docx|odt|pptx|pdf)$/.test(extension)) throw contentRefusal(bytes, extension);
  return 'other';
}

/** Returns the refusal of a file that holds nothing, or something else than its name promises. */
export function contentRefusal(bytes: Uint8Array, extension: string): Refusal {
  const fault = contentFault({ name: `.${extension}`, size: bytes.length, sniffed: sniff(bytes) }, []);
  const { message = '', hint = '' } = fault ?? {};
  return new Refusal(`${small(message).replace(/\.$/, '')}: ${small(hint).replace(/\.$/, '')}`);
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Office before 2007 and documents with a password are both compound files; names of their streams are UTF-16. */
function oldOffice(bytes: Uint8Array): 'doc' {
  const has = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) throw new Refusal('зашифрован паролем: снимите пароль и повторите');
  if (has('_VBA_PROJECT')) throw new Refusal('в нём есть макросы: сохраните его без макросов в DOCX и повторите');
  if (has('WordDocument')) return 'doc';
  if (has('PowerPoint Document')) throw new Refusal('презентация прежнего вида (PPT): сохраните её в PPTX и повторите');
  if (has('Workbook') || has('Book')) throw new Refusal('таблица прежнего вида (XLS): сохраните её в XLSX и повторите');
  throw new Refusal('документ прежнего вида, в котором нет текста: сохраните его в DOCX и повторите');
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
/** Text in any one-byte encoding has no zero bytes; UTF-16 begins with its mark. */
const looksLikeText = (bytes: Uint8Array) => (bytes[0] === 0xff && bytes[1] === 0xfe) || !bytes.subarray(0, 4096).includes(0);
