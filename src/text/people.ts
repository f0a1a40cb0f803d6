/** The words of the pages of authors and organisations. */
export const peopleText = {
  organisationKinds: {
    ministry: 'Орган власти', institute: 'Институт развития образования', university: 'Университет', school: 'Школа', preschool: 'Детский сад', additional: 'Дополнительное образование', college: 'Колледж', library: 'Библиотека', municipal: 'Муниципальный орган', collective: 'Коллектив', other: 'Другая организация',
  },
  organisationGroups: {
    ministry: 'Органы власти', institute: 'Институты', university: 'Университеты', school: 'Школы', preschool: 'Детские сады', additional: 'Дополнительное образование', college: 'Колледжи', library: 'Библиотеки', municipal: 'Муниципальные органы', collective: 'Коллективы', other: 'Другие организации',
  },
  facts: { kind: 'Кто это', fullName: 'Полное название', municipality: 'Где', oldNames: 'Прежние названия', site: 'Сайт', units: 'Объединения', post: 'Должность', posts: 'Прежние должности', category: 'Категория', degree: 'Степень и звание', heads: 'Руководит' },
  span: (since: string | undefined, until: string | undefined) => [since && `с${'\u00a0'}${since}`, until && `по${'\u00a0'}${until}`].filter(Boolean).join(' '),
} as const;
