import { expect, it } from 'vitest';
import { pdfText } from './pdf-text.ts';

/** A PDF of two pages; readers find its objects without a table of them. */
const pdf = (text: string) => `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 300 300] /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /Contents 5 0 R>> endobj
4 0 obj <</Type /Page /Parent 2 0 R /Contents 6 0 R>> endobj
5 0 obj <</Length ${text.length + 33}>> stream
BT /F1 12 Tf 10 100 Td (${text}) Tj ET
endstream endobj
6 0 obj <</Length 37>> stream
BT /F1 12 Tf 10 100 Td (Second) Tj ET
endstream endobj
trailer <</Root 1 0 R>>
%%EOF`;

it('returns the text, page after page', async () => {
  expect(await pdfText(Buffer.from(pdf('First page')))).toBe('First page\nSecond');
});

it.each([
  ['empty', ''],
  ['nothing but a head', '%PDF-1.7\n'],
  ['something else', 'PK\u0003\u0004'],
])('%s: throws', (_, bytes) => expect(pdfText(Buffer.from(bytes))).rejects.toThrow());
