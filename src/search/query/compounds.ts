/** What compound words begin with, where the rest is a word of its own. */
const beginnings = new RegExp(
  `^(?:${'авиа авто агро анти аудио аэро био веб вело видео гео гидро гипер интернет кибер кино контр макро мега медиа медио меж метео микро мини много моно мото мульти нано нейро онлайн поли псевдо психо радио сверх смарт социо спец супер теле термо турбо ультра фото эко экспресс электро энерго этно'.replaceAll(' ', '|')})-?(?=[а-я]{4})`,
);

/** Returns the word that a compound is about («автополив» → «полив»), or nothing. It need not be a word of the site. */
export function mainPart(word: string): string | undefined {
  const rest = word.replace(beginnings, '');
  return rest === word ? undefined : rest;
}
