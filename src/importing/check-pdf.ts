import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { pdfDanger } from '../bank/attachments/pdf-danger.ts';
import { cleanPdf } from './clean-pdf.ts';
import { Refusal } from './outcome.ts';

/** Returns a PDF that names nobody in its properties; throws `Refusal` for one that is locked, runs code, carries files or keeps a name where it cannot be wiped. */
export async function safePdf(bytes: Uint8Array): Promise<Uint8Array> {
  const clean = cleanPdf(bytes);
  const [danger] = pdfDanger(clean, (packed, most) => inflateSync(packed, { maxOutputLength: most }));
  if (danger) throw new Refusal(`${inSentence(danger.message.replace(/\.$/, ''))}: ${inSentence(danger.hint)}`);
  const document = await open(clean);
  try {
    const [scripts, files, { info }] = await Promise.all([document.getJSActions(), document.getAttachments(), document.getMetadata()]);
    if (scripts !== null) throw new Refusal('в нём есть программа (JavaScript): напечатайте его в PDF заново и повторите');
    if (files !== null && Object.keys(files as object).length > 0)
      throw new Refusal('в него вложены другие файлы: достаньте их и приложите отдельно, а документ напечатайте в PDF заново');
    const author = (info as { readonly Author?: string }).Author?.trim() ?? '';
    if (author !== '')
      throw new Refusal('в свойствах PDF названо имя, и стереть его не удалось: напечатайте документ в PDF заново и повторите');
  } finally {
    await document.loadingTask.destroy();
  }
  return clean;
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    const isLocked = (error as Error).name === 'PasswordException';
    throw new Refusal(isLocked ? 'зашифрован паролем: снимите пароль и повторите' : 'PDF повреждён: откройте его и сохраните заново');
  }
}

/** PDF keeps its capitals. */
const inSentence = (words: string) => (/^\p{Lu}{2}/u.test(words) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`);
