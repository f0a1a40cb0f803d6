import { advise, type Finding } from './finding.ts';

const TAB = 'В Word: «Рецензирование» →';

/** Returns what a reviewer left in a document of Word: notes and changes that nobody has accepted; whoever opens the file sees them. */
export function noteFindings(document: string, comments: string): Finding[] {
  const count = (xml: string, tag: RegExp) => xml.match(tag)?.length ?? 0;
  const notes = count(comments, /<w:comment\s/g);
  const changes = count(document, /<w:(?:ins|del|moveFrom|moveTo)\s/g);
  return [
    ...(notes > 0
      ? [advise(`В файле остались примечания рецензента: ${notes}.`, `${TAB} «Удалить» → «Удалить все примечания в документе».`)]
      : []),
    ...(changes > 0
      ? [
          advise(
            `В файле остались исправления, которые не приняты и не отклонены: ${changes}.`,
            `${TAB} «Принять» → «Принять все исправления».`,
          ),
        ]
      : []),
  ];
}
