import type { Severity } from '../issue.ts';
import { masked, type PersonalFinding } from './find.ts';
import type { NamedAuthor } from './named-authors.ts';

const hints: Readonly<Record<string, string>> = {
  'имя и класс ученика': 'Уберите имя: «ученик 5 класса». Учеников в банке не называют.',
  телефон: 'Уберите номер. Если он выдуман для задания, напишите 8 (000) 000-00-00; служебный внесите в контакты объединения.',
  'личная почта': 'Уберите адрес. Если он выдуман для задания, напишите name@example.ru; служебный внесите в контакты объединения.',
};

/** Returns in Russian what was found and what to do: the same words in the check and beside the fields of a form. */
export function tellFinding({ what, match, certain }: PersonalFinding): { message: string; hint: string; severity: Severity } {
  return {
    message: `${certain ? 'Личные данные' : 'Похоже на личные данные'}: ${what} («${masked(match)}»).`,
    hint: hints[what] ?? 'Удалите эти цифры отовсюду, и из файлов рядом. Если они выдуманы для задания, замените их нулями.',
    severity: certain ? 'error' : 'warning',
  };
}

/** Returns in Russian what to do with a name beside the word «учитель» or «автор»; only the beginning of the name is told. */
export function tellNamed({ match }: Pick<NamedAuthor, 'match'>): { message: string; hint: string; severity: Severity } {
  return {
    message: `Похоже на имя автора или учителя: «${masked(match)}».`,
    hint: 'Имя показывают с согласия человека: опишите его в content/people и назовите в authors, а строку удалите. Нет согласия — уберите имя из текста и из файлов рядом.',
    severity: 'warning',
  };
}
