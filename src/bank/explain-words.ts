/** What zod asks for, by the name of its type. */
export const expected: Record<string, string> = {
  string: 'нужен текст',
  number: 'нужно число',
  int: 'нужно целое число',
  boolean: 'нужно true или false',
  array: 'нужен список',
  object: 'нужен набор полей',
  record: 'нужен набор пар «код: значение»',
};

/** What is wrong with a text that has a form of its own. */
export const formats: Record<string, string> = {
  date: 'такой даты нет или она записана иначе, чем ГГГГ-ММ-ДД',
  datetime: 'время записывается так: 2025-10-14T15:00',
  url: 'это не адрес, начинающийся с https://',
  email: 'это не адрес электронной почты',
  regex: 'так записать нельзя',
};

/** What the checks of the model itself find, by their codes. */
export const customs: Record<string, string> = {
  'credit-empty': 'У автора нет ни person, ни organisation.',
  'indicator-value': 'У показателя должно быть ровно одно из двух: value или min.',
  'collection-item': 'В строке подборки должно быть ровно одно: material, webinar, recommendation или document.',
  'editor-forge':
    'Редактор на сайте пишет в хранилище, а его нет: в поле forge нужны вид github, gitlab или gitea и полный адрес — с владельцем и названием.',
  'own-site': 'Адрес банка записан не как начало сайта: в нём есть имя, пароль или то, что стоит после «?» или «#».',
  'face-russian': 'Русское оформление есть всегда: в languages пишут другие языки.',
  'neighbour-site': 'Адрес соседнего банка записан не как начало сайта: в нём есть пароль или то, что стоит после «?» или «#».',
  'neighbour-source': 'У соседнего банка нет ни адреса (site), ни папки (folder).',
  'neighbour-live': 'Чтобы спрашивать соседний банк сразу (live), нужен его адрес: впишите site.',
  'time-zone': 'Такого часового пояса нет.',
  'number-format': 'В виде номера нужно одно {n} — по нему различают работы — и не больше одного {year}; других фигурных скобок не бывает.',
};
