import { findPersonalData, masked } from '../personal-data/find.ts';
import { advise, refuse, type Finding } from './finding.ts';

/** Returns the personal data in the text of a file: what is certain stops publication, the rest is only told. */
export function personalFindings(text: string): Finding[] {
  const hint = 'Уберите это из файла: он доступен всем. Если данные выдуманы для задания, замените цифры нулями.';
  const found = new Map(findPersonalData(text).map(({ what, match, certain }) => [`${what} («${masked(match)}»)`, certain]));
  return [...found].map(([words, certain]) =>
    (certain ? refuse : advise)(`В тексте файла ${certain ? 'личные данные' : 'похоже на личные данные'}: ${words}.`, hint),
  );
}
