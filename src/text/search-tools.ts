import { pluralForm } from './plural.ts';
import { pages } from './search.ts';

/** The words of what comes with the tools: facets, help, what is taken away. */
export const toolsText = {
  try: 'Что попробовать',
  hint: 'Проверьте, нет ли опечатки, или скажите короче и другими словами.',
  take: (value: string, count: number) => `Снять «${value}» — ${pluralForm(count, 'найдётся', 'найдутся', 'найдётся')} ${pages(count)}`,
  rubrics: 'Выберите предмет, класс или вид работы в рубриках ниже.',
  tell: 'Сообщите, чего не хватает',
  tellSubject: (query: string) => `В банке не нашлось: ${query}`,
  tellBody: (address: string) => `Чего не хватает и для чего это нужно:\n\n\nСтраница поиска: ${address}`,
  moreValues: (count: number) => `Ещё ${count}`,
  facetsFailed: 'Отметки не загрузились. Проверьте связь и повторите запрос.',
  facets: {
    kind: 'Что это',
    region: 'Регион',
    subject: 'Предмет',
    level: 'Уровень образования',
    grade: 'Класс, группа',
    type: 'Вид работы',
    theme: 'Тема',
    audience: 'Кому пригодится',
    unit: 'Методическое объединение',
    municipality: 'Муниципалитет',
    year: 'Учебный год',
    duration: 'Продолжительность',
    files: 'Файлы',
  },
  within: (facet: string) => `Найти в списке «${facet}»`,
  withinPlaceholder: 'Найти в списке',
  apply: (count: number) => `Показать ${pages(count)}`,
  copied: 'Ссылка скопирована',
  copyByHand: 'Скопируйте адрес из строки браузера: он ведёт сюда же',
  csvHead: ['Название', 'Что это', 'Предмет', 'Класс', 'Авторы', 'Учебный год', 'Адрес'],
  csvName: 'Поиск.csv',
} as const;
