import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Inline, Line } from '../bank/report-draft/tree.ts';
import { absoluteUrl } from '../bank/urls.ts';
import { gapText } from '../text/report-draft.ts';

/** Returns the pieces of a line as runs of Word; root addresses are made whole with the address of the bank. */
export function runsOf(line: Line, site: string): ParagraphChild[] {
  return line.map((piece) => runOf(piece, site));
}

/** What a person must add is marked so that nobody signs the paper without seeing it. */
function runOf(piece: Inline, site: string): ParagraphChild {
  if (typeof piece === 'string') return new TextRun(piece);
  switch (piece.kind) {
    case 'strong':
      return new TextRun({ text: piece.text, bold: true });
    case 'gap':
      return new TextRun({ text: gapText(piece.text), highlight: 'yellow' });
    case 'jump':
      return new InternalHyperlink({ anchor: bookmarkOf(piece.to), children: [new TextRun({ text: piece.text, style: 'Hyperlink' })] });
    case 'link': {
      const link = piece.href.startsWith('/') ? absoluteUrl(site, piece.href) : piece.href;
      return new ExternalHyperlink({ link, children: [new TextRun({ text: piece.text, style: 'Hyperlink' })] });
    }
  }
}

/** Returns the name of the bookmark of an id. Word allows letters, digits and `_` in the name of a bookmark, at most 40 signs. */
export const bookmarkOf = (id: string) => `b_${id.replace(/\W/g, '_')}`.slice(0, 40);
