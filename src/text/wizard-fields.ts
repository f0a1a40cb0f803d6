/** Instead of what the model says to those who type codes. */
export const fieldHints: Readonly<Record<string, string>> = {
  duration: 'Минуты одного занятия.',
  results: '',
  type: 'Что это прежде всего: урок, рабочий лист, программа.',
  subjects: 'Можно несколько.',
  grades: 'Для кого занятие. Можно несколько.',
  unit: 'Объединение вашего предмета: оно прочитает работу.',
  units: 'Кто проводит.',
  themes: 'Две-три темы, не больше.',
  audiences: 'Кто из коллег возьмёт работу.',
  municipality: 'Откуда работа.',
  submitted_via: '',
  licence: 'Без выбора — лицензия банка.',
  keywords: 'Слова, по которым работу будут искать. Каждое с новой строки.',
  start: 'Время — региона.',
  series: '',
  third_party: 'Всё, что в работе не ваше: рисунки, тексты, музыка. Нет чужого — ничего не добавляйте.',
  age_mark: 'Если вы раздаёте работу детям и тема того требует.',
  ai_used: '',
  join_url: 'Если уже есть.',
  programme: 'Вопросы по порядку.',
  organisation_name: 'Полное название, как в уставе. Начните печатать: известные организации подскажет браузер.',
  organisation_kind: '',
  organisation_municipality: 'Где находится организация.',
  position: 'На день подачи: учитель математики.',
  surname: 'Автор — коллектив? Оставьте фамилию и имя пустыми, заполните организацию.',
  right: '',
  audience: '',
};

/** Names of fields whose own names say too little in a form. */
export const fieldLabels: Readonly<Record<string, string>> = {
  organisation_name: 'Место работы',
  organisation_kind: 'Вид организации',
  organisation_municipality: 'Муниципалитет организации',
};
